import type { AttendanceCounts, PersonAttendance } from '../../shared/domain/attendance/attendance.model.ts'
import { totalAttendance } from '../../shared/domain/attendance/attendance.selectors.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { OfficialBlock } from '../papers/official-blocks.ts'
import { filled } from './filled.ts'
import type { RecordTexts } from './record-texts-zh.ts'
import type { RecordWords } from './record-words.ts'

const counted = ['expected', 'present', 'onLeave', 'absent', 'late', 'listenIn'] as const

/** The numbers of the halls and who signed them, then by name who was on leave and why, absent, late, listening in or stood in for. @source REC-4 */
export function attendanceBlocks(words: RecordWords): readonly OfficialBlock[] {
  const { state, source, texts, clock, venueName } = words
  const venues = Object.values(state.venues).filter(({ id }) => source.venueId === null || id === source.venueId)
  const numbers = (counts: AttendanceCounts) => counted.map((key) => String(counts[key]))
  const rows = venues.flatMap(({ id }) => {
    const venue = lookUp(state.attendance.venues, id)
    if (venue === null) return []
    const signer = lookUp(state.attendance.signers, id) ?? ''
    const signed = venue.signedAt === null ? texts.notSigned : `${clock.minute(venue.signedAt)} ${signer}`.trim()
    return [[venueName(id), ...numbers(venue), signed]]
  })
  const total = [texts.total, ...numbers(totalAttendance(state.attendance)), '']
  return [
    {
      kind: 'table',
      columns: [
        { label: texts.venue, share: 3 },
        ...counted.map((key) => ({ label: texts[key], share: 1, isCentred: true })),
        { label: texts.signedAt, share: 2.6, isCentred: true },
      ],
      rows: venues.length > 1 ? [...rows, total] : rows,
    },
    ...namesBlocks(
      words,
      venues.map(({ id }) => id),
    ),
  ]
}

type Kind = Extract<keyof RecordTexts, 'onLeave' | 'absent' | 'late' | 'listenIn' | 'standIn'>

/** A paragraph for each kind that there is anybody of, hall after hall, in the roster's order. */
function namesBlocks(words: RecordWords, venueIds: readonly string[]): readonly OfficialBlock[] {
  const { texts, venueName } = words
  const kinds: readonly Kind[] = ['onLeave', 'absent', 'late', 'listenIn', 'standIn']
  return kinds.flatMap((kind): readonly OfficialBlock[] => {
    const byVenue = venueIds.flatMap((venueId) => {
      const names = peopleOf(words, venueId).flatMap(([personId, person]) => namedAs(words, kind, personId, person))
      return names.length === 0 ? [] : [`${venueName(venueId)}${texts.separator}${names.join(texts.comma)}`]
    })
    return byVenue.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${texts[kind]}${texts.separator}${byVenue.join(texts.semicolon)}${texts.stop}`,
            seqs: [],
          },
        ]
  })
}

export function peopleOf(
  { state, people }: RecordWords,
  venueId: string,
): readonly (readonly [string, PersonAttendance])[] {
  const places = new Map([...people.keys()].map((personId, place) => [personId, place]))
  const last = places.size
  return Object.entries(lookUp(state.attendance.people, venueId) ?? {}).sort(
    ([one], [other]) => (places.get(one) ?? last) - (places.get(other) ?? last) || (one < other ? -1 : 1),
  )
}

function namedAs(
  { texts, personName, clock }: RecordWords,
  kind: Kind,
  personId: string,
  { attends, status, late, at, reason, standInId }: PersonAttendance,
): readonly string[] {
  const name = personName(personId)
  const isMember = attends === 'member'
  switch (kind) {
    case 'onLeave':
      if (!isMember || status !== 'onLeave') return []
      return [reason === null ? name : filled(texts.reasonOf, { name, reason })]
    case 'absent':
      return isMember && status === 'awaited' ? [name] : []
    case 'late':
      return isMember && status === 'present' && late && at !== null
        ? [filled(texts.lateAt, { name, time: clock.time(at) })]
        : []
    case 'listenIn':
      return attends === 'listenIn' && status === 'present' ? [name] : []
    case 'standIn':
      return standInId === undefined ? [] : [filled(texts.standInFor, { name: personName(standInId), other: name })]
  }
}
