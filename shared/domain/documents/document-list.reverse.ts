import { keysOf, lookUp } from '../../kernel/record.ts'
import { itemById } from '../agenda/agenda.selectors.ts'
import type { Reversals } from '../meeting/feature-rules.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { documentListCommands } from './document-list.decide.ts'

/** How edits of the list of documents are taken back; one that comes or goes has bytes of its own, and is not. @source EDT-1 */
export const reverseDocumentList: Reversals<typeof documentListCommands> = {
  'documents.add': (_, { title }, facts) => ({ label: title, touches: touchedBy(facts), back: null }),
  'documents.remove': ({ documents }, { documentId }, facts) => ({
    label: lookUp(documents, documentId)?.title ?? '',
    touches: touchedBy(facts),
    back: null,
  }),
  'documents.edit': ({ documents }, { documentId, patch }) => {
    const document = lookUp(documents, documentId)
    const keys = keysOf(patch).filter((key) => patch[key] !== undefined)
    const was = Object.fromEntries(keys.map((key) => [key, document?.[key] ?? null]))
    return {
      label: document?.title ?? '',
      touches: keys.map((key) => `document/${documentId}/${key}`),
      back: { type: 'documents.edit', data: { documentId, patch: was } },
    }
  },
  'documents.move': ({ agenda, documents }, { documentId, itemId }) => {
    const ids = itemById(agenda, itemId)?.documentIds ?? []
    return {
      label: lookUp(documents, documentId)?.title ?? '',
      touches: [`item/${itemId}/documentIds`],
      back: {
        type: 'documents.move',
        data: { documentId, itemId, before: ids[ids.indexOf(documentId) + 1] ?? null },
      },
    }
  },
}

const touchedBy = (facts: readonly MeetingFact[]): readonly string[] =>
  facts.flatMap((fact) => {
    if (fact.type === 'documents.added') return [`document/${fact.data.document.id}`]
    if (fact.type === 'documents.removed') return [`document/${fact.data.documentId}`]
    return fact.type === 'agenda.itemEdited' ? [`item/${fact.data.itemId}/documentIds`] : []
  })
