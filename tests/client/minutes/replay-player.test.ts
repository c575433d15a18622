import { describe, expect, it } from 'vitest'
import type { ToldWindow, WindowWish } from '../../../client/features/minutes/replay/replay-calls.ts'
import { createReplayPlayer } from '../../../client/features/minutes/replay/replay-player.ts'
import { initialMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvent } from '../../../shared/domain/meeting/meeting.types.ts'
import { foldWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import type { ReplayMark } from '../../../shared/domain/minutes/replay.model.ts'
import { between, instant } from '../../../shared/kernel/time.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

/** Events of a window. */
const size = 4

/** A meeting of some minutes, told in small windows. */
function toldMeeting() {
  const meeting = liveMeeting()
  for (const item of ['read', 'talk', 'honour'] as const) {
    const from = meeting.state.agenda.currentItemId
    meeting.wait(60_000).say('agenda.goTo', { from, to: item })
    meeting.wait(5_000).say('notices.send', { to: 'all', text: `At ${item}`, level: 'info' })
  }
  meeting.wait(60_000).say('meeting.adjourn', {})
  const log = meeting.log.slice()
  const asked: WindowWish[] = []
  const placeAt = (at: number) => log.findLast((event) => event.at <= at)?.seq ?? 0
  const load = (wish: WindowWish): Promise<ToldWindow> => {
    asked.push(wish)
    const seq = wish.seq ?? placeAt(wish.at ?? log[1]?.at ?? 0)
    const from = Math.floor(Math.min(seq, log.length) / size) * size
    const upTo = Math.min(from + size, log.length)
    return Promise.resolve({
      seq: Math.min(seq, log.length),
      head: log.length,
      from,
      upTo,
      at: log[Math.max(0, from - 1)]?.at ?? instant(0),
      state: from === 0 ? initialMeeting : foldWhole(log.slice(0, from)),
      events: log.slice(from, upTo),
    })
  }
  const marks = log.flatMap(({ seq, at, type }): readonly ReplayMark[] => {
    if (type !== 'agenda.itemStarted') return []
    const item = { number: 1, kind: 'other', title: type } as const
    return [{ seq, at, act: { kind: 'itemBegan', item, speaker: null, isAgain: false }, takenBackAt: null }]
  })
  return { log, load, asked, marks }
}

const stateBy = (log: readonly MeetingEvent[], seq: number) => foldWhole(log.slice(0, seq))

function playerOf(told: ReturnType<typeof toldMeeting>) {
  const player = createReplayPlayer({ load: told.load, onChange: () => undefined })
  return player
}

describe('the player of a replay', () => {
  it('[RPL-6] goes event by event, forwards and back, over the ends of windows, and shows what was', async () => {
    const told = toldMeeting()
    const player = playerOf(told)
    await player.begin(1)
    for (let seq = 2; seq <= told.log.length; seq += 1) {
      await player.step(1)
      expect(player.shown).toMatchObject({ seq, at: told.log[seq - 1]?.at })
      expect(player.shown.state).toEqual(stateBy(told.log, seq))
    }
    await player.step(1)
    expect(player.shown.seq).toBe(told.log.length)
    for (let seq = told.log.length - 1; seq >= 1; seq -= 1) {
      await player.step(-1)
      expect(player.shown.seq).toBe(seq)
    }
    await player.step(-1)
    expect(player.shown.seq).toBe(1)
    expect(told.asked.length).toBeLessThanOrEqual(Math.ceil(told.log.length / size) + 1)
  })

  it('[RPL-6] plays by the time of the log, so much faster, and passes over what is idle', async () => {
    const told = toldMeeting()
    const player = playerOf(told)
    await player.begin(2)
    player.know({ marks: told.marks, seq: told.log.length })
    player.choose({ speed: 8 })
    player.play()
    const { at } = player.shown
    await player.tick(100)
    expect(between(at, player.shown.at)).toBe(800)
    // The next item is a minute away.
    await player.tick(1_000)
    const next = told.marks.find((mark) => mark.at > at)?.at ?? instant(0)
    expect(between(player.shown.at, next)).toBe(4_000)
    for (let ticks = 0; ticks < 400 && player.shown.isPlaying; ticks += 1) await player.tick(500)
    expect(player.shown.isPlaying).toBe(false)
  })

  it('[RPL-6] without passing over, time goes on at its pace to the end', async () => {
    const told = toldMeeting()
    const player = playerOf(told)
    await player.begin(2)
    player.know({ marks: told.marks, seq: told.log.length })
    player.choose({ speed: 60, skipsIdle: false })
    player.play()
    const { at } = player.shown
    await player.tick(500)
    expect(between(at, player.shown.at)).toBe(30_000)
    for (let ticks = 0; ticks < 100 && player.shown.isPlaying; ticks += 1) await player.tick(100)
    expect(player.shown).toMatchObject({ seq: told.log.length, isPlaying: false })
    expect(player.shown.state?.meeting.status).toBe('adjourned')
  })

  it('[RPL-6] an answer that comes after a newer question is not shown', async () => {
    const told = toldMeeting()
    const answers: (() => void)[] = []
    const slow = (wish: WindowWish) => new Promise<ToldWindow>((give) => answers.push(() => give(told.load(wish))))
    const player = createReplayPlayer({ load: slow, onChange: () => undefined })
    const first = player.toPlace(2)
    const second = player.toPlace(7)
    answers[1]?.()
    await second
    answers[0]?.()
    await first
    expect(player.shown.seq).toBe(7)
  })

  it('[RPL-6] what is refused is said, and what was shown stays', async () => {
    const told = toldMeeting()
    let isAway = false
    const load = (wish: WindowWish) => (isAway ? Promise.reject(new Error('away')) : told.load(wish))
    const player = createReplayPlayer({ load, onChange: () => undefined })
    await player.begin(2)
    isAway = true
    await player.toPlace(told.log.length)
    expect(player.shown).toMatchObject({ seq: 2, isLoading: false })
    expect(player.shown.refusal).not.toBe(null)
    isAway = false
    await player.toPlace(told.log.length)
    expect(player.shown).toMatchObject({ seq: told.log.length, refusal: null })
  })
})
