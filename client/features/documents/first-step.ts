import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import type { PageStep } from '../../../shared/domain/documents/page-steps.selectors.ts'
import { createOpening } from './document-opening.ts'

/** What is shown of a document first: its first page, in the parts in which the halls read it. */
export async function firstStep(meetingId: string, { id, file }: MeetingDocument): Promise<PageStep> {
  if (file === null) return { page: 1, part: 1, of: null }
  const opening = createOpening(meetingId, id, file)
  try {
    return { page: 1, part: 1, of: await opening.partsOf(1) }
  } finally {
    opening.close()
  }
}
