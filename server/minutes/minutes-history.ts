import type { MinutesEvents } from '../../shared/domain/minutes/minutes.model.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { LoggedEvent } from '../store/event-store.ts'
import type { TypedByRevision } from './edited-sections.ts'

/** A change of the minutes, as its readers are told of it. */
export interface MinutesChange {
  /** That the minutes have from then on. */
  readonly revision: number
  readonly at: Instant
  /** The role of who made it. */
  readonly by: string
  readonly section: string
  /** null: what the log says, or erased since. */
  readonly text: string | null
  readonly isRemoved: boolean
  /** Only the events that the section comes from were changed. */
  readonly isCitation: boolean
  /** Only how it stands was changed. */
  readonly isStyle: boolean
}

/** More are not told: the log has them. */
const mostTold = 200

/** Who changed what, newest first. @source MIN-4 */
export function minutesHistory(events: readonly LoggedEvent[], typed: TypedByRevision): readonly MinutesChange[] {
  const sources = new Map<string, string>()
  const shapes = new Map<string, string>()
  const changes = events.flatMap(({ type, at, data, actor }): readonly MinutesChange[] => {
    if (type !== 'minutes.edited') return []
    const { section, revision, text, isRemoved, sources: cited = [], shape = '' } = data as Edited
    // No change is of two of these, but one that puts back what was: then the wording is told.
    const isCitation = cited.join() !== (sources.get(section) ?? '')
    const isStyle = shape !== (shapes.get(section) ?? '')
    sources.set(section, cited.join())
    shapes.set(section, shape)
    return [{ revision, at, by: roleIn(actor), section, text: saidBy(text, typed), isRemoved, isCitation, isStyle }]
  })
  return changes.reverse().slice(0, mostTold)
}

type Edited = MinutesEvents['minutes.edited']

const saidBy = (text: Edited['text'], typed: TypedByRevision): string | null =>
  text === null ? null : (typed[text.revision] ?? null)

/** '' where the log does not say. */
export const roleIn = (actor: unknown): string =>
  typeof actor === 'object' && actor !== null && 'role' in actor ? String(actor.role) : ''

/** Which texts beside the log the minutes have ever had. */
export const typedRevisions = (events: readonly Pick<LoggedEvent, 'type' | 'data'>[]): readonly string[] =>
  events.flatMap(({ type, data }) => (type === 'minutes.edited' ? ((data as Edited).text?.revision ?? []) : []))
