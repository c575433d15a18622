import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { plannedTimes } from '../../../shared/domain/agenda/planned-times.selectors.ts'
import { stepDueAt } from '../../../shared/domain/venues/steps.selectors.ts'
import { readinessSteps } from '../../../shared/domain/venues/venues.model.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { OfficialBlock } from '../official-blocks.ts'
import type { DeskSource } from './desk-source.ts'
import type { DeskBody, DeskWords } from './desk-words.ts'

type Source = Extract<DeskSource, { readonly sheet: 'notice' }>
type Words = DeskWords<Source>

const ordinals = '一二三四五'

/** What every hall is told before a meeting: when, where and how many, what is on, what is read, and what is due by when. @source PAP-13 */
export function noticeSheet(words: Words): DeskBody {
  const { source, texts, clock } = words
  const { meeting, items, documents } = source
  const last = plannedTimes(items, meeting.startsAt).get(items.at(-1)?.id ?? '')
  const parts = [
    { heading: texts.venues, table: venueTable(words) },
    ...(items.length === 0 ? [] : [{ heading: texts.agenda, table: agendaTable(words) }]),
    ...(documents.length === 0 ? [] : [{ heading: texts.documents, table: documentTable(words) }]),
    { heading: texts.before, table: dueTable(words) },
  ]
  return {
    facts: [
      [texts.day, clock.day(meeting.startsAt, texts.isChinese)],
      ...(last === undefined ? [] : ([[texts.endsAt, clock.time(last.endsAt)]] as const)),
    ],
    blocks: parts.flatMap(({ heading, table }, index): OfficialBlock[] => [
      { kind: 'heading', text: texts.isChinese ? `${ordinals[index]}、${heading}` : `${index + 1}. ${heading}` },
      table,
    ]),
  }
}

function venueTable({ source, texts }: Words): OfficialBlock {
  const { venues, expected } = source
  const total = venues.reduce((sum, { id }) => sum + (lookUp(expected, id) ?? 0), 0)
  return {
    kind: 'table',
    columns: [
      { label: texts.venue, share: 4 },
      { label: texts.venueKind, share: 1.6, isCentred: true },
      { label: texts.expected, share: 1.6, isCentred: true },
    ],
    rows: [
      ...venues.map(({ id, name, kind }) => [name, texts[kind], String(lookUp(expected, id) ?? 0)]),
      [texts.total, String(venues.length), String(total)],
    ],
  }
}

function agendaTable({ source, texts, clock }: Words): OfficialBlock {
  const times = plannedTimes(source.items, source.meeting.startsAt)
  const speakerOf = ({ speaker }: AgendaItem) =>
    speaker === null ? '' : [speaker.title, speaker.name].filter(Boolean).join(' ')
  return {
    kind: 'table',
    columns: [
      { label: texts.nth, share: 0.8, isCentred: true },
      { label: texts.time, share: 1.2, isCentred: true },
      { label: texts.item, share: 4 },
      { label: texts.speaker, share: 2.6 },
    ],
    rows: source.items.map((item) => [
      String(item.number),
      clock.time(times.get(item.id)?.startsAt ?? source.meeting.startsAt),
      item.title,
      speakerOf(item),
    ]),
  }
}

function documentTable({ source, texts }: Words): OfficialBlock {
  return {
    kind: 'table',
    columns: [
      { label: texts.document, share: 4 },
      { label: texts.issuedBy, share: 2 },
    ],
    rows: source.documents.map(({ title, issuedBy }) => [title, issuedBy ?? '']),
  }
}

function dueTable({ source, texts, clock }: Words): OfficialBlock {
  return {
    kind: 'table',
    columns: [
      { label: texts.step, share: 2 },
      { label: texts.dueBy, share: 3 },
    ],
    rows: readinessSteps.map((step) => [texts[step], clock.minute(stepDueAt(step, source.meeting.startsAt))]),
  }
}
