import type { AgendaItem } from '../../shared/domain/agenda/agenda.model.ts'
import { itemSection, reportSection } from '../../shared/domain/minutes/minutes-sections.selectors.ts'
import type { Speech } from '../../shared/domain/minutes/record.model.ts'
import { awardSections } from './draft-awards.ts'
import { communicationSections, otherDocuments } from './draft-documents.ts'
import type { HeldItem } from './draft-opening.ts'
import { pointsOf, requirementSections } from './draft-points.ts'
import { filled } from './filled.ts'
import { type MinutesSection, section } from './minutes-section.ts'
import { type MinutesWords, namedText, personText, quotedText } from './minutes-words.ts'

/**
 * What the meeting did: its items in the order in which they were first on; then what the addresses asked for; then how it
 * was concluded.
 * @source MIN-1
 */
export function matterSections(words: MinutesWords, held: readonly HeldItem[]): readonly MinutesSection[] {
  const isLater = ({ item }: HeldItem) => item.kind === 'address' || item.kind === 'closing'
  const addresses = held.filter(({ item }) => item.kind === 'address')
  // The last of several only ends the meeting.
  const closings = words.state.agenda.items.filter(({ kind }) => kind === 'closing')
  const ending = closings.length > 1 ? closings.at(-1)?.id : null
  const concluding = held.filter(({ item }) => item.kind === 'closing' && item.id !== ending)
  return [
    ...held.filter((one) => !isLater(one)).flatMap((one) => itemSections(words, one)),
    ...otherDocuments(words, held),
    ...otherSpeakers(words, held),
    ...requirementSections(words, addresses),
    ...concluding.map((one) => concludingSection(words, one)),
  ]
}

const itemSectionId = ({ id }: AgendaItem): string => itemSection(id)

function itemSections(words: MinutesWords, one: HeldItem): readonly MinutesSection[] {
  switch (one.item.kind) {
    case 'opening':
    case 'break':
    case 'address':
    case 'closing':
      return []
    case 'commendation':
      return awardSections(words, one) ?? [done(words, one)]
    case 'communication':
      return communicationSections(words, one) ?? [done(words, one)]
    case 'report':
      return reportSections(words, one)
    case 'statement':
    case 'discussion':
      return [talkSection(words, one, one.item.kind)]
    case 'other':
      return [done(words, one)]
  }
}

const done = (words: MinutesWords, { item, seqs }: HeldItem): MinutesSection =>
  section(itemSectionId(item), filled(words.minutes.done, { title: quotedText(words, item.title) }), seqs)

function reportSections(words: MinutesWords, { item, seqs }: HeldItem): readonly MinutesSection[] {
  const { minutes } = words
  const title = quotedText(words, item.title)
  const text =
    item.speaker === null
      ? filled(minutes.reportedByNobody, { title })
      : filled(minutes.reported, { speaker: personText(words, item.speaker), title })
  const points = pointsOf(words, item)
  const said = points.map(({ title: point, notes }) =>
    notes.length === 0 ? point : filled(minutes.pointWithNotes, { title: point, notes: notes.join(minutes.comma) }),
  )
  return [
    section(itemSectionId(item), text, seqs),
    ...(points.length === 0
      ? []
      : [
          section(
            reportSection(item.id),
            filled(minutes.reportPoints, { points: said.join(minutes.semicolon) }),
            points.flatMap((point) => point.seqs),
          ),
        ]),
  ]
}

/** A discussion, or statements: with everybody who had the floor meanwhile. */
function talkSection(words: MinutesWords, one: HeldItem, kind: 'statement' | 'discussion'): MinutesSection {
  const { minutes } = words
  const { item, seqs } = one
  const speeches = speechesIn(words, one)
  const speakers = namedText(
    words,
    speeches.map(({ speech }) => personText(words, speech)),
  )
  const title = quotedText(words, item.title)
  const all = [...seqs, ...speeches.flatMap((entry) => entry.seqs)]
  if (speakers === '')
    return section(
      itemSectionId(item),
      filled(kind === 'discussion' ? minutes.discussed : minutes.done, { title }),
      all,
    )
  const text = kind === 'discussion' ? minutes.discussedBy : minutes.stated
  return section(itemSectionId(item), filled(text, { title, speakers }), all)
}

interface HeardSpeech {
  readonly speech: Speech
  readonly seqs: readonly number[]
}

const allSpeeches = ({ record }: MinutesWords): readonly HeardSpeech[] =>
  record.entries.flatMap(({ act, seqs }) => (act.kind === 'spoke' ? [{ speech: act.speech, seqs }] : []))

/** Those that began in a turn of that item. */
function speechesIn(words: MinutesWords, { item }: HeldItem): readonly HeardSpeech[] {
  const turns = words.record.turns.filter(({ itemId }) => itemId === item.id)
  return allSpeeches(words).filter(({ speech }) =>
    turns.some(({ from, until }) => speech.from >= from && (until === null || speech.from < until)),
  )
}

/** Who had the floor besides those whose item it was, and outside of statements and discussions. */
function otherSpeakers(words: MinutesWords, held: readonly HeldItem[]): readonly MinutesSection[] {
  const talks = held.filter(({ item }) => item.kind === 'statement' || item.kind === 'discussion')
  const told = new Set(talks.flatMap((one) => speechesIn(words, one)).map(({ speech }) => speech))
  const named = new Set(held.flatMap(({ item }) => item.speaker?.name ?? []))
  const others = allSpeeches(words).filter(
    ({ speech }) => !speech.isOfItem && !named.has(speech.name) && !told.has(speech),
  )
  if (others.length === 0) return []
  const names = others.map(({ speech }) => personText(words, speech))
  const text = new Set(names).size === 1 ? words.minutes.spokeOne : words.minutes.spokeMany
  const seqs = others.flatMap((entry) => entry.seqs)
  return [section('speakers', filled(text, { speakers: namedText(words, names) }), seqs)]
}

function concludingSection(words: MinutesWords, { item, seqs }: HeldItem): MinutesSection {
  const { minutes } = words
  const title = quotedText(words, item.title)
  const text =
    item.speaker === null
      ? filled(minutes.concludedByNobody, { title })
      : filled(minutes.concluded, { speaker: personText(words, item.speaker), title })
  return section(itemSectionId(item), text, seqs)
}
