import { addMs, type Instant, minutes } from '../../shared/kernel/time.ts'
import type { DaySource, PaperPerson } from './day-source.ts'
import { commonData, type DayTexts, dayTexts } from './day-texts.ts'
import { createPaperClock } from './paper-clock.ts'
import { type Column, type Section, sectionParts } from './sections.ts'

interface Words {
  readonly source: DaySource
  readonly texts: DayTexts
  readonly clock: ReturnType<typeof createPaperClock>
}

/**
 * What a hall needs on a day without a network: agenda, sign-in sheet, documents, seating where seats are known, contacts;
 * hall after hall.
 * @source PAP-5
 */
export function packPaper(source: DaySource): readonly object[] {
  const { meeting } = source
  const texts = dayTexts(meeting.locale)
  const words: Words = { source, texts, clock: createPaperClock(meeting.timeZone) }
  const title = meeting.title + (meeting.rehearsal ? texts.rehearsal : '')
  const chosen = source.venues.filter(({ id }) => source.venueIds.includes(id))
  const file = [title, chosen.length === 1 ? (chosen[0]?.name ?? '') : '', texts.pack].filter(Boolean).join(' · ')
  const common = commonData(meeting.locale, title, file, words.clock.second(source.head.at))
  const sections = chosen.flatMap(({ id, name }) => venueSections(words, id, name))
  return sectionParts(sections).map((slices) => ({ ...common, sections: slices }))
}

function venueSections(words: Words, venueId: string, name: string): readonly Section[] {
  const people = words.source.people.filter((person) => person.venueId === venueId)
  const hasSeats = people.some(({ seat }) => seat !== '')
  const sections = [
    agendaSection(words),
    registerSection(words, people, hasSeats),
    documentSection(words),
    ...(hasSeats ? [seatSection(words, people)] : []),
    contactSection(words),
    ...(people.some(({ phoneMasked }) => phoneMasked !== '') ? [phoneSection(words, people)] : []),
  ]
  const { texts, source, clock } = words
  const facts = [
    [texts.venue, name],
    [texts.organizer, source.meeting.organizer ?? ''],
    [texts.planned, clock.minute(source.meeting.startsAt)],
    [texts.expected, String(people.length)],
  ] as const
  return sections.map((section) => ({ ...plain(texts), ...section, facts }))
}

type Part = Pick<Section, 'heading' | 'columns' | 'rows'> & Partial<Section>

const plain = ({ none }: DayTexts) => ({ note: '', none, rowMm: 0 })

const numberColumn = ({ number }: DayTexts): Column => ({ key: 'number', label: number, mm: 12, isCentred: true })

function agendaSection({ source, texts, clock }: Words): Part {
  let start: Instant = source.meeting.startsAt
  const rows = source.agenda.map(({ number, title, speaker, plannedMinutes }) => {
    const row = {
      number: String(number),
      time: clock.time(start),
      name: title,
      speaker: speaker === null ? '' : [speaker.title, speaker.name].filter(Boolean).join(' '),
      minutes: plannedMinutes === null ? '' : String(plannedMinutes),
    }
    start = addMs(start, minutes(plannedMinutes ?? 0))
    return row
  })
  return {
    heading: texts.agenda,
    columns: [
      numberColumn(texts),
      { key: 'time', label: texts.time, mm: 16, isCentred: true },
      { key: 'name', label: texts.item, mm: null },
      { key: 'speaker', label: texts.speaker, mm: 50 },
      { key: 'minutes', label: texts.minutes, mm: 16, isCentred: true },
    ],
    rows,
  }
}

const personRow = ({ name, unit, title, seat, phoneMasked }: PaperPerson, index: number) => ({
  number: String(index + 1),
  name,
  unit,
  title,
  seat,
  phone: phoneMasked,
})

function personColumns(texts: DayTexts): readonly Column[] {
  return [
    numberColumn(texts),
    { key: 'name', label: texts.name, mm: 28 },
    { key: 'unit', label: texts.unit, mm: null },
    { key: 'title', label: texts.title, mm: 30 },
  ]
}

function registerSection({ texts }: Words, people: readonly PaperPerson[], hasSeats: boolean): Part {
  const seat = { key: 'seat', label: texts.seat, mm: 20, isCentred: true }
  return {
    heading: texts.register,
    columns: [
      ...personColumns(texts),
      ...(hasSeats ? [seat] : []),
      { key: 'signature', label: texts.signature, mm: 28 },
      { key: 'remarks', label: texts.remarks, mm: 18 },
    ],
    rows: people.map(personRow),
    rowMm: 9,
  }
}

function documentSection({ source, texts }: Words): Part {
  const itemsOf = (id: string) =>
    source.agenda.filter(({ documentIds }) => documentIds.includes(id)).map(({ number }) => String(number))
  return {
    heading: texts.documents,
    columns: [
      numberColumn(texts),
      { key: 'name', label: texts.document, mm: null },
      { key: 'issuedBy', label: texts.issuedBy, mm: 40 },
      { key: 'classification', label: texts.classification, mm: 20, isCentred: true },
      { key: 'items', label: texts.forItems, mm: 22, isCentred: true },
    ],
    rows: source.documents.map(({ id, title, issuedBy, classification }, index) => ({
      number: String(index + 1),
      name: title,
      issuedBy: issuedBy ?? '',
      classification: classification ?? '',
      items: itemsOf(id).join(texts.comma),
    })),
  }
}

/** As people count seats: 2排 before 10排. */
const inSeatOrder = new Intl.Collator('zh-CN', { numeric: true })

function seatSection({ texts }: Words, people: readonly PaperPerson[]): Part {
  const seated = people
    .filter(({ seat }) => seat !== '')
    .sort((one, other) => inSeatOrder.compare(one.seat, other.seat))
  const [number, ...others] = personColumns(texts)
  const seat = { key: 'seat', label: texts.seat, mm: 26, isCentred: true }
  return {
    heading: texts.seats,
    columns: [...(number === undefined ? [] : [number]), seat, ...others],
    rows: seated.map(personRow),
  }
}

function contactSection({ source, texts }: Words): Part {
  return {
    heading: texts.contacts,
    note: texts.contactsNote,
    columns: [
      numberColumn(texts),
      { key: 'name', label: texts.venue, mm: null },
      { key: 'operator', label: texts.operator, mm: 40 },
      { key: 'phone', label: texts.phone, mm: 44 },
    ],
    rows: source.venues.map(({ name }, index) => ({ number: String(index + 1), name })),
    rowMm: 9,
  }
}

function phoneSection({ texts }: Words, people: readonly PaperPerson[]): Part {
  return {
    heading: `${texts.contacts} · ${texts.peopleOf}`,
    columns: [...personColumns(texts), { key: 'phone', label: texts.phoneTail, mm: 36, isCentred: true }],
    rows: people.map(personRow),
  }
}
