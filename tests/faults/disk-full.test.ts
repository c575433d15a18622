import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Commit, StorageError } from '../../server/store/event-store.ts'
import { OwnSqliteDialect } from '../../server/store/own-sqlite-dialect.ts'
import { readPragma } from '../../server/store/sqlite-pragma.ts'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import { instant } from '../../shared/kernel/time.ts'
import { giveArchive, takeArchive } from '../support/archive-parts.ts'
import { importDesk, importMeeting } from '../support/import-hall.ts'
import { readRemains, violations } from '../support/proof-checker.ts'
import { proofClient, sendByHttp } from '../support/proof-client.ts'
import { figure } from '../support/proof-random.ts'
import { type CommandRecord, newCommandRecord, recordedSend } from '../support/proof-records.ts'
import { ownerToken, type RunningHall, startHall, until } from '../support/running-hall.ts'

const rounds = figure('ONEHALL_FULL_DISKS', 5)
const noEnd = 1_073_741_823

describe('a disk that is full', () => {
  let hall: RunningHall
  /** The server's own connection: how large its file may become is how large the disk is. */
  let disk: DatabaseSyncInstance

  beforeEach(async () => {
    const created = vi.spyOn(OwnSqliteDialect.prototype, 'createDriver')
    hall = await startHall()
    disk = (created.mock.contexts[0] as OwnSqliteDialect).sqlite
    created.mockRestore()
  })
  afterEach(() => hall.stop())

  const fill = () => disk.exec(`pragma max_page_count = ${readPragma(disk, 'page_count')}`)
  const empty = () => disk.exec(`pragma max_page_count = ${noEnd}`)

  it(`[INV-1] [INV-2] [INV-3] [INV-4] [INV-6] [NOD-8] takes nothing that it cannot keep, goes on showing, and works again, ${rounds} times, without a restart`, async () => {
    const { meetingId, tokenOf } = await hall.createMeeting()
    const token = tokenOf('moderator')
    const audience = { kind: 'screen', venueId: 'b1' } as const
    const screen = proofClient({ name: 'screen', base: hall.base, token: tokenOf('screen', 'b1'), meetingId, audience })
    const commands: CommandRecord[] = []
    const send = (command: CommandRecord) =>
      recordedSend(command, () => sendByHttp(hall.base, token, meetingId, command))
    const sendNotice = async () => {
      const data = { to: 'all', text: '满'.repeat(200), level: 'info' }
      const command = newCommandRecord(`notice-${commands.length}`, 'notices.send', data)
      commands.push(command)
      return { command, answer: await send(command) }
    }

    const reasons = async () => {
      const { body } = await hall.call<{ error?: { reasons: string[] } }>('GET', '/readyz', null)
      return body.error?.reasons ?? []
    }

    for (let round = 0; round < rounds; round += 1) {
      fill()
      let last = await sendNotice()
      for (let sent = 0; last.answer?.ok === true && sent < 500; sent += 1) last = await sendNotice()
      expect(last.answer).toMatchObject({ ok: false, rejection: { code: 'storage.full' } })
      const shown = await hall.call('GET', `/api/meetings/${meetingId}/state`, token)
      expect(shown.status).toBe(200)
      await until(async () => (await reasons()).join() === 'storage.full', 3_000)
      empty()
      await until(async () => (await reasons()).length === 0, 3_000)
      expect(await send(last.command)).toMatchObject({ ok: true })
      const acked = commands.filter(({ answers }) => answers.some(({ ok }) => ok)).length
      await until(() => screen.record.state?.notices.length === acked)
    }

    const remains = await readRemains(hall.hall.deps.events, meetingId)
    expect(violations({ remains, commands, clients: [screen.record] })).toEqual([])
    screen.close()
    // A snapshot that there is no room for is told of, too.
    const refused = hall.errors.filter((error) => (error as { err?: unknown }).err instanceof StorageError)
    expect(refused).toHaveLength(rounds)
  })

  it('[ARV-3] takes no half of an archive, and all of it once there is room', async () => {
    const { meetingId } = await hall.createMeeting()
    const { events } = hall.hall.deps
    const step = (index: number): Commit => ({
      commandId: `step-${index}`,
      bodyHash: '',
      actor: { role: 'operator' },
      events: [
        {
          at: instant(1_790_000_000_000 + index),
          type: index % 2 === 0 ? 'attendance.left' : 'attendance.returned',
          version: eventVersion,
          data: { personId: 'b1-p1', venueId: 'b1' },
        },
      ],
    })
    await events.append(
      meetingId,
      1,
      Array.from({ length: 2_000 }, (_, index) => step(index)),
    )
    const archive = await takeArchive(hall, meetingId)
    const before = await events.meetingIds()
    for (const pages of [0, 8, 40]) {
      disk.exec(`pragma max_page_count = ${Number(readPragma(disk, 'page_count')) + pages}`)
      expect(await giveArchive(hall, archive)).toMatchObject({
        status: 503,
        body: { error: { code: 'storage.full' } },
      })
      empty()
      expect(await events.meetingIds()).toEqual(before)
      const strays = disk.prepare(
        'select count(*) as count from people where meeting_id not in (select meeting_id from logs)',
      )
      expect(strays.get()).toEqual({ count: 0 })
    }
    expect(await giveArchive(hall, archive)).toMatchObject({ status: 201 })
  })

  it('[IMP-14] takes no half of a roster or an agenda, and all of it once there is room', async () => {
    const { meetingId } = await hall.createMeeting(importMeeting)
    const desk = importDesk(hall, meetingId)
    const people = Array.from({ length: 400 }, (_, index) => `干警${index},第一法院,法官,主会场`)
    const items = Array.from({ length: 40 }, (_, index) => `第 ${index} 项${'议'.repeat(60)},5`)
    const files = {
      roster: ['姓名,单位,职务,会场', ...people].join('\n'),
      agenda: ['议程,时长', ...items].join('\n'),
    }
    const standing = async () => {
      const { body } = await hall.call<{ seq: number }>('GET', `/api/meetings/${meetingId}/state`, ownerToken)
      return [(await desk.people()).length, body.seq]
    }
    for (const [kind, text] of Object.entries(files)) {
      const { body: begun, status } = await desk.begin(Buffer.from(text), { kind })
      expect(status, JSON.stringify(begun)).toBe(201)
      const before = await standing()
      for (const pages of [0, 2]) {
        disk.exec(`pragma max_page_count = ${Number(readPragma(disk, 'page_count')) + pages}`)
        const refused = await desk.apply(begun.importId, 'all')
        empty()
        expect([refused.status, refused.body.error?.code], kind).toEqual([503, 'storage.full'])
        expect(await standing(), kind).toEqual(before)
      }
      expect(await desk.apply(begun.importId, 'all'), kind).toMatchObject({ status: 200 })
    }
    expect((await standing())[0]).toBe(people.length)
  })
})
