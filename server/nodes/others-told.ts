import type { Board, Telling, TellingName } from '../store/node-store.ts'
import { readTold, type ToldOfMeeting } from './told-of-meeting.ts'

interface Known {
  readonly revision: number
  readonly told: ToldOfMeeting
}

/** What the other nodes tell, as far as it has been read. @param own the id of this node. */
export function createOthersTold(own: string) {
  /** By meeting, by node. */
  const known = new Map<string, Map<string, Known>>()
  let living = 0
  let staying = 0

  const ofOthers = ({ tellings }: Board) => tellings.filter(({ node }) => node !== own)
  const forgetMissing = (standing: readonly TellingName[]): readonly string[] => {
    const names = new Set(standing.map(({ node, meetingId }) => `${node} ${meetingId}`))
    const changed = new Set<string>()
    for (const [meetingId, nodes] of known) {
      for (const node of nodes.keys()) {
        if (names.has(`${node} ${meetingId}`)) continue
        nodes.delete(node)
        changed.add(meetingId)
      }
      if (nodes.size === 0) known.delete(meetingId)
    }
    return [...changed]
  }

  return {
    /** How many live and stay. */
    get count(): number {
      return staying
    },
    /** Somebody is there to hear, even if on its way out. */
    get isAny(): boolean {
      return living > 0
    },
    of: (meetingId: string): readonly ToldOfMeeting[] =>
      [...(known.get(meetingId)?.values() ?? [])].map(({ told }) => told),

    /** What is new on the board and has to be read. */
    asked: (board: Board): readonly TellingName[] =>
      ofOthers(board).filter(({ node, meetingId, revision }) => known.get(meetingId)?.get(node)?.revision !== revision),

    /** @param read what was asked for, as far as it is still there. @returns meetings of which something else is told. */
    took(board: Board, read: readonly Telling[]): readonly string[] {
      const others = board.nodes.filter(({ node }) => node !== own)
      living = others.length
      staying = others.filter(({ isLeaving }) => !isLeaving).length
      const gone = forgetMissing(ofOthers(board))
      for (const { meetingId, node, revision, told } of read) {
        const nodes = known.get(meetingId) ?? new Map<string, Known>()
        known.set(meetingId, nodes.set(node, { revision, told: readTold(told) }))
      }
      return [...new Set([...gone, ...read.map(({ meetingId }) => meetingId)])]
    },

    /** Nobody knows any more how they are. @returns meetings of which something was told. */
    lost(): readonly string[] {
      living = 0
      staying = 0
      return forgetMissing([])
    },
  }
}
