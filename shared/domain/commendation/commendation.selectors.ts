import { lookUp } from '../../kernel/record.ts'
import type { Awardee, Commendation, CommendationState } from './commendation.model.ts'

/** A hall is told to get ready when its turn is the second from now, and again when it is the next. @source CMD-4 */
const cuedAhead = 2

/** Those who are to get ready, soonest first; `before` is how many names come before. Nobody once all are revealed. */
export const comingAwardees = ({
  awardees,
  revealed,
}: Commendation): readonly { readonly awardee: Awardee; readonly before: number }[] =>
  awardees.slice(revealed, revealed + cuedAhead).map((awardee, before) => ({ awardee, before }))

/** Whose moment it is: of that item's awardees, the one revealed last; null before the first. */
export function awardeeOfMoment(
  commendations: Readonly<Record<string, Commendation>>,
  itemId: string | null,
): Awardee | null {
  const commendation = itemId === null ? null : lookUp(commendations, itemId)
  return commendation?.awardees[commendation.revealed - 1] ?? null
}

/** How many names of the commendation that is on nobody has seen yet; 0 while none is on. @source CMD-5 */
export function unseenAwardees({
  commendation,
  agenda,
}: {
  readonly commendation: CommendationState
  readonly agenda: { readonly currentItemId: string | null }
}): number {
  const current = lookUp(commendation, agenda.currentItemId ?? '')
  return current === null ? 0 : current.total - current.revealed
}
