import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { LoadedState } from './meeting-log.ts'

type KeyFrame = Pick<LoadedState, 'seq' | 'state'>

/** A frame may hold a copy of every hall: so many at the most. */
const mostFrames = 16

const beginning: KeyFrame = { seq: 0, state: initialMeeting }

/** States of a log at some places, from which it need not be folded from the first event on. */
export function createKeyFrames(most = mostFrames) {
  /** By place, ascending. */
  let frames: KeyFrame[] = []
  return {
    /** The nearest one at that place or before it. */
    before: (seq: number): KeyFrame => frames.findLast((frame) => frame.seq <= seq) ?? beginning,
    /** When there are too many, every second one goes: they stay spread over the log. */
    keep(frame: KeyFrame): void {
      if (frames.some(({ seq }) => seq === frame.seq)) return
      frames = [...frames, frame].sort((one, other) => one.seq - other.seq)
      if (frames.length > most) frames = frames.filter((_, index) => index % 2 === 1)
    },
  }
}
