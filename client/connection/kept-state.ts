import { roles } from '../../shared/access/roles.ts'
import { keptMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import { deviceNow } from './device-clock.ts'
import type { Followed } from './feed-follower.ts'
import { isMeetingState } from './message-shapes.ts'
import type { Session } from './page-state.ts'
import { deviceStorage } from './page-storage.ts'
import { isFigure, isRecord, isText, oneOf, orNull, shapeOf } from './wire-shape.ts'

/** What a page last knew, and until when that was so. */
export interface Kept {
  readonly session: Session
  readonly followed: Followed & { readonly state: MeetingState }
  /** Server time of the last verified frame. */
  readonly asOf: Instant
  /** What the server's clock was ahead of the device's, milliseconds; negative when behind. */
  readonly aheadMs: number
}

/** The kept state of one page of one meeting. */
export interface StateKeeper {
  /** null when there is none, or one of another build of the pages, whose state may have another shape. */
  read(): Kept | null
  writeState(session: Session, followed: Followed): void
  writeTime(asOf: Instant, aheadMs: number): void
  erase(): void
}

const stateKey = 'onehall.kept.'
const timeKey = 'onehall.keptAt.'
const rosterKey = 'onehall.roster.'
const dayMs = 24 * 3_600_000
const keptForMs = 3 * dayMs

/** Where the names of a hall's people lie. @param page meeting and link. */
export const rosterKeyOf = (page: string): string => rosterKey + page

/** From then on nothing of persons stays on a machine. @param now server time or the device's, milliseconds. */
export const isOverForADay = ({ meeting }: Pick<MeetingState, 'meeting'>, now: number): boolean =>
  meeting.adjournedAt !== null && now - meeting.adjournedAt >= dayMs

/**
 * Keeps what a page shows on its machine, so that it comes back with it while the server is away: the public state of
 * screens and lecterns, and what an operator needs to go on checking in. What others know is of persons, and is not kept.
 */
export function stateKeeper(
  meetingId: string,
  linkId: string,
  build: string | null,
  storage: Storage = deviceStorage(),
): StateKeeper {
  const page = `${meetingId}.${linkId}`
  const isOurs = (kept: Kept) => kept.session.meetingId === meetingId && mayKeep(kept.session)
  const set = (key: string, text: string) => {
    try {
      storage.setItem(key, text)
    } catch (error) {
      console.info('the last state is not kept on this machine', error)
    }
  }
  return {
    read() {
      try {
        const said: unknown = JSON.parse(storage.getItem(stateKey + page) ?? 'null')
        const [asOf = Number.NaN, aheadMs = Number.NaN] = numbersIn(storage.getItem(timeKey + page))
        if (!isRecord(said) || said.build !== build || !isKept(said)) return null
        if (!Number.isFinite(asOf) || !Number.isFinite(aheadMs)) return null
        const { session, followed } = said
        const kept = { session, followed, asOf: instant(asOf), aheadMs }
        return isOurs(kept) ? kept : null
      } catch {
        return null
      }
    },
    writeState(session, followed) {
      if (followed.state === null || !mayKeep(session)) return
      const state = keptMeeting(followed.state, session.role)
      set(stateKey + page, JSON.stringify({ build, session, followed: { ...followed, state } }))
    },
    writeTime: (asOf, aheadMs) => set(timeKey + page, `${Math.round(asOf)} ${Math.round(aheadMs)} ${deviceNow()}`),
    erase() {
      storage.removeItem(stateKey + page)
      storage.removeItem(timeKey + page)
      storage.removeItem(rosterKeyOf(page))
    },
  }
}

/** Whose page comes back without the server. */
export const mayKeep = ({ role }: Session): boolean => role === 'screen' || role === 'speaker' || role === 'operator'

/** Erases what was kept of meetings that are over for a day, or were not heard of for three. @param now the device's time, milliseconds. */
export function sweepKept(now: number, storage: Storage = deviceStorage()): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  const orphans = keys.filter(
    (key) => key.startsWith(rosterKey) && !keys.includes(stateKey + key.slice(rosterKey.length)),
  )
  for (const key of orphans) storage.removeItem(key)
  for (const key of keys.filter((name) => name.startsWith(stateKey))) {
    const page = key.slice(stateKey.length)
    const [, , writtenAt = 0] = numbersIn(storage.getItem(timeKey + page))
    if (now - writtenAt < keptForMs && !wasOverForADay(storage.getItem(key), now)) continue
    storage.removeItem(key)
    storage.removeItem(timeKey + page)
    storage.removeItem(rosterKeyOf(page))
  }
}

function wasOverForADay(text: string | null, now: number): boolean {
  try {
    const said = JSON.parse(text ?? 'null')
    return isOverForADay(said.followed.state, now)
  } catch {
    // Of another build, or cut short: nobody will read it.
    return true
  }
}

const numbersIn = (text: string | null): readonly number[] => (text === null ? [] : text.split(' ').map(Number))

const isKept = shapeOf<Pick<Kept, 'session' | 'followed'>>({
  session: shapeOf<Session>({
    meetingId: isText,
    role: oneOf(roles),
    venueId: orNull(isText),
    personId: orNull(isText),
  }),
  followed: shapeOf<Kept['followed']>({ epoch: orNull(isText), seq: isFigure, state: isMeetingState }),
})
