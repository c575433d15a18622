import type { AgendaItem } from '../../shared/domain/agenda/agenda.model.ts'
import { itemSection, pointSection } from '../../shared/domain/minutes/minutes-sections.selectors.ts'
import type { HeldItem } from './draft-opening.ts'
import { filled } from './filled.ts'
import { type MinutesSection, section } from './minutes-section.ts'
import { type MinutesWords, namedText, ordinalText, personText } from './minutes-words.ts'

/** A point that the halls saw. */
interface ShownPoint {
  /** In the item, from 0. */
  readonly index: number
  readonly title: string
  /** Its sub-points. */
  readonly notes: readonly string[]
  readonly seqs: readonly number[]
}

/** The points of an item that were shown, in their order, as they are worded now. */
export function pointsOf({ record }: MinutesWords, item: AgendaItem): readonly ShownPoint[] {
  const shown = new Map<number, number[]>()
  for (const { act, seqs } of record.entries)
    if (act.kind === 'pointShown' && act.item.number === item.number)
      shown.set(act.point - 1, [...(shown.get(act.point - 1) ?? []), ...seqs])
  return item.points.flatMap(({ title, notes }, index) => {
    const seqs = shown.get(index)
    return seqs === undefined ? [] : [{ index, title: withoutStop(title), notes: linesOf(notes), seqs }]
  })
}

/** What the addresses asked for, point by point. @source MIN-1 */
export const requirementSections = (words: MinutesWords, addresses: readonly HeldItem[]): readonly MinutesSection[] =>
  addresses.flatMap((one, index) => {
    const [first, ...rest] = addressSections(words, one)
    if (first === undefined) return []
    return [index === 0 ? { ...first, heading: words.minutes.requirements } : first, ...rest]
  })

function addressSections(words: MinutesWords, { item, seqs }: HeldItem): readonly MinutesSection[] {
  const { minutes } = words
  const points = pointsOf(words, item)
  const speaker = item.speaker === null ? '' : personText(words, item.speaker)
  const values = {
    speaker,
    points: namedText(
      words,
      points.map(({ title }) => title),
    ),
    count: ordinalText(words, points.length),
  }
  const told = points.map((point) => requirementSection(words, item, point))
  if (points.length === 0)
    return speaker === '' ? [] : [section(itemSection(item.id), filled(minutes.spokeAtLength, values), seqs)]
  const some = speaker === '' ? minutes.requiredByNobody : minutes.required
  const text = points.length === 1 && speaker !== '' ? minutes.requiredOne : some
  const all = points.flatMap((point) => point.seqs)
  return [section(itemSection(item.id), filled(text, values), [...seqs.slice(0, 1), ...all]), ...told]
}

function requirementSection(words: MinutesWords, item: AgendaItem, point: ShownPoint): MinutesSection {
  const { minutes } = words
  const said = point.notes.length === 0 ? '' : `${point.notes.join(minutes.clause)}${minutes.stop}`
  const text = filled(minutes.point, { title: point.title, notes: said }).trim()
  return section(pointSection(item.id, point.index + 1), text, point.seqs, { shape: 'point' })
}

const linesOf = (notes: string): readonly string[] =>
  notes
    .split('\n')
    .map((line) => withoutStop(line.trim()))
    .filter((line) => line !== '')

const withoutStop = (text: string): string => text.replace(/[。；，、.;,]+$/u, '')
