import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { type Instant, instant } from '../../shared/kernel/time.ts'
import type { LoadedState } from './meeting-log.ts'

const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

/** So many events lie between two frames. @source RPL-4 */
export const frameSpacing = 250

/** What the frames of one log may take, packed. */
const mostBytes = 32_000_000

interface Packed {
  readonly seq: number
  readonly at: Instant
  readonly bytes: Buffer
}

/** States of a log at every 250th event, packed: from them any place of the past is near. A cache: what is missing is folded. */
export function createPackedFrames(limitBytes = mostBytes) {
  /** By place, ascending. */
  let frames: Packed[] = []
  let held = 0

  const thinOut = () => {
    while (held > limitBytes && frames.length > 1) {
      frames = frames.filter((_, index) => index % 2 === 1)
      held = frames.reduce((sum, { bytes }) => sum + bytes.length, 0)
    }
  }

  return {
    /** Once a place: asked again, nothing is done. */
    async keep({ seq, at, state }: LoadedState): Promise<void> {
      if (seq % frameSpacing !== 0 || frames.some((frame) => frame.seq === seq)) return
      const bytes = await pack(JSON.stringify(state), { level: 4 })
      if (frames.some((frame) => frame.seq === seq)) return
      frames = [...frames, { seq, at, bytes }].sort((one, other) => one.seq - other.seq)
      held += bytes.length
      thinOut()
    },
    /** The nearest one at that place or before it. */
    async before(seq: number): Promise<LoadedState> {
      const frame = frames.findLast((one) => one.seq <= seq)
      if (frame === undefined) return { seq: 0, at: instant(0), state: initialMeeting }
      return { seq: frame.seq, at: frame.at, state: JSON.parse((await unpack(frame.bytes)).toString()) as MeetingState }
    },
  }
}
