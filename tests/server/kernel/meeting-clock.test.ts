import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createMeetingClock } from '../../../server/kernel/meeting-clock.ts'
import { createMeetingHosts } from '../../../server/meetings/meeting-hosts.ts'
import type { EventStore } from '../../../server/store/event-store.ts'
import { eventVersion } from '../../../shared/domain/meeting/upcast.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { created, moderator } from '../../support/meeting-fixture.ts'
import { seeded } from '../../support/proof-random.ts'
import { type RunningHall, startHall } from '../../support/running-hall.ts'
import { slowStore } from '../../support/slow-store.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
const start = Date.parse('2025-02-17T09:00:00+08:00')

/** A machine whose wall clock can be set, and whose time passes when it is told to. */
function machine(wallAt = start) {
  const time = { wall: wallAt, monotonic: 7_000 }
  return {
    clocks: { wall: () => time.wall, monotonic: () => time.monotonic },
    pass(ms: number): void {
      time.wall += ms
      time.monotonic += ms
    },
    set(byMs: number): void {
      time.wall += byMs
    },
  }
}

describe('[TIM-1] The meeting clock', () => {
  it('follows the monotonic clock to half a percent and never runs backwards, whatever the wall clock does', () => {
    const step = fc.record({
      setMs: fc.integer({ min: -2 * dayMs, max: 2 * dayMs }),
      passMs: fc.nat({ max: 3 * 3_600_000 }),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
        const { clocks, pass, set } = machine()
        const clock = createMeetingClock(clocks)
        let before = clock.now()
        for (const { setMs, passMs } of steps) {
          set(setMs)
          pass(passMs)
          const now = clock.now()
          expect(now).toBeGreaterThanOrEqual(before)
          // Instants are whole milliseconds: each of the two may be half a one off.
          expect(Math.abs(now - before - passMs)).toBeLessThanOrEqual(passMs * 0.005 + 1)
          before = now
        }
      }),
    )
  })

  it('comes to the wall clock in the end, from either side, and stays with it', () => {
    for (const byMs of [-30_000, 30_000]) {
      const { clocks, pass, set } = machine()
      const clock = createMeetingClock(clocks)
      set(byMs)
      pass(99 * minuteMs)
      expect(Math.abs(clocks.wall() - clock.now())).toBe(300)
      pass(minuteMs)
      expect(clock.now()).toBe(clocks.wall())
      pass(dayMs)
      expect(clock.now()).toBe(clocks.wall())
    }
  })

  it('measures spans by the monotonic clock alone', () => {
    const { clocks, pass, set } = machine()
    const clock = createMeetingClock(clocks)
    const before = clock.monotonicMs()
    set(-dayMs)
    pass(1_234)
    expect(clock.monotonicMs() - before).toBe(1_234)
  })
})

describe('[TIM-2] Stamps within a log', () => {
  /** A node of its own over a store that others write to as well. */
  const node = (events: EventStore, wallAt: number) => {
    const clock = createMeetingClock(machine(wallAt).clocks)
    let nextId = 0
    const deps = { events, clock, newId: () => `${wallAt}-${nextId++}`, onError: () => undefined, damaged: new Map() }
    return { clock, hosts: createMeetingHosts({ ...deps, logIdOf: async (meetingId) => meetingId }) }
  }

  it('never run backwards, though the nodes that write it differ by an hour', async () => {
    const events = slowStore({ chance: seeded(1), conflictOneIn: 3, failOneIn: 0, respectsExpectedSeq: true })
    await events.createLog('m', 'epoch', instant(start))
    const first = { at: instant(start), version: eventVersion, type: created.type, data: created.data }
    while (!(await events.append('m', 0, [{ commandId: 'made', bodyHash: '', actor: moderator, events: [first] }])).ok);
    const nodes = [node(events, start + 60 * minuteMs), node(events, start)]
    const items = ['open', 'read', 'talk', 'honour']
    const acts = [
      { type: 'meeting.start', data: {} },
      ...items.map((to, index) => ({ type: 'agenda.goTo', data: { from: items[index - 1] ?? null, to } })),
    ]
    for (const [index, command] of acts.entries()) {
      const host = await nodes[index % 2]?.hosts.get('m')
      const sent = { commandId: `c${index}`, actor: moderator, linkId: 'link', command: command as never }
      expect(await host?.execute(sent)).toMatchObject({ ok: true })
    }
    const stamps = (await events.read('m', 0)).map(({ at }) => at)
    expect(stamps).toEqual(stamps.toSorted((one, other) => one - other))
    expect(stamps.at(-1)).toBe(start + 60 * minuteMs)
    // The one behind has read of the other's time, and tells its pages the same.
    expect(nodes[1]?.clock.now()).toBe(start + 60 * minuteMs)
    for (const { hosts } of nodes) await hosts.close()
  })
})

describe('[TIM-3] After a restart the clock', () => {
  let hall: RunningHall
  afterEach(() => hall.stop())

  const restarted = async (wallAt: number) => {
    await hall.stop({ keepData: true })
    hall = await startHall({ dataDir: hall.dataDir, clocks: machine(wallAt).clocks })
    return hall.hall.deps.now()
  }

  it('begins no earlier than the last stamp of any log, and at the wall clock when that is later', async () => {
    hall = await startHall({ clocks: machine().clocks })
    const { meetingId, tokenOf } = await hall.createMeeting()
    expect(await restarted(start - dayMs)).toBe(start)
    expect((await hall.command(meetingId, tokenOf('moderator'), 'meeting.start', {})).status).toBe(200)
    expect(await restarted(start + 60 * minuteMs)).toBe(start + 60 * minuteMs)
  })
})

describe('[TIM-4] A wall clock that is set in a running meeting', () => {
  it.each([-300_000, 3_600_000, -dayMs])('by %d ms: commands go on, and stamps with them', async (byMs) => {
    let setMs = 0
    const wall = () => Date.now() + setMs
    const hall = await startHall({ clocks: { wall, monotonic: () => performance.now() } })
    const { meetingId, tokenOf } = await hall.createMeeting()
    const send = (type: string, data: object) => hall.command(meetingId, tokenOf('moderator'), type, data)
    await send('meeting.start', {})
    setMs = byMs
    for (let count = 0; count < 60; count += 1)
      expect((await send('agenda.adjustTime', { itemId: 'talk', deltaMinutes: count % 2 === 0 ? 1 : -1 })).status).toBe(
        200,
      )
    const stamps = (await hall.hall.deps.events.read(meetingId, 0)).map(({ at }) => at)
    expect(stamps).toEqual(stamps.toSorted((one, other) => one - other))
    expect((stamps.at(-1) ?? 0) - (stamps[0] ?? 0)).toBeLessThan(minuteMs)
    await hall.stop()
  })
})
