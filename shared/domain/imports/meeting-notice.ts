import type { Day } from '../../kernel/day.ts'
import { lineSchema } from '../../kernel/schema.ts'
import type { ItemKind } from '../agenda/agenda.model.ts'
import { aboutAgenda, type Paragraph, sheetOfParagraphs } from './agenda-lines.ts'
import { withoutAnyNumber, withoutNumber, withoutPointNumber } from './agenda-words.ts'
import { assessImport } from './assess-import.ts'
import { findHeader } from './find-header.ts'
import { readMoment, type WrittenMoment } from './notice-moment.ts'
import { readVenues, type WrittenVenues } from './notice-venues.ts'
import type { Sheet } from './sheet.model.ts'

/** An item of the agenda in a notice. */
export interface NoticeItem {
  readonly kind: ItemKind
  readonly title: string
  readonly minutes: number | null
  readonly speaker: { readonly name: string; readonly title: string } | null
  readonly points: readonly string[]
}

/** What a notice says of a meeting; what it does not say is empty or null. */
export interface MeetingNotice extends WrittenVenues {
  readonly title: string
  readonly organizer: string
  readonly start: WrittenMoment | null
  readonly items: readonly NoticeItem[]
}

interface Given {
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly Sheet[]
  /** Where no year is written, the meeting is not before this day. */
  readonly today: Day
  readonly newId: () => string
}

/** The heading of a notice stands among its first lines. */
const headLines = 15
const titles = [
  /关于(?:组织)?(?:召开|举行|举办)(.+?)的(?:补充|预备|预)?(?:会议)?通知/u,
  /^(?:会议)?(?:名称|主题)\s*[:：]\s*(.+)$/u,
  /^(.{2,80}会(?:议)?)的?通知$/u,
  /^(?:notice|invitation)(?:\s+(?:of|for|to)\s+(?:the\s+)?|\s*:\s*)(?!meeting$)(.{4,})$/iu,
  /^(?:meeting|title|subject)\s*:\s*(.+)$/iu,
]
const mark = /^(?:会议通知|通知|notice(?: of meeting)?)$/iu
const when = /^(?:(?:会议|开会|召开)?时间|日期|when|date|time)/iu
const organizer = /^(?:主办单位|主办|召集单位|organi[sz]er)\s*[:：]\s*(.+)$/iu
const line = lineSchema(200)

/**
 * Title, time, halls and agenda of a meeting out of the notice of it, as it is written in Word.
 * @source NEW-3
 */
export function readMeetingNotice({ paragraphs, tables, today, newId }: Given): MeetingNotice {
  const lines = paragraphs.flatMap(({ text }) => text.split('\n')).map(trimmed)
  const written = lines.filter((text) => text !== '')
  return {
    title: titleIn(written.slice(0, headLines)),
    organizer: fitting(firstGroup(organizer, written)),
    start: startIn([...written, ...tables.flatMap(factsOf)], today),
    ...readVenues(written, tables),
    items: itemsOf(agendaSheet(paragraphs, tables), newId),
  }
}

const trimmed = (text: string): string => text.replace(/[\s\u3000]+/gu, ' ').trim()

const fitting = (text: string): string => line.safeParse(text).data ?? ''

const firstGroup = (pattern: RegExp, lines: readonly string[]): string => {
  for (const text of lines) {
    const found = pattern.exec(withoutNumber(text).text)?.[1]
    if (found !== undefined) return found
  }
  return ''
}

/** A heading may go over two or three lines; one that is only called a notice has its title beside it. */
function titleIn(lines: readonly string[]): string {
  const joined = lines.flatMap((text, index) => [
    text,
    ...[2, 3].map((count) => lines.slice(index, index + count).join('')),
  ])
  const [long, ...short] = titles
  const named = [
    ...(long === undefined ? [] : [firstGroup(long, joined)]),
    ...short.map((one) => firstGroup(one, lines)),
  ]
  const at = lines.findIndex((text) => mark.test(text.replaceAll(' ', '')) || mark.test(text))
  const beside = at < 0 ? '' : (lines[at - 1] ?? lines[at + 1] ?? '')
  return fitting(named.find((text) => text !== '') ?? beside)
}

