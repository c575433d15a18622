import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningHall, startHall, until } from '../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

/** A program of the documentation, and what it has printed so far. */
function run(name: string, meetingId: string, token: string) {
  const program = join(import.meta.dirname, '..', '..', 'examples', 'programs', name)
  const child = spawn(process.execPath, [program, hall.base, meetingId, token])
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += String(chunk)
  })
  return { child, lines: () => said.split('\n').filter((line) => line !== '') }
}

it('[CON-1] the program of the documentation prints what happens, by server-sent events alone', async () => {
  const { meetingId, tokenOf } = await hall.createMeeting()
  const { child, lines } = run('stream.mjs', meetingId, tokenOf('observer'))
  try {
    await until(() => lines().length === 1)
    for (const action of ['start', 'next'])
      expect(
        (await hall.call('POST', `/api/meetings/${meetingId}/actions/${action}`, tokenOf('moderator'))).status,
      ).toBe(200)
    await until(() => lines().length === 3)
    expect(lines()).toEqual(['snapshot planned', '2 meeting.started', '3 agenda.itemStarted'])
  } finally {
    child.kill()
  }
})

it('[ARC-6] the program of the documentation follows a meeting from where it is', async () => {
  const meeting = await hall.createMeeting()
  const { child, lines } = run('follow.mjs', meeting.meetingId, meeting.tokenOf('observer'))
  try {
    await until(() => lines().length === 1)
    const command = (type: string, data: object) =>
      hall.call('POST', `/api/meetings/${meeting.meetingId}/commands`, meeting.tokenOf('moderator'), {
        commandId: type,
        type,
        data,
      })
    expect(await command('meeting.start', {})).toMatchObject({ status: 200 })
    expect(await command('agenda.advance', { from: null })).toMatchObject({ status: 200 })
    await until(() => lines().length === 2)
    const { body } = await hall.call('GET', `/api/meetings/${meeting.meetingId}/state`, meeting.tokenOf('observer'))
    const [first] = (body as { state: { agenda: { items: { number: number; title: string }[] } } }).state.agenda.items
    expect(lines()).toEqual(['–', `${first?.number} ${first?.title}`])
  } finally {
    child.kill()
  }
})
