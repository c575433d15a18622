import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { copyOf, damages, flip, forgetSnapshots, integrityOf } from '../support/proof-damage.ts'
import { figure, seeded } from '../support/proof-random.ts'
import { connect, ownerToken, startHall, until } from '../support/running-hall.ts'

const flips = figure('ONEHALL_FLIPS', 20)
const firstSeed = figure('ONEHALL_SEED', 1)

let folder = ''
let struck = ''
let sound = ''
let staff = ''
const folders: string[] = []

/** Two meetings of some sixty events each, in a folder whose server has ended. */
beforeAll(async () => {
  const hall = await startHall()
  folder = hall.dataDir
  folders.push(folder)
  const [one, other] = [await hall.createMeeting(), await hall.createMeeting()]
  struck = one.meetingId
  sound = other.meetingId
  staff = one.tokenOf('moderator')
  for (const { meetingId, tokenOf } of [one, other]) {
    const say = (type: string, data: unknown) => hall.command(meetingId, tokenOf('moderator'), type, data)
    await say('meeting.start', {})
    for (let number = 0; number < 50; number += 1)
      await say('notices.send', { to: 'all', text: `通知 ${number}`, level: 'info' })
    for (const [from, to] of [
      [null, 'open'],
      ['open', 'talk'],
      ['talk', 'read'],
    ])
      await say('agenda.goTo', { from, to })
    for (const personId of ['b1-p1', 'b1-p2', 'b2-p1', 'main-p1'])
      await say('attendance.checkIn', { personId, venueId: personId.split('-')[0] })
  }
  await hall.stop({ keepData: true })
})
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

const cases = Array.from({ length: flips }, (_, index) => ({
  seed: firstSeed + index,
  damage: damages[index % damages.length] ?? damages[0],
  hasSnapshot: index % 4 < 2,
}))

function damaged({ seed, damage, hasSnapshot }: (typeof cases)[number]) {
  const copy = copyOf(folder)
  folders.push(copy)
  if (!hasSnapshot) forgetSnapshots(copy)
  const seq = flip(copy, struck, damage, seeded(seed))
  return { copy, seq }
}

describe('A bit that flips in the store', () => {
  it.each(cases)(
    'is found at start, named, and the meeting shown but not changed: a $damage, seed $seed, snapshot: $hasSnapshot',
    async (flipped) => {
      const { copy, seq } = damaged(flipped)
      const hall = await startHall({ dataDir: copy })
      try {
        expect(hall.errors).toEqual([{ meetingId: struck, seq }])
        const refused = await hall.command(struck, staff, 'notices.send', { to: 'all', text: 'late', level: 'info' })
        expect(refused).toMatchObject({
          status: 503,
          body: { rejection: { code: 'storage.damaged', params: { seq } } },
        })

        const state = await hall.call<{ seq: number }>('GET', `/api/meetings/${struck}/state`, staff)
        expect(state.status, JSON.stringify(state.body)).toBe(200)
        expect(state.body.seq).toBeGreaterThanOrEqual(seq - 1)
        const told = await hall.call<{ events: { seq: number }[] }>('GET', `/api/meetings/${struck}/events`, staff)
        expect(told.status, JSON.stringify(told.body)).toBe(200)
        expect(told.body.events.slice(0, seq - 1).map((event) => event.seq)).toEqual(
          Array.from({ length: seq - 1 }, (_, index) => index + 1),
        )
        const page = connect(hall.base, { token: staff, meetingId: struck })
        await until(() => page.state !== null, 2_000)
        page.close()

        const path = `/api/meetings/${sound}/commands`
        const notice = { type: 'notices.send', data: { to: 'all', text: 'all is well', level: 'info' } }
        const answer = await hall.call<CommandAnswer>('POST', path, ownerToken, {
          commandId: 'after-the-flip',
          ...notice,
        })
        expect(answer.body.ok, 'the other meeting goes on').toBe(true)
        expect(hall.errors.length).toBe(1)
      } finally {
        await hall.stop({ keepData: true })
      }
    },
  )

  it('goes unseen where only the database is asked whether it is whole', () => {
    const unseen = cases
      .filter(({ damage }) => damage === 'byte of the file')
      .filter((flipped) => integrityOf(damaged(flipped).copy) === 'ok')
    expect(unseen.length).toBeGreaterThan(0)
  })

  it('and a store in which none has flipped is found whole', async () => {
    const copy = copyOf(folder)
    folders.push(copy)
    const hall = await startHall({ dataDir: copy })
    expect(hall.errors).toEqual([])
    await hall.stop({ keepData: true })
  })
})
