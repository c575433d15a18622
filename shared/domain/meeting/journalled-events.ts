import type { Rules } from './feature-rules.ts'
import { rules } from './meeting.features.ts'

type Tell = (data: unknown) => Readonly<Record<string, unknown>>

const tellers: ReadonlyMap<string, Tell> = new Map(
  (rules as readonly Rules<never, never>[]).flatMap(({ journal = {} }) =>
    Object.entries(journal as Record<string, Tell>),
  ),
)

/** What the administrative journal says of an event; null for one that it does not keep. @source EVD-2 */
export const journalDetail = (type: string, data: unknown): Readonly<Record<string, unknown>> | null =>
  tellers.get(type)?.(data) ?? null
