import { lookUp } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import { itemPlan } from '../agenda/agenda.selectors.ts'
import { documentPlan } from '../documents/documents.selectors.ts'
import type { MeetingState } from './meeting.types.ts'
import type { MeetingFile } from './meeting-file.schema.ts'

/** What lies beside the log and belongs into the file. */
interface Beside {
  readonly people: MeetingFile['people']
  readonly retentionDays: number
  readonly nameRetentionDays: number | null
}

/**
 * The meeting file that a meeting could have been made from as it is planned now; who was present, what was released
 * and how far it is are no part of it.
 * @source NEW-2
 */
export function fileOfMeeting(state: MeetingState, { people, retentionDays, nameRetentionDays }: Beside): MeetingFile {
  const { meeting, venues, agenda, commendation, documents, script } = state
  const { title, organizer, startsAt, timeZone, locale } = meeting
  return {
    title,
    organizer,
    startsAt: timeText(startsAt),
    timeZone,
    locale: locale === 'en' ? 'en' : 'zh-CN',
    rehearsal: false,
    venues: Object.values(venues)
      .sort((a, b) => a.number - b.number)
      .map(({ id, kind, name, videoDelayMs }) => ({ id, kind, name, videoDelayMs })),
    agenda: agenda.items.map((item) => {
      const { points, documentIds, ...plan } = itemPlan(item)
      const awardees = lookUp(commendation, item.id)?.awardees ?? []
      const text = lookUp(script.items, item.id)?.text ?? ''
      return {
        ...plan,
        points: [...points],
        documentIds: [...documentIds],
        ...(awardees.length === 0 ? {} : { awardees: [...awardees] }),
        ...(text === '' ? {} : { script: text }),
      }
    }),
    ...(script.opening === null || script.opening.text === '' ? {} : { openingScript: script.opening.text }),
    documents: Object.values(documents).map(documentPlan),
    people,
    retentionDays,
    nameRetentionDays,
  }
}

/** As a meeting file writes a moment. */
export const timeText = (at: Instant): string => new Date(at).toISOString()
