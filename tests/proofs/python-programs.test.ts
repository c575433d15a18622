import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { ownerToken, type RunningHall, startHall, until } from '../support/running-hall.ts'

/** From Debian's `python3`; the programs need nothing else. */
const python = process.env.ONEHALL_PYTHON ?? 'python3'

let hall: RunningHall
const running: ChildProcess[] = []
beforeAll(async () => {
  hall = await startHall({ env: { WEBHOOK_NETWORKS: '127.0.0.0/8' } })
})
afterAll(async () => {
  for (const child of running) child.kill()
  await hall?.stop()
})

/** A program of the documentation, and what it has printed so far. @throws when there is no Python. */
async function run(name: string, ...args: string[]): Promise<() => readonly string[]> {
  const program = join(import.meta.dirname, '..', '..', 'examples', 'programs', name)
  const child = spawn(python, [program, ...args])
  running.push(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += String(chunk)
    })
  const lines = () => said.split('\n').filter((line) => line !== '')
  const missing = new Promise<never>((_, reject) =>
    child.once('error', () => reject(new Error(`${python} is missing: apt install python3`))),
  )
  await Promise.race([missing, until(() => lines().length > 0, 20_000)])
  return lines
}

const press = (meetingId: string, token: string, action: string) =>
  hall.call('POST', `/api/meetings/${meetingId}/actions/${action}`, token)

it('[CON-1] prints what happens, by server-sent events', async () => {
  const { meetingId, tokenOf } = await hall.createMeeting()
  const lines = await run('stream.py', hall.base, meetingId, tokenOf('observer'))
  for (const action of ['start', 'next']) await press(meetingId, tokenOf('moderator'), action)
  await until(() => lines().length === 3)
  expect(lines()).toEqual(['snapshot planned', '2 meeting.started', '3 agenda.itemStarted'])
})

it('[CON-5] takes what is posted, and knows who says so', async () => {
  const { meetingId, tokenOf } = await hall.createMeeting()
  const port = await freePort()
  const secret = 'a secret of sixteen characters'
  const lines = await run('webhook.py', String(port), secret)
  const target = { url: `http://127.0.0.1:${port}/`, types: ['meeting.*'], secret }
  expect((await hall.call('POST', `/api/meetings/${meetingId}/webhooks`, ownerToken, target)).status).toBe(201)
  const forged = await fetch(target.url, { method: 'POST', body: '{"events":[{"seq":1,"type":"forged"}]}' })
  expect(forged.status).toBe(401)
  await press(meetingId, tokenOf('moderator'), 'start')
  await until(() => lines().length === 2)
  expect(lines()).toEqual(['ready', '2 meeting.started'])
})
