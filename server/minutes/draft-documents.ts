import { deliveryModes, type MeetingDocument } from '../../shared/domain/documents/documents.model.ts'
import { itemSection } from '../../shared/domain/minutes/minutes-sections.selectors.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { HeldItem } from './draft-opening.ts'
import { filled } from './filled.ts'
import { type MinutesSection, section } from './minutes-section.ts'
import { documentsText, type MinutesWords } from './minutes-words.ts'

/** What was communicated, and how: the documents of that item that the halls were given; null when there were none. @source MIN-1 */
export function communicationSections(words: MinutesWords, { item, seqs }: HeldItem): readonly MinutesSection[] | null {
  const given = item.documentIds.flatMap((id) => lookUp(words.state.documents, id) ?? []).filter(isGiven)
  if (given.length === 0) return null
  const { minutes } = words
  const documents = documentsText(words, given.map(titleOf))
  const text =
    given.length === 1
      ? filled(minutes.communicatedOne, { documents })
      : given.every(({ mode }) => mode === null)
        ? filled(minutes.communicated, { documents, count: given.length })
        : filled(minutes.communicatedByModes, { documents, count: given.length, modes: modesText(words, given) })
  return [section(itemSection(item.id), text, [...seqs.slice(0, 1), ...seqsOf(words, given)])]
}

/** What the halls were given besides. */
export function otherDocuments(words: MinutesWords, held: readonly HeldItem[]): readonly MinutesSection[] {
  const told = new Set(held.flatMap(({ item }) => (item.kind === 'communication' ? item.documentIds : [])))
  const others = Object.values(words.state.documents).filter((one) => isGiven(one) && !told.has(one.id))
  if (others.length === 0) return []
  const documents = documentsText(words, others.map(titleOf))
  return [section('documents', filled(words.minutes.otherDocuments, { documents }), seqsOf(words, others))]
}

/** Whether it is with the halls still: what was withdrawn was not communicated. */
const isGiven = ({ released }: MeetingDocument): boolean => released

const titleOf = ({ title }: MeetingDocument): string => title

function modesText(words: MinutesWords, given: readonly MeetingDocument[]): string {
  const { minutes } = words
  return [...deliveryModes, null]
    .flatMap((mode) => {
      const own = given.filter((one) => one.mode === mode)
      const text = mode === null ? minutes.communicatedPlainly : minutes[mode]
      return own.length === 0 ? [] : [filled(text, { documents: documentsText(words, own.map(titleOf)) })]
    })
    .join(minutes.clause)
}

const seqsOf = ({ sources }: MinutesWords, documents: readonly MeetingDocument[]): readonly number[] =>
  documents.flatMap(({ id }) => sources.documents.get(id) ?? [])
