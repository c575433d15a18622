import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import type { DocumentsState, MeetingDocument } from '../../../../shared/domain/documents/documents.model.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'

/** The documents of an item, in its order; those that no item lists come last, under null. */
export interface DocumentGroup {
  readonly item: AgendaItem | null
  readonly documents: readonly MeetingDocument[]
}

export function documentGroups(items: readonly AgendaItem[], documents: DocumentsState): readonly DocumentGroup[] {
  const listed = new Set(items.flatMap(({ documentIds }) => documentIds))
  const groups: readonly DocumentGroup[] = [
    ...items.map((item) => ({
      item,
      documents: item.documentIds.map((id) => lookUp(documents, id)).filter((document) => document !== null),
    })),
    { item: null, documents: Object.values(documents).filter(({ id }) => !listed.has(id)) },
  ]
  return groups.filter((group) => group.documents.length > 0)
}

interface Edit {
  readonly itemId: string
  readonly patch: { readonly documentIds: string[] }
  readonly from: { readonly documentIds: string[] }
}

/**
 * The edits, as one change, by which a document goes from one item's list to another's.
 * @param before which of the other's it is to stand before; null: at the end.
 */
export function reassigned(
  documentId: string,
  from: AgendaItem | null,
  to: AgendaItem | null,
  before: string | null = null,
): Edit[] {
  const edit = ({ id, documentIds }: AgendaItem, next: string[]): Edit => ({
    itemId: id,
    patch: { documentIds: next },
    from: { documentIds: [...documentIds] },
  })
  const without = (ids: readonly string[]) => ids.filter((id) => id !== documentId)
  const edits = from === null ? [] : [edit(from, without(from.documentIds))]
  if (to === null) return edits
  const others = without(to.documentIds)
  const place = before === null ? others.length : others.indexOf(before)
  return [...edits, edit(to, [...others.slice(0, place), documentId, ...others.slice(place)])]
}