/** Two cells of a row, one of which says what the other is. */
const factsOf = ({ rows }: Sheet): readonly string[] =>
  rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join('：'))

/** What is said to be the time comes first; else the first line that has both a day and a time. */
function startIn(lines: readonly string[], today: Day): WrittenMoment | null {
  const plain = lines.map(withoutAnyNumber)
  const said = plain.flatMap((text, index) => (when.test(text) ? [text, plain[index + 1] ?? ''] : []))
  const found = [...said, ...plain].flatMap((text) => readMoment(text, today) ?? [])
  return found.find(({ time }) => time !== null) ?? said.flatMap((text) => readMoment(text, today) ?? [])[0] ?? null
}

/** A table with the heading of an agenda, else what stands below the line that speaks of it. */
function agendaSheet(paragraphs: readonly Paragraph[], tables: readonly Sheet[]): Sheet | null {
  const best = tables
    .map((table) => ({ table, score: findHeader('agenda', table).score }))
    .sort((one, other) => other.score - one.score)[0]
  if (best !== undefined && best.score >= 3) return best.table
  const lines = paragraphs.flatMap(({ text, level }) =>
    text.split('\n').map((part) => ({ text: trimmed(part), level })),
  )
  const at = lines.findIndex(({ text }) => [...text].length <= 16 && aboutAgenda.test(text))
  const heading = lines[at]
  if (heading === undefined) return (best?.score ?? 0) >= 2 ? (best?.table ?? null) : null
  const own = depthOf(heading)
  const below = lines.slice(at + 1).filter(({ text }) => text !== '')
  const end = own === 'none' ? -1 : below.findIndex((one) => depthOf(one) === own)
  const part = end < 0 ? below : below.slice(0, end)
  const first = part.map(depthOf).find((depth) => depth !== 'none')
  return sheetOfParagraphs(first === undefined ? part.map(asItem) : part.map(asBelow(first)), '')
}

/** Whatever numbers a notice uses, those that come first begin an item, and others a point of it. */
const asBelow =
  (first: string) =>
  (line: Paragraph): Paragraph => {
    const depth = depthOf(line)
    if (depth === 'none') return line
    return depth === first ? asItem(line) : { text: `（一）${withoutAnyNumber(line.text)}`, level: null }
  }

/** Lines without any number are an item each. */
const asItem = ({ text }: Paragraph): Paragraph => ({ text: `1. ${withoutAnyNumber(text)}`, level: null })

function depthOf({ text, level }: Paragraph): string {
  if (level !== null) return `level ${level}`
  if (/^[零〇一二三四五六七八九十百]+\s*[、.．]/u.test(text)) return 'heading'
  if (withoutNumber(text).number !== '') return 'figure'
  return withoutPointNumber(text).number === '' ? 'none' : 'point'
}

function itemsOf(sheet: Sheet | null, newId: () => string): readonly NoticeItem[] {
  if (sheet === null) return []
  const nothing = { venues: [], people: [], items: [], documents: [], awardees: [], followUps: [], startsAt: '' }
  const book = { encoding: null, sheets: [sheet] }
  const { rows } = assessImport({ kind: 'agenda', book, settings: {}, present: nothing, newId })
  return rows.flatMap(({ act }) => {
    if (act?.do !== 'add' || !('item' in act)) return []
    const { kind, title, plannedMinutes, speaker, points } = act.item
    const named = speaker === null ? null : { name: speaker.name, title: speaker.title ?? '' }
    return [{ kind, title, minutes: plannedMinutes, speaker: named, points: points.map((point) => point.title) }]
  })
}
