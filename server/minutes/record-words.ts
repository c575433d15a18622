import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { createPaperClock, type PaperClock } from '../papers/paper-clock.ts'
import { filled } from './filled.ts'
import type { RecordSource } from './record-source.ts'
import { recordTexts } from './record-texts.ts'
import type { RecordTexts } from './record-texts-zh.ts'

type Person = RecordSource['people'][number]

/** What the sentences of a record are made of. */
export interface RecordWords {
  readonly source: RecordSource
  /** At the end of the log. */
  readonly state: MeetingState
  readonly texts: RecordTexts
  readonly clock: PaperClock
  readonly people: ReadonlyMap<string, Person>
  /** A hall by name, also one that was taken out since. */
  readonly venueName: (venueId: string) => string
  readonly personName: (personId: string) => string
}

/** @param venueNames of every hall that there ever was. */
export function recordWords(
  source: RecordSource,
  state: MeetingState,
  venueNames: ReadonlyMap<string, string>,
): RecordWords {
  const texts = recordTexts(state.meeting.locale)
  const people = new Map(source.people.map((person) => [person.id, person]))
  return {
    source,
    state,
    texts,
    clock: createPaperClock(state.meeting.timeZone),
    people,
    venueName: (venueId) => lookUp(state.venues, venueId)?.name ?? venueNames.get(venueId) ?? venueId,
    personName: (personId) => people.get(personId)?.name || texts.noName,
  }
}

/** `5分20秒`, `5分`. @param ms a span. */
export function spanText({ minutesSeconds, wholeMinutes }: RecordTexts, ms: number): string {
  const seconds = Math.round(ms / 1_000)
  if (seconds > 0 && seconds % 60 === 0) return filled(wholeMinutes, { minutes: seconds / 60 })
  return filled(minutesSeconds, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
}

/** Halls by name: all of them, or those. */
export const venuesText = ({ texts, venueName }: RecordWords, to: 'all' | readonly string[]): string =>
  to === 'all' ? texts.everyVenue : to.map(venueName).join(texts.comma)

/** A speaker with title, and the hall where it is not the main one. */
export function speakerText(
  { state, venueName }: RecordWords,
  { name, title, venueId }: { readonly name: string; readonly title: string | null; readonly venueId: string | null },
): string {
  const isElsewhere = venueId !== null && lookUp(state.venues, venueId)?.kind !== 'main'
  const venue = isElsewhere ? venueName(venueId) : ''
  // A hall that has the floor as such is named once.
  return [...new Set([venue, title ?? '', name])].filter(Boolean).join(' ')
}
