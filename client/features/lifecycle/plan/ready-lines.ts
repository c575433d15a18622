import type { Missing } from '../../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import type { Translate } from '../../../i18n/i18n.ts'

/** What is done, a line each, in the order of the rail; what is missing somewhere has no line here. */
export function readyLines(t: Translate, state: MeetingState, missing: readonly Missing[]): readonly string[] {
  const { agenda, venues, attendance, documents, script } = state
  const isWhole = (part: Missing['part']) => !missing.some((one) => one.part === part)
  const items = agenda.items.length
  const minutes = agenda.items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0)
  const venueCount = Object.keys(venues).length
  const people = Object.values(attendance.venues).reduce((sum, { expected }) => sum + expected, 0)
  const files = Object.keys(documents).length
  const scripts = agenda.items.filter(({ id }) => (lookUp(script.items, id)?.text ?? '') !== '').length
  return [
    ...(isWhole('agenda') ? [t('lifecycle.ready.agenda', { count: items, minutes })] : []),
    ...(isWhole('venues') ? [t('lifecycle.ready.venues', { count: venueCount })] : []),
    ...(isWhole('people') ? [t('lifecycle.ready.people', { count: people })] : []),
    ...(isWhole('documents') && files > 0 ? [t('lifecycle.ready.documents', { count: files })] : []),
    ...(isWhole('links') ? [t('lifecycle.ready.links')] : []),
    ...(scripts === items ? [t('lifecycle.ready.script', { count: items })] : []),
  ]
}
