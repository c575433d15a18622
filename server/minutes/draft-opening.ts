import type { AgendaItem } from '../../shared/domain/agenda/agenda.model.ts'
import { filled } from './filled.ts'
import { type MinutesSection, section } from './minutes-section.ts'
import { dayText, halfText, hourText, type MinutesWords, namedText, personText } from './minutes-words.ts'

/** When, where and how the meeting was held; who took the chair and who gave an address. @source MIN-1 */
export function openingSections(words: MinutesWords, held: readonly HeldItem[]): readonly MinutesSection[] {
  return [...heldSection(words), ...chairSection(words, held)]
}

/** An item that was on, with the events of its turns. */
export interface HeldItem {
  readonly item: AgendaItem
  readonly seqs: readonly number[]
}

function heldSection({ state, minutes, sources, ...words }: MinutesWords): readonly MinutesSection[] {
  const { organizer, startedAt, title } = state.meeting
  if (startedAt === null) return []
  const all = { state, minutes, sources, ...words }
  const venues = Object.values(state.venues)
  const branches = venues.filter(({ kind }) => kind === 'branch').length
  const isNamed = organizer !== null && !title.startsWith(organizer)
  const text =
    branches === 1 ? (isNamed ? minutes.heldByWithOne : minutes.heldWithOne) : isNamed ? minutes.heldBy : minutes.held
  const said = filled(text, {
    date: dayText(all, startedAt),
    half: halfText(all, startedAt),
    organizer: organizer ?? '',
    title,
    main: venues.find(({ kind }) => kind === 'main')?.name ?? '',
    count: branches,
  })
  return [section('held', said, [sources.created ?? 1, ...actSeqs(all, 'started')])]
}

/** Who opens the meeting has the chair. */
function chairSection(words: MinutesWords, held: readonly HeldItem[]): readonly MinutesSection[] {
  const { minutes } = words
  const opened = held.find(({ item }) => item.kind === 'opening' && item.speaker !== null)
  const addressed = held.filter(({ item }) => item.kind === 'address' && item.speaker !== null)
  const said = ({ item }: HeldItem) => (item.speaker === null ? '' : personText(words, item.speaker))
  const seqs = [opened, ...addressed].flatMap((one) => one?.seqs.slice(0, 1) ?? [])
  if (seqs.length === 0) return []
  const speakers = namedText(words, addressed.map(said))
  const chair = opened === undefined ? '' : said(opened)
  if (chair === '') return [section('chaired', filled(minutes.addressed, { speakers }), seqs)]
  const text = speakers === '' ? minutes.chaired : minutes.chairedWithAddress
  return [section('chaired', filled(text, { chair, speakers }), seqs)]
}

/** How it ended; nothing while it goes on. */
export function endSections(words: MinutesWords): readonly MinutesSection[] {
  const { adjournedAt } = words.state.meeting
  if (adjournedAt === null) return []
  const text = filled(words.minutes.ended, { time: hourText(words, adjournedAt) })
  return [section('ended', text, actSeqs(words, 'adjourned'))]
}

/** The events of all acts of a kind. */
const actSeqs = ({ record }: MinutesWords, kind: 'started' | 'adjourned'): readonly number[] =>
  record.entries.flatMap(({ act, seqs }) => (act.kind === kind ? seqs : []))
