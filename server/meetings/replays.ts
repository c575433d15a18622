import { type Audience, audienceKey } from '../../shared/access/audience.ts'
import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { foldBursts, visibleSteps } from '../../shared/domain/meeting/meeting.visibility.ts'
import { type Breath, createBreath } from '../kernel/breath.ts'
import type { LoggedEvent } from '../store/event-store.ts'
import type { AppliedEvent } from './applied-event.ts'
import { createKeyFrames } from './key-frames.ts'
import { applyLogged } from './meeting-log.ts'

/** A stretch of the log as an audience is told it; `upTo` is where the next one begins. */
export interface Stretch {
  readonly after: number
  readonly upTo: number
  readonly events: readonly MeetingEvent[]
}

/** Events an answer, as its audience sees them. @source CST-2 */
export const eventsPerPage = 2_000

/** Events that are read and folded before what they tell is taken down. */
const eventsAtOnce = 500

/** Stretches that are kept for whoever asks for the same, or for the next page, before something new happens. */
const mostKept = 32

interface Deps {
  /** Rows of the log behind a place, at most so many. */
  readonly read: (after: number, limit: number) => Promise<readonly LoggedEvent[]>
  /** Where the log ends for those who ask now. */
  readonly head: () => number
}

interface Wanted {
  readonly after: number
  readonly audience: Audience
  readonly answers: { readonly give: (stretch: Stretch) => void; readonly fail: (error: unknown) => void }[]
}

interface Kept {
  /** Where the log ended. */
  readonly head: number
  /** Where the stretch ends. */
  readonly end: number
  readonly events: readonly MeetingEvent[]
  /** Once somebody has asked for it. */
  page?: Stretch
}

/**
 * What the memory no longer has of a log, folded from a key frame: once for all who ask meanwhile, in turns that others
 * hardly notice, told in pages.
 * @source CST-2
 */
export function createReplays({ read, head }: Deps) {
  const frames = createKeyFrames()
  const known = new Map<string, Kept>()
  let waiting = new Map<string, Wanted>()
  let isRunning = false
  /** Whoever is answered writes at once: one after the other. */
  let line: Promise<void> = Promise.resolve()
  const inLine = (): Promise<void> => {
    line = line.then(createBreath(0))
    return line
  }

  const keep = (key: string, kept: Kept) => {
    known.delete(key)
    known.set(key, kept)
    const [oldest] = known.keys()
    if (known.size > mostKept && oldest !== undefined) known.delete(oldest)
  }
  /** The first page; the rest is kept for whoever goes on, and all of it for whoever asks for the same. */
  const paged = (after: number, audience: Audience, kept: Kept): Stretch => {
    if (kept.page !== undefined) return kept.page
    kept.page = firstPage(after, audience, kept)
    keep(`${after} ${audienceKey(audience)}`, kept)
    return kept.page
  }
  const firstPage = (after: number, audience: Audience, kept: Kept): Stretch => {
    const { end, events } = kept
    const last = events[eventsPerPage - 1]
    // One event of the log may be told in several: they stay together.
    const cut = last === undefined ? -1 : events.findIndex(({ seq }, at) => at >= eventsPerPage && seq > last.seq)
    if (last === undefined || cut < 0) return { after, upTo: end, events }
    keep(`${last.seq} ${audienceKey(audience)}`, { head: kept.head, end, events: events.slice(cut) })
    return { after, upTo: last.seq, events: events.slice(0, cut) }
  }

  /** Each step of the stretch once, however many audiences want to know of it. */
  const pass = async (all: readonly Wanted[], breathe: Breath): Promise<void> => {
    const headNow = head()
    const end = Math.max(...all.map((wanted) => endFor(wanted, headNow)))
    const told = new Map<Wanted, MeetingEvent[]>(all.map((wanted) => [wanted, []]))
    let at = frames.before(Math.min(...all.map(({ after }) => after)))
    while (at.seq < end) {
      const rows = await read(at.seq, Math.min(eventsAtOnce, end - at.seq))
      const steps: AppliedEvent[] = []
      for (const row of rows) {
        steps.push(applyLogged(steps.at(-1)?.after ?? at.state, row))
        await breathe()
      }
      const last = steps.at(-1)
      if (last === undefined) throw new Error(`the log has lost what comes after ${at.seq}`)
      for (const [wanted, events] of told) {
        const own = steps.filter(({ event }) => event.seq > wanted.after && event.seq <= endFor(wanted, headNow))
        for (const event of visibleSteps(own, wanted.audience)) events.push(event)
        await breathe()
      }
      at = { seq: last.event.seq, state: last.after }
      frames.keep(at)
    }
    for (const [wanted, events] of told) {
      const { after, audience } = wanted
      const kept = { head: headNow, end: endFor(wanted, headNow), events: foldBursts(events) }
      const stretch = paged(after, audience, kept)
      for (const { give } of wanted.answers) {
        await inLine()
        give(stretch)
      }
    }
  }

  const run = async (): Promise<void> => {
    isRunning = true
    while (waiting.size > 0) {
      const all = [...waiting.values()]
      waiting = new Map()
      await pass(all, createBreath()).catch((error) => {
        for (const { answers } of all) for (const { fail } of answers) fail(error)
      })
    }
    isRunning = false
  }

  return {
    /** @param after below the log's end. @throws when the log cannot be read. */
    async stretch(after: number, audience: Audience): Promise<Stretch> {
      const key = `${after} ${audienceKey(audience)}`
      const kept = known.get(key)
      if (kept !== undefined && kept.head === head()) {
        await inLine()
        return paged(after, audience, kept)
      }
      return new Promise((give, fail) => {
        const wanted = waiting.get(key) ?? { after, audience, answers: [] }
        wanted.answers.push({ give, fail })
        waiting.set(key, wanted)
        if (!isRunning) void run()
      })
    },
  }
}

/**
 * Staff is told the log as it is: its page ends where it is full. What others are told depends on what became of it since,
 * so that the whole stretch is looked at before its first page is given.
 */
const endFor = ({ after, audience }: Wanted, head: number): number =>
  audience.kind === 'staff' ? Math.min(head, after + eventsPerPage) : head
