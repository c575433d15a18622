import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import type { ReplayEyes, ReplayMark } from '../../../../shared/domain/minutes/replay.model.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { addMs, between, type Instant, instant, laterOf } from '../../../../shared/kernel/time.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import type { ToldWindow, WindowWish } from './replay-calls.ts'
import { holds, momentOf, nextPlace, placeAt, stateAt } from './replay-window.ts'

export const replaySpeeds = [1, 2, 8, 30, 60] as const

export type ReplaySpeed = (typeof replaySpeeds)[number]

export interface ReplayLook {
  readonly venueId: string
  readonly as: ReplayEyes
}

/** What the page draws from. */
export interface ReplayShown {
  /** null until the first window is there. */
  readonly state: MeetingState | null
  readonly seq: number
  /** By the log's own clock. */
  readonly at: Instant
  readonly head: number
  readonly isPlaying: boolean
  readonly speed: ReplaySpeed
  readonly skipsIdle: boolean
  /** By whose eyes of which hall; null: by the page's own. */
  readonly look: ReplayLook | null
  /** What is shown is not yet what was asked for. */
  readonly isLoading: boolean
  readonly refusal: Rejection | null
}

interface Deps {
  /** @throws HttpRefusal */
  readonly load: (wish: WindowWish) => Promise<ToldWindow>
  readonly onChange: (shown: ReplayShown) => void
}

/** Where nothing is marked for longer than that, time is passed over, ms of the log. */
const idleMs = 20_000
/** So much of it is left before and behind what happens, ms. */
const restMs = 4_000

/** Windows that are kept: going back and forth loads nothing. */
const mostKept = 16

