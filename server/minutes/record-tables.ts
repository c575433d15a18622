import { receiptSteps } from '../../shared/domain/documents/documents.model.ts'
import type { MeetingRecord, Turn } from '../../shared/domain/minutes/record.model.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { OfficialBlock } from '../papers/official-blocks.ts'
import { type RecordWords, spanText, speakerText } from './record-words.ts'

/** Every item with all its turns, and what was not held. @source REC-5 */
export function agendaTable(words: RecordWords, { turns }: MeetingRecord): OfficialBlock {
  const { state, texts, clock } = words
  const heldText = (own: readonly Turn[]) =>
    own.map(({ from, until }) => `${clock.time(from)}–${until === null ? '' : clock.time(until)}`).join(texts.comma)
  return {
    kind: 'table',
    columns: [
      { label: texts.number, share: 0.7, isCentred: true },
      { label: texts.item, share: 4 },
      { label: texts.plannedMinutes, share: 1.1, isCentred: true },
      { label: texts.held, share: 2, isCentred: true },
      { label: texts.took, share: 1.6, isCentred: true },
    ],
    rows: state.agenda.items.map((item) => {
      const own = turns.filter(({ itemId }) => itemId === item.id)
      const lasted = item.endedAt === null && state.meeting.adjournedAt === null ? '' : spanText(texts, item.tookMs)
      return [
        String(item.number),
        item.title,
        item.plannedMinutes === null ? '' : String(item.plannedMinutes),
        own.length === 0 ? texts.notHeld : heldText(own),
        own.length === 0 ? '' : lasted,
      ]
    }),
  }
}

/** Who spoke, how often and how long, pauses not counted; null when nobody did. @source REC-5 */
export function speechTable(words: RecordWords): OfficialBlock | null {
  const { state, texts, venueName } = words
  const { spoken } = state.floor
  if (spoken.length === 0) return null
  return {
    kind: 'table',
    columns: [
      { label: texts.speaker, share: 3 },
      { label: texts.venue, share: 2.4 },
      { label: texts.times, share: 0.8, isCentred: true },
      { label: texts.took, share: 1.6, isCentred: true },
    ],
    rows: spoken.map(({ name, title, venueId, speeches, spokenMs }) => [
      name === null ? texts.somebody : speakerText(words, { name, title, venueId: null }),
      venueId === null ? '' : venueName(venueId),
      String(speeches),
      spanText(texts, spokenMs),
    ]),
  }
}

/** Each document that the halls were given, with version and fingerprint, then what each hall did with it and when. @source REC-6 */
export function documentBlocks(words: RecordWords): readonly OfficialBlock[] {
  const { state, source, texts, clock, venueName } = words
  const given = Object.values(state.documents).filter(
    ({ released, receipts, releasedTo }) =>
      (released || Object.keys(receipts).length > 0) &&
      (source.venueId === null || releasedTo === 'all' || releasedTo.includes(source.venueId)),
  )
  if (given.length === 0) return [{ kind: 'paragraph', text: texts.noDocuments, seqs: [] }]
  const list: OfficialBlock = {
    kind: 'table',
    columns: [
      { label: texts.number, share: 0.7, isCentred: true },
      { label: texts.document, share: 4 },
      { label: texts.version, share: 0.8, isCentred: true },
      { label: texts.mode, share: 1.2, isCentred: true },
      { label: texts.fingerprint, share: 2.4, isCentred: true },
    ],
    rows: given.map(({ title, version, mode, file }, index) => [
      String(index + 1),
      title,
      version === 0 ? '' : String(version),
      mode === null ? '' : texts[mode],
      file === null ? '' : file.sha256.slice(0, 16),
    ]),
  }
  const rows = given.flatMap(({ receipts }, index) =>
    Object.keys(state.venues)
      .filter((venueId) => source.venueId === null || venueId === source.venueId)
      .flatMap((venueId) => {
        const receipt = lookUp(receipts, venueId)
        if (receipt === null) return []
        const times = receiptSteps.map((step) => {
          const at = receipt[step]
          return at === undefined ? '' : clock.time(at)
        })
        return [[String(index + 1), venueName(venueId), ...times]]
      }),
  )
  if (rows.length === 0) return [list]
  return [
    list,
    {
      kind: 'table',
      columns: [
        { label: texts.number, share: 0.7, isCentred: true },
        { label: texts.venue, share: 3 },
        ...receiptSteps.map((step) => ({ label: texts[step], share: 1.2, isCentred: true })),
      ],
      rows,
    },
  ]
}

/** Who was honoured, as far as it was said; null when nobody was. @source REC-6 */
export function awardTable({ state, texts, venueName }: RecordWords): OfficialBlock | null {
  const rows = state.agenda.items.flatMap(({ id }) => {
    const commendation = lookUp(state.commendation, id)
    return commendation === null ? [] : commendation.awardees.slice(0, commendation.revealed)
  })
  if (rows.length === 0) return null
  return {
    kind: 'table',
    columns: [
      { label: texts.kind, share: 1.4, isCentred: true },
      { label: texts.awardee, share: 3 },
      { label: texts.unit, share: 2.4 },
      { label: texts.venue, share: 2 },
    ],
    rows: rows.map(({ kind, name, unit, venueId }) => [
      texts[kind],
      name,
      unit ?? '',
      venueId === null ? '' : venueName(venueId),
    ]),
  }
}
