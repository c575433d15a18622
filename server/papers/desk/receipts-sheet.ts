import { receiptSteps } from '../../../shared/domain/documents/documents.model.ts'
import type { VenueRecall } from '../../../shared/domain/documents/recalls.model.ts'
import type { BoardCell, BoardRow } from '../../../shared/domain/documents/receipt-board.selectors.ts'
import type { OfficialBlock } from '../official-blocks.ts'
import type { DeskSource } from './desk-source.ts'
import type { DeskBody, DeskWords } from './desk-words.ts'

type Source = Extract<DeskSource, { readonly sheet: 'receipts' }>
type Words = DeskWords<Source>

/** How far each hall is with one document, and what was given back where something was recalled. @source PAP-12 */
export function receiptsSheet(words: Words): DeskBody {
  const { source, texts } = words
  const { document, rows } = source
  const done = rows.filter(({ isDone }) => isDone).length
  const facts: readonly (readonly [string, string])[] = [
    [texts.document, document.title],
    [texts.issuedBy, document.issuedBy ?? ''],
    [texts.classification, document.classification ?? ''],
    [texts.mode, document.mode === null ? '' : texts[document.mode]],
    [
      texts.version,
      document.file === null
        ? ''
        : [String(document.version), `SHA-256 ${document.file.sha256.slice(0, 16)}`].join(texts.comma),
    ],
    [texts.venuesDone, `${done}/${rows.length}`],
  ]
  return {
    facts: facts.filter(([, value]) => value !== ''),
    blocks: rows.length === 0 ? [{ kind: 'paragraph', text: texts.noVenues, seqs: [] }] : [table(words, rows)],
  }
}

function table({ texts, clock }: Words, rows: readonly BoardRow[]): OfficialBlock {
  const hasRecalls = rows.some(({ recall }) => recall !== null)
  const centred = (label: string) => ({ label, share: 1.4, isCentred: true })
  const cellText = ({ at, isOwed }: BoardCell) => (at === null ? (isOwed ? texts.owed : '') : clock.time(at))
  const recallText = (recall: VenueRecall | null) => {
    if (recall === null) return ''
    return recall.acknowledgedAt === null
      ? texts.recallOpen
      : `${texts.recallDone} ${clock.time(recall.acknowledgedAt)}`
  }
  return {
    kind: 'table',
    isSmall: true,
    columns: [
      { label: texts.venue, share: 3 },
      ...receiptSteps.map((step) => centred(texts[step])),
      ...(hasRecalls ? [centred(texts.recall)] : []),
    ],
    rows: rows.map(({ name, cells, recall }) => [
      name,
      ...cells.map(cellText),
      ...(hasRecalls ? [recallText(recall)] : []),
    ]),
  }
}
