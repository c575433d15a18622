import type {
  AttendanceCounts,
  Correction,
  PersonAttendance,
  VenueAttendance,
} from '../../shared/domain/attendance/attendance.model.ts'
import { totalAttendance } from '../../shared/domain/attendance/attendance.selectors.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { createPaperClock } from '../papers/paper-clock.ts'
import type { LedgerSource, NamedPerson } from './ledger-source.ts'
import { type LedgerTexts, ledgerTexts } from './ledger-texts.ts'
import {
  correctionOf,
  type LedgerCorrection,
  type LedgerWords,
  shortCorrection,
  signerText,
  standingText,
  wayText,
} from './ledger-words.ts'

/** One person, in words. What does not apply is empty. */
export interface LedgerRow {
  readonly number: number
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly standing: string
  readonly time: string
  readonly way: string
  readonly reason: string
  readonly standIn: string
  readonly corrections: string
}

export interface VenueLedger {
  readonly name: string
  readonly counts: AttendanceCounts
  /** When and by whom it was signed; null when it was not. */
  readonly signed: { readonly time: string; readonly who: string } | null
  readonly rows: readonly LedgerRow[]
  /** Also of people who belong to another hall by now. Oldest first. */
  readonly corrections: readonly LedgerCorrection[]
}

/** A ledger as it is read: every word decided, nothing of it laid out. */
export interface LedgerSheet {
  readonly texts: LedgerTexts
  readonly title: string
  readonly organizer: string
  readonly startsAt: string
  /** From when to when it really took place. */
  readonly took: string
  /** `at`: until when the log was read. */
  readonly head: { readonly seq: number; readonly hash: string; readonly at: string }
  readonly venues: readonly VenueLedger[]
  /** Of those halls together. */
  readonly total: AttendanceCounts
}

const nobody: NamedPerson = { name: '', unit: '', title: '' }

/** @source LED-2 … LED-6 */
export function ledgerSheet(source: LedgerSource): LedgerSheet {
  const { meeting, head, venues } = source
  const texts = ledgerTexts(meeting.locale)
  const clock = createPaperClock(meeting.timeZone)
  const nameOf = (personId: string) => source.people.get(personId)?.name || texts.noName
  const places = new Map([...source.people.keys()].map((personId, place) => [personId, place]))
  const words: LedgerWords = { source, texts, clock, nameOf }
  const attended = Object.fromEntries(
    venues.flatMap(({ id }) => {
      const venue = lookUp(source.attendance.venues, id)
      return venue === null ? [] : [[id, venue]]
    }),
  )
  return {
    texts,
    title: meeting.title + (meeting.rehearsal ? texts.rehearsal : ''),
    organizer: meeting.organizer ?? '',
    startsAt: clock.minute(meeting.startsAt),
    took: tookText(words),
    head: { ...head, at: clock.second(head.at) },
    venues: venues.flatMap(({ id, name }) => venueLedger(words, attended[id], id, name, places)),
    total: totalAttendance({ ...source.attendance, venues: attended }),
  }
}

function tookText({ source, texts, clock }: LedgerWords): string {
  const { startedAt, adjournedAt } = source.meeting
  if (startedAt === null) return texts.notStarted
  return `${clock.minute(startedAt)} – ${adjournedAt === null ? texts.goesOn : clock.minute(adjournedAt)}`
}

function venueLedger(
  words: LedgerWords,
  venue: VenueAttendance | undefined,
  venueId: string,
  name: string,
  places: ReadonlyMap<string, number>,
): VenueLedger[] {
  if (venue === undefined) return []
  const { attendance } = words.source
  const last = places.size
  const people = Object.entries(lookUp(attendance.people, venueId) ?? {}).sort(
    ([one], [other]) => (places.get(one) ?? last) - (places.get(other) ?? last) || (one < other ? -1 : 1),
  )
  const corrections = lookUp(attendance.corrections, venueId) ?? []
  const rows = people.map(([personId, person], index) => {
    const own = corrections.filter((correction) => correction.personId === personId)
    return rowOf(words, venueId, index + 1, personId, person, own)
  })
  const signed =
    venue.signedAt === null
      ? null
      : { time: words.clock.minute(venue.signedAt), who: signerText(words, venueId, venue) }
  return [
    { name, counts: venue, signed, rows, corrections: corrections.map((one) => correctionOf(words, venueId, one)) },
  ]
}

function rowOf(
  words: LedgerWords,
  venueId: string,
  number: number,
  personId: string,
  person: PersonAttendance,
  corrections: readonly Correction[],
): LedgerRow {
  const { texts, clock, nameOf, source } = words
  const { unit, title } = source.people.get(personId) ?? nobody
  const { at, via, reason, standInId, isAmended, isSentLater } = person
  const ways = [
    via === undefined ? '' : wayText(texts, via),
    isAmended ? texts.amended : '',
    isSentLater ? texts.sentLater : '',
  ]
  return {
    number,
    name: nameOf(personId),
    unit,
    title,
    standing: standingText(words, person),
    time: at === null ? '' : clock.minute(at),
    way: ways.filter(Boolean).join(texts.listComma),
    reason: reason ?? '',
    standIn: standInId === undefined ? '' : nameOf(standInId),
    corrections: corrections.map((one) => shortCorrection(correctionOf(words, venueId, one))).join('; '),
  }
}
