import type { PersonAttendance } from '../../shared/domain/attendance/attendance.model.ts'
import { totalAttendance } from '../../shared/domain/attendance/attendance.selectors.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { peopleOf } from './attendance-blocks.ts'
import { filled } from './filled.ts'
import { type MinutesSection, section } from './minutes-section.ts'
import type { MinutesWords } from './minutes-words.ts'

/** More are counted, and not named. */
const mostNames = 30

type Listed = 'onLeave' | 'listenIn' | 'standIn'

/** Who was there, by the numbers of the ledger; by name who was on leave, listened in or sat there for somebody, while they are few. @source MIN-2 */
export function peopleSections(words: MinutesWords): readonly MinutesSection[] {
  const { minutes } = words
  const listed = (['onLeave', 'listenIn', 'standIn'] as const).flatMap((kind) => listSection(words, kind))
  return [
    section('attended', presentText(words), numberSeqs(words), { shape: 'list', label: minutes.attended }),
    ...listed,
  ]
}

/** Who was on leave, hall by hall. */
export const onLeaveIn = (words: MinutesWords) =>
  Object.keys(words.state.venues).flatMap((venueId) =>
    peopleOf(words, venueId)
      .filter(([, person]) => isOf('onLeave', person))
      .map(([personId, { reason }]) => ({ venueId, personId, reason })),
  )

function presentText({ state, minutes, venueName }: MinutesWords): string {
  const { expected, present } = totalAttendance(state.attendance)
  const venues = Object.values(state.venues).map(({ id, kind }) =>
    filled(kind === 'main' ? minutes.mainVenue : minutes.venueCount, {
      name: venueName(id),
      count: lookUp(state.attendance.venues, id)?.present ?? 0,
    }),
  )
  const text = venues.length > 1 ? minutes.present : minutes.presentInOne
  return filled(text, { expected, present, venues: venues.join(minutes.clause) })
}

/** Who signed last, or what changed last, in each hall. */
function numberSeqs({ state, sources }: MinutesWords): readonly number[] {
  const seqs = Object.keys(state.venues).flatMap((venueId) => sources.numbers.get(venueId) ?? [])
  return seqs.length === 0 ? [sources.created ?? 1] : seqs
}

function listSection(words: MinutesWords, kind: Listed): readonly MinutesSection[] {
  const { state, minutes, sources, venueName } = words
  const byVenue = Object.keys(state.venues).flatMap((venueId) => {
    const own = peopleOf(words, venueId).filter(([, person]) => isOf(kind, person))
    return own.length === 0 ? [] : [{ venueId, own }]
  })
  const some = byVenue.flatMap(({ own }) => own)
  if (some.length === 0) return []
  const seqs = some.flatMap(([personId]) => sources.people.get(personId) ?? [])
  const ids = some.flatMap(([personId, { standInId }]) => [personId, ...(standInId === undefined ? [] : [standInId])])
  const isNamed = some.length <= mostNames && ids.every((personId) => words.people.get(personId)?.name)
  const names = byVenue
    .map(({ venueId, own }) => {
      const each = own.map(([personId, person]) => nameText(words, kind, personId, person)).join(minutes.comma)
      return filled(minutes.ofVenue, { venue: venueName(venueId), names: each })
    })
    .join(minutes.semicolon)
  const isListed = kind === 'onLeave' && state.minutes.attachments.some((one) => one.kind === 'onLeave')
  const said = isListed ? minutes.peopleListed : isNamed ? minutes.peopleByName : minutes.people
  const text = filled(said, { count: some.length, names }) + minutes.stop
  const from = seqs.length === 0 ? numberSeqs(words) : seqs
  return [section(kind, text, from, { shape: 'list', label: minutes[kind] })]
}

function isOf(kind: Listed, { attends, status, standInId }: PersonAttendance): boolean {
  switch (kind) {
    case 'onLeave':
      return attends === 'member' && status === 'onLeave'
    case 'listenIn':
      return attends === 'listenIn' && status === 'present'
    case 'standIn':
      return standInId !== undefined
  }
}

function nameText(
  words: MinutesWords,
  kind: Listed,
  personId: string,
  { reason, standInId }: PersonAttendance,
): string {
  const { minutes, personName } = words
  const name = personName(personId)
  if (kind === 'standIn' && standInId !== undefined)
    return filled(minutes.standInFor, { name: personName(standInId), other: name })
  return kind === 'onLeave' && reason !== null ? filled(minutes.reasonOf, { name, reason }) : name
}
