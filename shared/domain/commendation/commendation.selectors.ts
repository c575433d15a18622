import { lookUp } from '../../kernel/record.ts'
import type { Awardee, Commendation } from './commendation.model.ts'

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
