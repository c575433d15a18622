import pg from 'pg'
import { meetingFile } from '../../tests/support/running-hall.ts'
import type { OneHallServer } from '../fanout/servers.ts'

/** So many are made, or asked for, at once. */
const atOnce = 8

/** As the owner. @throws on any answer but 2xx. */
async function call<Body>({ port, ownerToken }: OneHallServer, path: string, body?: object): Promise<Body> {
  const response = await fetch(`http://127.0.0.1:${port}/api/${path}`, {
    headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Body
}

/** Planned meetings of two halls and two people. @returns their ids. */
export async function makeMeetings(server: OneHallServer, count: number): Promise<readonly string[]> {
  const ids: string[] = []
  await ofEach(Array.from({ length: count }), async () => {
    ids.push((await call<{ meetingId: string }>(server, 'meetings', meetingFile(1, 1))).meetingId)
  })
  return ids
}

/** The same once more, in a database of its own; nobody may be on the first. @returns its address. */
export async function copyOf(databaseUrl: string): Promise<string> {
  const address = new URL(databaseUrl)
  const name = address.pathname.slice(1)
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  await client.query(`create database ${name}_copy template ${name}`)
  await client.end()
  address.pathname = `/${name}_copy`
  return address.href
}

/** So that the node has them in memory. */
export const askForAll = (server: OneHallServer, ids: readonly string[]): Promise<void> =>
  ofEach(ids, async (id) => void (await call(server, `meetings/${id}/state`)))

async function ofEach<Value>(values: readonly Value[], act: (value: Value) => Promise<void>): Promise<void> {
  const left = values.values()
  const work = async () => {
    for (const value of left) await act(value)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
