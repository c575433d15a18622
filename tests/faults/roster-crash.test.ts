import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../server/store/open-store.ts'
import { askAgain } from '../support/proof-client.ts'
import { newMeeting } from '../support/proof-meeting.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { tracesIn } from '../support/proof-traces.ts'
import { meetingFile, ownerToken, until } from '../support/running-hall.ts'

let dataDir: string
let server: ProofServer
let meetingId: string
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'onehall-roster-'))
  server = await proofServer(dataDir)
})
afterEach(async () => {
  await server.kill9()
  rmSync(dataDir, { recursive: true, force: true })
})

const headers = { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' }
const address = (rest: string) => `${server.base}/api/meetings/${meetingId}/${rest}`
const get = async <Body>(rest: string) => (await (await askAgain(address(rest), { headers })).json()) as Body
const ids = async () => (await get<{ people: { id: string }[] }>('roster')).people.map(({ id }) => id)
const listed = async () =>
  Object.values(
    (await get<{ state: { attendance: { people: Record<string, object> } } }>('state')).state.attendance.people,
  ).flatMap((people) => Object.keys(people))
const types = async () => (await get<{ events: { type: string }[] }>('events')).events.map(({ type }) => type)

/** Never answered: the server dies of it. */
const lastWord = (method: string, rest: string, body: object) =>
  fetch(address(rest), { method, headers, body: JSON.stringify(body) }).then(
    () => 'answered',
    () => 'cut off',
  )

const before = meetingFile(1, 2).people
const after = [
  ...before.slice(1).map((person) => ({ ...person, name: `New ${person.id}` })),
  { id: 'new', name: 'A new one', venueId: 'b1', attends: 'member', phone: '13911112222' },
]

async function dieOf(point: Parameters<ProofServer['start']>[0], act: () => Promise<string>): Promise<void> {
  await server.start(point)
  ;({ meetingId } = await newMeeting(server.base, meetingFile(1, 2)))
  expect(await act()).toBe('cut off')
  expect(await server.ended).toBe('SIGKILL')
  expect(await server.start(), server.complaints).toBe(true)
}

async function drafts(): Promise<number> {
  await server.stop()
  const store = await openStore({ dataDir })
  const left = (await store.roster.drafts()).length
  expect(await store.events.verify()).toEqual([])
  await store.close()
  return left
}

describe('[PRV-2] A server that dies while a roster changes', () => {
  it('before the log knows of it: nothing has changed, and nothing of it is left', async () => {
    await dieOf('roster-drafted', () => lastWord('PUT', 'roster', { people: after }))
    expect(await ids()).toEqual(before.map(({ id }) => id))
    expect((await listed()).toSorted()).toEqual(before.map(({ id }) => id).toSorted())
    expect(await types()).toEqual(['meeting.created'])
    expect(await drafts()).toBe(0)
    expect(tracesIn(dataDir, ['A new one', '13911112222'])).toEqual([])
  })

  it('after the log knows of it: it has changed as a whole', async () => {
    await dieOf('roster-logged', () => lastWord('PUT', 'roster', { people: after }))
    expect(await ids()).toEqual(after.map(({ id }) => id))
    expect((await listed()).toSorted()).toEqual(after.map(({ id }) => id).toSorted())
    const { people } = await get<{ people: { name: string }[] }>('roster')
    expect(people.map(({ name }) => name)).toEqual(after.map(({ name }) => name))
    expect(await types()).toEqual(['meeting.created', 'attendance.rosterChanged', 'edits.made'])
    expect(await drafts()).toBe(0)
  })
})

describe('[PRV-7] A server that dies while people are erased', () => {
  it('goes on with it at the next start: files, backups, and the word in the log', async () => {
    await server.start()
    ;({ meetingId } = await newMeeting(server.base, meetingFile(1, 2)))
    await fetch(`${server.base}/api/backup`, { method: 'POST', headers, body: '{}' })
    await server.stop()
    const secret = 'Attendee 1 of b1'
    expect(tracesIn(dataDir, [secret]).join()).toContain('backups')
    await server.start('people-erased')
    const body = { what: 'people', confirm: 'A meeting for tests' }
    expect(await lastWord('POST', 'erase-people', body)).toBe('cut off')
    await server.ended
    expect(tracesIn(dataDir, [secret]), 'it died before the end').not.toEqual([])
    await server.start()
    await until(async () => (await types()).includes('attendance.erased'))
    expect(tracesIn(dataDir, [secret])).toEqual([])
    expect(await drafts()).toBe(0)
  })
})
