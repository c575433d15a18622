import { takeBackWindowMs } from '../../shared/domain/agenda/agenda.evolve.ts'
import type { StoredFile } from '../../shared/domain/documents/documents.model.ts'
import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { Step } from '../../shared/domain/meeting/meeting.visibility.ts'
import { type PastReader, type PastWindow, pastWindow } from '../../shared/domain/meeting/past.visibility.ts'
import type { KeptMark, ReplayPlace } from '../../shared/domain/minutes/replay.model.ts'
import { createReplayMarks } from '../../shared/domain/minutes/replay-marks.ts'
import { addMs, type Instant, instant } from '../../shared/kernel/time.ts'
import { createBreath } from '../kernel/breath.ts'
import type { LoggedEvent } from '../store/event-store.ts'
import type { AppliedEvent } from './applied-event.ts'
import { applyLogged, type LoadedState } from './meeting-log.ts'
import { createPackedFrames, frameSpacing } from './packed-frames.ts'

/** Events that are read in one go. */
const rowsAtOnce = 500

/** What is taken back is taken back within so long, ms; a little more is looked at. */
const reachMs = takeBackWindowMs + 1_000

interface Deps {
  /** Rows of the log behind a place, at most so many. */
  readonly read: (after: number, limit: number) => Promise<readonly LoggedEvent[]>
  readonly current: () => LoadedState
}

/** The marks of a log and where its moments are. */
export interface MarkedPast {
  /** The last event that was taken in. */
  readonly seq: number
  readonly marks: readonly KeptMark[]
  /** Every 250th event and the last one. */
  readonly places: readonly ReplayPlace[]
  /** The bytes that documents had, by document, in order. */
  readonly files: ReadonlyMap<string, readonly StoredFile[]>
}

/** The past of a meeting, to be looked at from any place: folded from packed frames, once for all who ask at the same time. */
export function createPast({ read, current }: Deps) {
  const frames = createPackedFrames()
  const beginning: LoadedState = { seq: 0, at: instant(0), state: initialMeeting }

  /** Folds on in short turns. @throws when the log cannot be read. */
  const walk = async (from: LoadedState, to: number, visit: (step: AppliedEvent) => void): Promise<LoadedState> => {
    const breathe = createBreath()
    let place = from
    while (place.seq < to) {
      const rows = await read(place.seq, Math.min(rowsAtOnce, to - place.seq))
      if (rows.length === 0) throw new Error(`the log has lost what comes after ${place.seq}`)
      for (const row of rows) {
        const step = applyLogged(place.state, row)
        place = { seq: row.seq, at: row.at, state: step.after }
        visit(step)
        await frames.keep(place)
        await breathe()
      }
    }
    return place
  }

  /** The last event that had happened by then; 0 for none. */
  const placeAt = async (moment: Instant): Promise<number> => {
    let [low, high] = [0, current().seq]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((await stampOf(middle)) <= moment) low = middle
      else high = middle - 1
    }
    return low
  }
  const stampOf = async (seq: number): Promise<Instant> => {
    const [row] = await read(Math.max(0, seq - 1), 1)
    if (row === undefined) throw new Error(`the log has lost the event ${seq}`)
    return row.at
  }

  let folding: Promise<unknown> = Promise.resolve()
  /** The nearest frame, which a long fold leaves behind for whoever asks next. */
  const nearTo = (seq: number): Promise<LoadedState> => {
    const folded = folding.then(async () => {
      const near = await frames.before(seq)
      return seq - near.seq < frameSpacing ? near : walk(near, seq, () => undefined)
    })
    folding = folded.catch(() => undefined)
    return folded
  }

  const made = createReplayMarks()
  const places: ReplayPlace[] = []
  const files = new Map<string, readonly StoredFile[]>()
  let marked = beginning
  let marking: Promise<unknown> = Promise.resolve()

  return {
    /** The host has these steps at hand: what is kept now need not be folded later. */
    async took(steps: readonly AppliedEvent[]): Promise<void> {
      for (const { event, after } of steps) await frames.keep({ seq: event.seq, at: event.at, state: after })
    },

    /** What that reader sees around a place. @source RPL-4 */
    async window(seq: number, reader: PastReader): Promise<PastWindow> {
      const head = current().seq
      const from = Math.floor(Math.min(seq, head) / frameSpacing) * frameSpacing
      const upTo = Math.min(from + frameSpacing, head)
      const begin = reader.isStaff ? from : Math.min(from, await placeAt(addMs(await stampOf(from), -reachMs)))
      const end = reader.isStaff ? upTo : Math.max(upTo, await placeAt(addMs(await stampOf(upTo), reachMs)))
      const steps: Step[] = []
      await walk(await nearTo(begin), end, (step) => steps.push(step))
      const last = steps.at(-1)
      // Nothing comes behind the last frame of a log.
      if (last === undefined) return pastWindow([await lastStep(head)], head, head, reader)
      return pastWindow(steps, from, upTo, reader)
    },

    /** All marks up to the newest event. @source RPL-1 */
    marks(): Promise<MarkedPast> {
      const followed = marking.then(async () => {
        marked = await walk(marked, current().seq, (step) => {
          made.follow(step)
          noteFile(step)
          if (step.event.seq % frameSpacing === 1) places.push({ seq: step.event.seq, at: step.event.at })
        })
        return { seq: marked.seq, marks: made.marks, places: [...places, { seq: marked.seq, at: marked.at }], files }
      })
      marking = followed.catch(() => undefined)
      return followed
    },

    placeAt,
  }

  function noteFile({ event }: Step): void {
    if (event.type !== 'documents.fileStored') return
    const { documentId, file } = event.data
    files.set(documentId, [...(files.get(documentId) ?? []), file])
  }

  async function lastStep(seq: number): Promise<Step> {
    let last: Step | null = null
    await walk(await nearTo(Math.max(0, seq - 1)), seq, (step) => {
      last = step
    })
    if (last === null) throw new Error(`nothing is known of the place ${seq}`)
    return last
  }
}

export type Past = ReturnType<typeof createPast>
