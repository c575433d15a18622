import type { MinutesAttachment } from '../../shared/domain/minutes/minutes.model.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { OfficialBlock } from '../papers/official-blocks.ts'
import { attachmentTexts } from './attachment-texts.ts'
import { onLeaveIn } from './draft-people.ts'
import { filled } from './filled.ts'
import { minutesTasks } from './minutes-tasks.ts'
import type { MinutesWords } from './minutes-words.ts'

/** One that goes with the minutes, as pages are told of it. */
export interface ReadAttachment {
  readonly kind: MinutesAttachment['kind']
  /** null of what is set from the log. */
  readonly documentId: string | null
  readonly title: string
  /** People or follow-ups that it lists; null of a document. */
  readonly count: number | null
}

interface SetAttachment extends ReadAttachment {
  /** Below its title, on a page of its own. */
  readonly blocks: readonly OfficialBlock[]
}

/** By kind, what of them there is: a document that was removed goes with nothing any more. */
const attachmentsOf = (words: MinutesWords, chosen: readonly MinutesAttachment[]): readonly SetAttachment[] =>
  chosen.flatMap((one) => {
    if (one.kind === 'document') return documentSheet(words, one.documentId)
    return [one.kind === 'tasks' ? taskList(words) : onLeaveList(words)]
  })

export const readAttachments = (words: MinutesWords, chosen: readonly MinutesAttachment[]): readonly ReadAttachment[] =>
  attachmentsOf(words, chosen).map(({ blocks: _, ...one }) => one)

/**
 * Behind the text which papers go with it; behind everything each on a page of its own.
 * @source MIN-10, GB/T 9704-2012 7.3.4, 7.3.9
 */
export function attachmentBlocks(words: MinutesWords, chosen: readonly MinutesAttachment[]) {
  const said = attachmentTexts(words.state.meeting.locale)
  const all = attachmentsOf(words, chosen)
  const isOne = all.length === 1
  const names = all.map(({ title }) => title)
  const note: readonly OfficialBlock[] =
    all.length === 0 ? [] : [{ kind: 'gap' }, { kind: 'attachments', label: said.note, names }]
  const pages = all.flatMap(({ title, blocks }, index): readonly OfficialBlock[] => {
    const label = isOne ? said.one : filled(said.numbered, { number: index + 1 })
    return [{ kind: 'attachment', label, title }, ...blocks]
  })
  return { note, pages }
}

function onLeaveList(words: MinutesWords): SetAttachment {
  const { state, people, venueName, personName } = words
  const said = attachmentTexts(state.meeting.locale)
  const all = onLeaveIn(words)
  const rows = all.map(({ venueId, personId, reason }, index) => {
    const { unit = '', title = '' } = people.get(personId) ?? {}
    return [String(index + 1), personName(personId), unit, title, venueName(venueId), reason ?? '']
  })
  return {
    kind: 'onLeave',
    documentId: null,
    title: said.leaveList,
    count: all.length,
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: said.place, share: 1, isCentred: true },
          { label: said.name, share: 2.2, isCentred: true },
          { label: said.unit, share: 3.6 },
          { label: said.post, share: 1.9 },
          { label: said.venue, share: 3.6 },
          { label: said.reason, share: 1.6 },
        ],
        rows: rows.length === 0 ? [['', said.nobody, '', '', '', '']] : rows,
      },
    ],
  }
}

/** The follow-ups as they were shared out. */
function taskList({ state, source, venueName, minutes }: MinutesWords): SetAttachment {
  const said = attachmentTexts(state.meeting.locale)
  const tasks = minutesTasks(state.followUps, source.typed, { venueName, comma: minutes.comma })
  const rows = tasks.map(({ text, lead, helpers, due }, index) => [String(index + 1), text, lead, helpers, due])
  return {
    kind: 'tasks',
    documentId: null,
    title: said.taskList,
    count: rows.length,
    blocks: [
      {
        kind: 'table',
        columns: [
          { label: said.place, share: 1, isCentred: true },
          { label: said.task, share: 4.4 },
          { label: said.lead, share: 2.8 },
          { label: said.helpers, share: 2.8 },
          { label: said.due, share: 2, isCentred: true },
        ],
        rows: rows.length === 0 ? [['', said.nobody, '', '', '']] : rows,
      },
    ],
  }
}

/** A sheet that says which file is meant; the document itself lies beside the paper. */
function documentSheet({ state, texts }: MinutesWords, documentId: string): readonly SetAttachment[] {
  const document = lookUp(state.documents, documentId)
  if (document === null) return []
  const { title, issuedBy, version, file } = document
  const words = attachmentTexts(state.meeting.locale)
  const said: readonly (readonly [string, string])[] = [
    [words.issuedBy, issuedBy ?? ''],
    [words.version, file === null ? '' : filled(words.versionNumber, { version })],
    ['SHA-256', file?.sha256 ?? ''],
    [words.enclosed, file === null ? words.withoutFile : words.besideThis],
  ]
  const blocks = said.flatMap(([label, text]): readonly OfficialBlock[] =>
    text === '' ? [] : [{ kind: 'list', label: `${label}${texts.separator}`, text, seqs: [] }],
  )
  return [{ kind: 'document', documentId, title, count: null, blocks }]
}
