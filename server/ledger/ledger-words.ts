import type {
  Correction,
  PersonAttendance,
  Standing,
  VenueAttendance,
} from '../../shared/domain/attendance/attendance.model.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { PaperClock } from '../papers/paper-clock.ts'
import type { LedgerSource } from './ledger-source.ts'
import type { LedgerTexts } from './ledger-texts.ts'

export interface LedgerCorrection {
  readonly time: string
  readonly name: string
  readonly from: string
  readonly to: string
  readonly who: string
  readonly reason: string
}

/** What the sentences of a ledger are made of. */
export interface LedgerWords {
  readonly source: LedgerSource
  readonly texts: LedgerTexts
  readonly clock: PaperClock
  readonly nameOf: (personId: string) => string
}

/** Who signed, by name where it was told, and for whom. */
export function signerText({ texts, source }: LedgerWords, venueId: string, { signedBy }: VenueAttendance): string {
  const name = lookUp(source.attendance.signers, venueId)
  return [name, handText(texts, signedBy)].filter(Boolean).join(' ')
}

export const shortCorrection = ({ time, from, to, who, reason }: LedgerCorrection): string =>
  `${time} ${from} → ${to} (${[who, reason].filter(Boolean).join(', ')})`

/** The standing first, then what more is true of it. */
export function standingText({ texts, nameOf }: LedgerWords, person: PersonAttendance): string {
  const { attends, status, standsInFor } = person
  const isPresent = status === 'present'
  const main =
    status === 'onLeave'
      ? texts.onLeave
      : isPresent
        ? texts.present
        : attends === 'member'
          ? texts.absent
          : texts.awaitedListenIn
  const more = [
    attends === 'listenIn' ? texts.listenIn : '',
    standsInFor === undefined ? (attends === 'standIn' ? texts.sitsFor : '') : texts.forWhom + nameOf(standsInFor),
    isPresent && person.late ? texts.late : '',
    person.standInId === undefined ? '' : texts.standIn,
    isPresent && person.via === 'remote' ? texts.remote : '',
    person.awayAt === undefined ? '' : texts.away,
    person.claimedAt === undefined ? '' : texts.claimed,
    person.doubts === undefined ? '' : texts.inDoubt,
  ].filter(Boolean)
  // Who sits there for somebody is not expected itself: whom it is there for is what it is.
  if (attends !== 'member' && standsInFor !== undefined) return more.join(texts.listComma)
  return [main, ...more].join(texts.listComma)
}

export function correctionOf(words: LedgerWords, venueId: string, correction: Correction): LedgerCorrection {
  const { texts, clock, nameOf } = words
  return {
    time: clock.minute(correction.at),
    name: nameOf(correction.personId),
    from: placeText(words, venueId, correction.from),
    to: placeText(words, venueId, correction.to),
    who: handText(texts, correction.by),
    reason: correction.reason ?? '',
  }
}

/** With the hall where it is another one than the ledger's. */
function placeText({ source, texts, nameOf }: LedgerWords, ownVenueId: string, standing: Standing): string {
  const words = { awaited: texts.absent, present: texts.present, onLeave: texts.onLeave }
  const venue = lookUp(source.venueNames, standing.venueId) ?? standing.venueId
  return [
    words[standing.status],
    standing.late ? texts.late : '',
    standing.standInId === null ? '' : `${texts.standIn} ${nameOf(standing.standInId)}`,
    standing.venueId === ownVenueId ? '' : venue,
  ]
    .filter(Boolean)
    .join(texts.listComma)
}

const handText = (texts: LedgerTexts, hand: 'operator' | 'staff' | 'attendee' | null): string =>
  hand === null ? texts.unknownHand : wayText(texts, hand)

export const wayText = (texts: LedgerTexts, way: NonNullable<PersonAttendance['via']>): string =>
  ({ staff: texts.byStaff, operator: texts.byOperator, attendee: texts.byAttendee, remote: texts.byRemote })[way]
