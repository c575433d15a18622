import type { Awardee, Commendation } from './commendation.model.ts'

/** A hall is told to get ready when its turn is the second from now, and again when it is the next. @source CMD-4 */
const cuedAhead = 2

/** Those who are to get ready, soonest first; `before` is how many names come before. Nobody once all are revealed. */
export const comingAwardees = ({
  awardees,
  revealed,
}: Commendation): readonly { readonly awardee: Awardee; readonly before: number }[] =>
  awardees.slice(revealed, revealed + cuedAhead).map((awardee, before) => ({ awardee, before }))
