import {
  type DocumentPatch,
  deliveryModes,
  type MeetingDocument,
} from '../../../shared/domain/documents/documents.model.ts'
import { keysOf } from '../../../shared/kernel/record.ts'

/** What is said of a document, as a form holds it; '' for what is not said. */
export type DocumentDraft = {
  readonly title: string
  readonly issuedBy: string
  readonly mode: string
  readonly classification: string
}

export const documentDraft = ({ title, issuedBy, mode, classification }: MeetingDocument): DocumentDraft => ({
  title,
  issuedBy: issuedBy ?? '',
  mode: mode ?? '',
  classification: classification ?? '',
})

/** What is sent of a change, and what stood there. */
export function documentPatch(
  { title, issuedBy, mode, classification }: Partial<DocumentDraft>,
  standing: MeetingDocument,
): { readonly patch: DocumentPatch; readonly from: DocumentPatch } {
  const patch = {
    ...(title !== undefined && { title: title.trim() }),
    ...(issuedBy !== undefined && { issuedBy: issuedBy.trim() || null }),
    ...(mode !== undefined && { mode: deliveryModes.find((known) => known === mode) ?? null }),
    ...(classification !== undefined && { classification: classification.trim() || null }),
  }
  const seen = keysOf(patch).map((name) => [name, standing[name]] as const)
  return { patch, from: Object.fromEntries(seen) }
}
