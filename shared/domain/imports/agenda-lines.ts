import { readMinutes } from './agenda-times.ts'
import { withoutNumber, withoutPointNumber } from './agenda-words.ts'
import { oneLine } from './name-cell.ts'
import type { Sheet, SheetRow } from './sheet.model.ts'

/** A paragraph of a text document. */
export interface Paragraph {
  readonly text: string
  /** Of a paragraph that the program numbers itself: how deep it lies, from 0; null for one without such a number. */
  readonly level: number | null
}

interface Line {
  readonly depth: 'item' | 'point' | 'text'
  readonly text: string
}

interface Item {
  number: string
  readonly text: string
  readonly points: string[]
}

const header = ['序号', '议程', '发言人', '职务', '时长', '要点']
export const aboutAgenda = /(?:会议)?(?:议程|议题|程序|日程)(?:安排|如下)?[:：]?$|^agenda:?$/iu

/**
 * An agenda that is written as numbered paragraphs, as a sheet: 一、 or 1. begins an item, （一） below it is one of its points.
 * In a notice whose paragraphs are numbered, too, the items are what stands below the paragraph about the agenda.
 * null: no paragraph has a number.
 * @source IMP-9
 */
export function sheetOfParagraphs(paragraphs: readonly Paragraph[], name: string): Sheet | null {
  const lines = paragraphs.map(lineOf).filter(({ text }) => text !== '')
  const items = itemsOf(belowAgenda(lines))
  if (items.length === 0) return null
  const rows: readonly SheetRow[] = [
    { row: 1, cells: header },
    ...items.map((item, index) => ({ row: index + 2, cells: cellsOf(item) })),
  ]
  return { name, isHidden: false, rows, hiddenColumns: [], merges: [] }
}

function lineOf({ text: raw, level }: Paragraph): Line {
  // Tabs and wide gaps tell columns apart: they stay.
  const text = raw.replace(/\t| {3,}|\u3000{2,}/gu, '\t').trim()
  if (level !== null) return { depth: level === 0 ? 'item' : 'point', text }
  if (withoutNumber(text).number !== '') return { depth: 'item', text }
  return { depth: withoutPointNumber(text).number === '' ? 'text' : 'point', text }
}

/** The lines themselves, unless one of them says that the agenda stands below it. */
function belowAgenda(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(
    ({ depth, text }, index) => depth === 'item' && aboutAgenda.test(text) && lines[index + 1]?.depth === 'point',
  )
  if (at < 0) return lines
  const end = lines.findIndex(({ depth }, index) => index > at && depth === 'item')
  return lines
    .slice(at + 1, end < 0 ? undefined : end)
    .map((line) => (line.depth === 'point' && /^[（(]/u.test(line.text) ? { ...line, depth: 'item' } : line))
}

function itemsOf(lines: readonly Line[]): readonly Item[] {
  const items: Item[] = []
  for (const { depth, text } of lines) {
    const last = items.at(-1)
    if (depth === 'item') {
      const numbered = withoutNumber(text)
      const other = numbered.number === '' ? withoutPointNumber(text) : numbered
      items.push({
        number: other.number === '' ? String(items.length + 1) : other.number,
        text: other.text,
        points: [],
      })
    } else if (depth === 'point' && last !== undefined) last.points.push(oneLine(withoutPointNumber(text).text))
  }
  return items
}

const span = String.raw`(?:约|大约)?\s*[\d一二三四五六七八九十半两个小时点.]+\s*(?:个)?(?:分钟|分|小时半?|min(?:ute)?s?)`
const minutesAtEnd = new RegExp(`^(.*?)[\\s…·.—,，;；(（-]*(${span})\\s*[)）]?$`, 'iu')
const bracketsAtEnd = /^(.+?)[\s…·—]*[（(]([^（）()]*)[)）]?$/u
const named = /^(?:主讲人|主讲|发言人|发言|报告人|讲话人|主持人|主持|宣读人|传达人|speaker|by)\s*[:：]?\s*/iu
/** 主持人：张三 without what he does; 主持人 alone is who speaks. */
const withoutLabel = (text: string): string => (/^\p{Script=Han}{2}人$/u.test(text) ? text : text.replace(named, ''))

const duty =
  /(?:院长|书记|主任|局长|处长|庭长|科长|部长|市长|主席|厅长|董事长|总经理|经理|校长|所长|组长|队长|法官|检察长|同志|先生|女士|教授|委员)$/u

/** A title that has the speaker and the minutes at its end: in brackets, behind a gap or dots, or behind a colon. */
function cellsOf({ number, text, points }: Item): readonly string[] {
  const { title, speaker, minutes } = partsOf(text)
  const [name = '', post = ''] = speaker.split('\t')
  return [number, oneLine(title), oneLine(name), oneLine(post), minutes, points.join('\n')]
}

function partsOf(text: string): { readonly title: string; readonly speaker: string; readonly minutes: string } {
  const [, before = text, written = ''] = minutesAtEnd.exec(text) ?? []
  const isMinutes = written !== '' && before.trim() !== '' && readMinutes(written) !== null
  const minutes = isMinutes ? oneLine(written) : ''
  const rest = (isMinutes ? before : text).replace(/[\s…·—,，;；]+$/u, '')
  const gap = /^(.+?)\s*(?:\t|…+|\.{3,}|·{3,}|—{2,})\s*(.+)$/u.exec(rest)
  if (gap !== null)
    return { title: gap[1] ?? '', speaker: speakerOf((gap[2] ?? '').replace(/[…—]{2,}/gu, '\t')), minutes }
  const open = isMinutes && /[（(][^）)]*$/u.test(rest) ? `${rest}）` : rest
  const [, title = '', inside = ''] = bracketsAtEnd.exec(open) ?? []
  if (title !== '' && isSpeaker(inside)) return { title, speaker: speakerOf(inside), minutes }
  const colon = /^(.+?)[:：]\s*([^:：]{2,20})$/u.exec(rest)
  if (colon !== null && isSpeaker(colon[2] ?? ''))
    return { title: colon[1] ?? '', speaker: speakerOf(colon[2] ?? ''), minutes }
  const spaced = /^(.+)\s+(\S{2,12})$/u.exec(rest)
  if (spaced !== null && (duty.test(spaced[2] ?? '') || (isMinutes && isSpeaker(spaced[2] ?? ''))))
    return { title: spaced[1] ?? '', speaker: speakerOf(spaced[2] ?? ''), minutes }
  return { title: rest, speaker: '', minutes }
}

/** A name, a duty, or both; not the half of a sentence. */
const isSpeaker = (text: string): boolean => {
  const plain = withoutLabel(text.trim())
  if (plain === '') return false
  if (named.test(text.trim()) || duty.test(plain)) return plain.length <= 30
  return (
    /^[\p{Script=Han}·]{2,5}(?:\s+\S{2,16})?$/u.test(plain) ||
    /^[A-Z][\p{L}.'-]+(?:(?: of| of the| for| and)? [A-Z][\p{L}.'-]+){0,3}$/u.test(plain)
  )
}

const speakerOf = (text: string): string => withoutLabel(text.trim()).replace(/[,，;；、\s]+$/u, '')