/** Moves through the past of a meeting; sends nothing but questions. */
export function createReplayPlayer({ load, onChange }: Deps) {
  let shown: ReplayShown = {
    state: null,
    seq: 0,
    at: instant(0),
    head: 0,
    isPlaying: false,
    speed: 1,
    skipsIdle: true,
    look: null,
    isLoading: true,
    refusal: null,
  }
  let windows: ToldWindow[] = []
  let marks: readonly ReplayMark[] = []
  /** Of the newest question: an older answer comes too late. */
  let asked = 0

  const show = (part: Partial<ReplayShown>): void => {
    shown = { ...shown, ...part }
    onChange(shown)
  }
  const keep = (window: ToldWindow): void => {
    windows = [window, ...windows.filter(({ from }) => from !== window.from)].slice(0, mostKept)
  }
  /** A window that ended with the log then may go on by now. */
  const known = (seq: number): ToldWindow | undefined =>
    windows.find(
      (window) => holds(window, seq) && (seq < window.upTo || window.upTo < window.head || seq === shown.head),
    )

  const stand = (window: ToldWindow, seq: number, at: Instant): void =>
    show({ state: stateAt(window, seq), seq, at, isLoading: false, refusal: null })

  /** A mark of what this screen was not told has its moment, too. */
  const when = (window: ToldWindow, seq: number): Instant =>
    laterOf(momentOf(window, seq), marks.findLast((mark) => mark.seq <= seq)?.at ?? instant(0))
  /** The next event that was told, or the next mark. */
  const nextIn = (window: ToldWindow, seq: number, direction: 1 | -1): number | null => {
    const told = nextPlace(window, seq, direction)
    const mark =
      direction > 0
        ? marks.find((one) => one.seq > seq && one.seq <= window.upTo)
        : marks.findLast((one) => one.seq < seq && one.seq >= window.from)
    if (told === null || mark === undefined) return told ?? mark?.seq ?? null
    return direction > 0 ? Math.min(told, mark.seq) : Math.max(told, mark.seq)
  }

  /** Resolves with the window once it is there; null when another was asked for meanwhile, or there is none. */
  const ask = async (wish: WindowWish): Promise<ToldWindow | null> => {
    asked += 1
    const own = asked
    show({ isLoading: true })
    try {
      const window = await load({ ...wish, ...shown.look })
      if (own !== asked) return null
      keep(window)
      show({ head: Math.max(shown.head, window.head) })
      return window
    } catch (error) {
      if (own === asked) show({ isLoading: false, isPlaying: false, refusal: rejectionOf(error) })
      return null
    }
  }
  const toPlace = async (seq: number): Promise<void> => {
    const window = known(seq) ?? (await ask({ seq }))
    const place = Math.min(seq, window?.upTo ?? seq)
    if (window !== null) stand(window, place, when(window, place))
  }
  const toMoment = async (at: Instant): Promise<void> => {
    const near = windows.find(
      (window) => window.at <= at && at < when(window, window.upTo) && window.from < window.upTo,
    )
    const window = near ?? (await ask({ at }))
    if (window !== null) stand(window, near === undefined ? window.seq : placeAt(window, at), at)
  }
  const step = async (direction: 1 | -1): Promise<void> => {
    // Windows without anything for this page are passed over.
    for (let seq = shown.seq; ; ) {
      const window = known(seq) ?? (await ask({ seq }))
      if (window === null) return
      const next = nextIn(window, seq, direction)
      if (next !== null) return stand(window, next, when(window, next))
      if (direction > 0 && window.upTo >= window.head) return show({ isLoading: false })
      if (direction < 0 && window.from === 0) return show({ isLoading: false })
      const beyond = direction > 0 ? window.upTo + 1 : window.from - 1
      const other = known(beyond) ?? (await ask({ seq: beyond }))
      if (other === null) return
      const first = direction > 0 ? nextIn(other, window.upTo, 1) : nextIn(other, Math.min(window.from + 1, seq), -1)
      if (first !== null) return stand(other, first, when(other, first))
      seq = direction > 0 ? other.upTo : other.from
    }
  }
  const pause = (): void => show({ isPlaying: false })

  /** The next moment that somebody waits for; null at the end. */
  const nextMark = (at: Instant): Instant | null => marks.find((mark) => mark.at > at)?.at ?? null

  return {
    /** What there is now. */
    get shown(): ReplayShown {
      return shown
    },
    toPlace,
    toMoment,
    step,
    /** To the mark before or behind, among those that are given. */
    toMark(among: readonly ReplayMark[], direction: 1 | -1): void {
      const { seq } = shown
      const next = direction > 0 ? among.find((mark) => mark.seq > seq) : among.findLast((mark) => mark.seq < seq)
      if (next !== undefined) void toPlace(next.seq)
    },
    begin: async (seq: number | null): Promise<void> => {
      const window = await ask(seq === null ? {} : { seq })
      if (window !== null) stand(window, window.seq, when(window, window.seq))
    },
    /** By other eyes. */
    async look(look: ReplayLook): Promise<void> {
      if (look.venueId === shown.look?.venueId && look.as === shown.look.as) return
      const { at, seq } = shown
      windows = []
      show({ look })
      const window = await ask({ seq })
      if (window !== null) stand(window, Math.min(seq, window.upTo), at)
    },
    play(): void {
      if (shown.seq >= shown.head && nextMark(shown.at) === null) return
      show({ isPlaying: true })
    },
    pause,
    choose(part: Partial<Pick<ReplayShown, 'speed' | 'skipsIdle'>>): void {
      show(part)
    },
    /** What there is to wait for, and where the log ends by now. */
    know(course: { readonly marks: readonly ReplayMark[]; readonly seq: number }): void {
      marks = course.marks
      show({ head: Math.max(shown.head, course.seq) })
    },
    /** So much real time has passed, ms. */
    async tick(passedMs: number): Promise<void> {
      if (!shown.isPlaying || shown.isLoading) return
      const at = addMs(shown.at, passedMs * shown.speed)
      const window = known(shown.seq)
      if (window === undefined) return toPlace(shown.seq)
      const place = Math.max(shown.seq, placeAt(window, at))
      const isBehind = place >= window.upTo && window.upTo < shown.head
      if (isBehind) {
        const next = known(window.upTo + 1) ?? (await ask({ seq: window.upTo + 1 }))
        if (next !== null) stand(next, Math.max(window.upTo, placeAt(next, at)), at)
        return
      }
      const waited = nextMark(at)
      const last = marks.findLast((mark) => mark.at <= at)?.at ?? at
      const isIdle = shown.skipsIdle && between(last, at) > restMs
      if (waited === null && (place >= shown.head || isIdle)) {
        stand(window, place, at)
        return pause()
      }
      if (isIdle && waited !== null && between(at, waited) > idleMs) return toMoment(addMs(waited, -restMs))
      stand(window, place, at)
    },
  }
}

export type ReplayPlayer = ReturnType<typeof createReplayPlayer>
