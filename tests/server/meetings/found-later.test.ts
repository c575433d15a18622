import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMeetingClock, machineClocks } from '../../../server/kernel/meeting-clock.ts'
import { newId } from '../../../server/kernel/secrets.ts'
import { createMeetingHosts } from '../../../server/meetings/meeting-hosts.ts'
import { openSoundStore } from '../../../server/store/open-sound-store.ts'
import { startHall } from '../../support/running-hall.ts'

let original = ''
let meetingId = ''
let last = 0
const folders: string[] = []

/** A meeting of some twenty events, the last of which a snapshot stands at. */
beforeAll(async () => {
  const hall = await startHall()
  original = hall.dataDir
  folders.push(original)
  const meeting = await hall.createMeeting()
  meetingId = meeting.meetingId
  for (let number = 0; number < 20; number += 1) {
    const notice = { to: 'all', text: `notice ${number}`, level: 'info' }
    const { body } = await hall.command(meetingId, meeting.tokenOf('moderator'), 'notices.send', notice)
    last = body.ok ? body.seq : 0
  }
  await hall.stop({ keepData: true })
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** The store of such a folder after a change by hand, and what its start and the reading after it say. */
async function openedAfter(change: string, whole = 0) {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-later-'))
  folders.push(dataDir)
  cpSync(original, dataDir, { recursive: true })
  const raw = new DatabaseSync(join(dataDir, 'onehall.db'))
  raw.exec(change)
  raw.close()
  const told: unknown[] = []
  const log = { error: (context: object) => told.push(context), warn: () => undefined }
  return { ...(await openSoundStore({ dataDir }, log, whole)), told }
}

const changed = (seq: number) => `update events set actor = '{"role":"owner"}' where seq = ${seq}`

describe('a log whose snapshot vouches for it', () => {
  it('[STA-1] [STA-2] is read behind the snapshot at the start; damage before it is found after, and ends changes at once', async () => {
    const { store, damaged, readRest, told } = await openedAfter(changed(5))
    expect([...damaged]).toEqual([])
    const hosts = createMeetingHosts({
      events: store.events,
      clock: createMeetingClock(machineClocks),
      newId,
      damaged,
      logIdOf: async (id) => id,
      onError: () => undefined,
    })
    const host = await hosts.get(meetingId)
    const issue = (linkId: string) =>
      host?.act(
        { actor: { role: 'owner', venueId: null, personId: null }, linkId: 'found-later' },
        { type: 'access.issueLink', data: { linkId, role: 'observer', venueId: null } },
      )
    expect(await issue('one')).toMatchObject({ ok: true })
    const { seq, state } = host ?? {}
    await readRest(() => false)
    expect(told).toEqual([{ meetingId, seq: 5 }])
    expect([host?.damagedAt, host?.seq, host?.state]).toEqual([5, seq, state])
    expect(await issue('two')).toMatchObject({ ok: false, rejection: { code: 'storage.damaged', params: { seq: 5 } } })
    await hosts.close()
    await store.close()
  })

  it.each([
    ['the row that the snapshot stands at', () => changed(last)],
    ['the end of the log', () => `update logs set seq = ${last - 1}`],
    ['the snapshot itself', () => `update snapshots set seq = seq - 3; ${changed(5)}`],
    ['the mark of the log', () => `update logs set mark = substr(mark, 1, length(mark) - 2) || 'zz'; ${changed(5)}`],
  ])('[STA-1] damage to %s is found at the start', async (_, change) => {
    const { store, damaged } = await openedAfter(change())
    expect(damaged.size).toBe(1)
    await store.close()
  })

  it('[STA-1] is read whole where it is short, and the reading ends with the server', async () => {
    const short = await openedAfter(changed(5), 1_000)
    expect([...short.damaged]).toEqual([[meetingId, 5]])
    await short.store.close()
    const long = await openedAfter(changed(5))
    await long.readRest(() => true)
    expect(long.damaged.size).toBe(0)
    await long.store.close()
  })
})
