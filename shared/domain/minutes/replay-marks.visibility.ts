import type { Audience } from '../../access/audience.ts'
import { lookUp } from '../../kernel/record.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { visibleState } from '../meeting/meeting.visibility.ts'
import { knownTexts } from '../meeting/taken-back.visibility.ts'
import type { KeptMark, ReplayAct, ReplayMark } from './replay.model.ts'

/**
 * The marks that an audience is told: staff all of them; the others what they were told then and what state tells them
 * still, with no word of what was taken back.
 * @param state the whole state of now.
 * @source RPL-2
 */
export function toldMarks(marks: readonly KeptMark[], state: MeetingState, audience: Audience): readonly ReplayMark[] {
  if (audience.kind === 'staff') return marks.map(toldMark)
  const now = visibleState(state, audience)
  const known = knownTexts(now)
  return marks
    .filter((mark) => isMarkSeenBy(mark, audience))
    .filter(({ documentId }) => documentId === null || lookUp(now.documents, documentId) !== null)
    .map((mark) => ({ ...toldMark(mark), act: known(ownActOf(mark.act, audience)) }))
}

const toldMark = ({ seq, at, act, takenBackAt }: KeptMark): ReplayMark => ({ seq, at, act, takenBackAt })

/** Whether an audience was told of it, and it stands. */
function isMarkSeenBy({ seenBy, takenBackAt }: KeptMark, audience: Audience): boolean {
  if (takenBackAt !== null || seenBy === 'staff') return false
  if (seenBy === 'all') return true
  return audience.kind === 'operator' && seenBy.includes(audience.venueId)
}

/** Without the other halls that it went to; who spoke was said aloud and stays. */
function ownActOf(act: ReplayAct, audience: Audience): ReplayAct {
  if ((act.kind !== 'released' && act.kind !== 'noticed') || act.to === 'all') return act
  return { ...act, to: 'venueId' in audience ? [audience.venueId] : [] }
}
