import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { type ArchiveFacts, documentPart } from './archive-form.ts'

/** What the facts say of the meeting, by the state at its last row. */
export function meetingFacts(meetingId: string, { meeting }: MeetingState): ArchiveFacts['meeting'] {
  const { title, organizer, status, startsAt, timeZone, startedAt, adjournedAt } = meeting
  return {
    meetingId,
    title,
    organizer,
    status,
    startsAt: momentText(startsAt),
    timeZone,
    startedAt: startedAt === null ? null : momentText(startedAt),
    endedAt: adjournedAt === null ? null : momentText(adjournedAt),
  }
}

/** A document that has bytes, with where they lie. */
export interface ArchivedDocument {
  readonly documentId: string
  readonly title: string
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly contentType: string
}

/** In the order of their ids. */
export const archivedDocuments = ({ documents }: Pick<MeetingState, 'documents'>): readonly ArchivedDocument[] =>
  Object.values(documents)
    .flatMap(({ id, title, file }) => {
      if (file === null) return []
      const { sha256, bytes, contentType } = file
      return [{ documentId: id, title, path: documentPart(id, contentType), sha256, bytes, contentType }]
    })
    .toSorted((one, other) => (one.documentId < other.documentId ? -1 : 1))

export const momentText = (at: Instant): string => new Date(at).toISOString()
