import type { Rejection } from '../../shared/kernel/result.ts'
import type { ArriveText } from './arrive-texts.ts'

interface Told {
  readonly text: ArriveText
  /** `scan`: a newer code will do; `again`: the same once more; `other`: say who you are otherwise; `none`: only the operator helps. */
  readonly wayOut: 'scan' | 'again' | 'other' | 'none'
}

/** What each refusal says to somebody who stands at the door, and what this person can do about it. */
const table: Readonly<Record<string, Told>> = {
  'arrive.badAddress': { text: 'badAddress', wayOut: 'scan' },
  'arrive.cardUnknown': { text: 'cardUnknown', wayOut: 'scan' },
  'checkIn.codeExpired': { text: 'codeExpired', wayOut: 'scan' },
  'checkIn.codeUnknown': { text: 'codeUnknown', wayOut: 'scan' },
  'checkIn.codeOfOtherHall': { text: 'codeOfOtherVenue', wayOut: 'scan' },
  'checkIn.codeOfOtherMeeting': { text: 'codeOfOtherMeeting', wayOut: 'scan' },
  'checkIn.noLink': { text: 'noLink', wayOut: 'none' },
  'access.notFound': { text: 'codeUnknown', wayOut: 'scan' },
  'access.unauthorised': { text: 'unauthorised', wayOut: 'scan' },
  'access.forbidden': { text: 'unauthorised', wayOut: 'scan' },
  'access.noSuchPerson': { text: 'noSuchPerson', wayOut: 'other' },
  'checkIn.nameRefused': { text: 'nameRefused', wayOut: 'other' },
  'checkIn.notOnePerson': { text: 'notOnePerson', wayOut: 'other' },
  'attendance.unknownPerson': { text: 'noSuchPerson', wayOut: 'other' },
  'attendance.codeNeeded': { text: 'codeNeeded', wayOut: 'scan' },
  'attendance.operatorOnly': { text: 'operatorOnly', wayOut: 'none' },
  'attendance.signed': { text: 'signed', wayOut: 'none' },
  'attendance.meetingOver': { text: 'meetingOver', wayOut: 'none' },
  'attendance.notYours': { text: 'notYours', wayOut: 'none' },
  'command.malformed': { text: 'malformed', wayOut: 'other' },
  'command.tooMany': { text: 'tooMany', wayOut: 'again' },
  'storage.full': { text: 'failed', wayOut: 'again' },
  'storage.failed': { text: 'failed', wayOut: 'again' },
  'server.unreachable': { text: 'unreachable', wayOut: 'again' },
}

export const toldOf = ({ code }: Rejection): Told => table[code] ?? { text: 'failed', wayOut: 'again' }

/** Whether asking once more who somebody is would be of no use. */
export const isFinal = (refusal: Rejection): boolean => {
  const { wayOut } = toldOf(refusal)
  return wayOut === 'none' || wayOut === 'scan'
}

/** What the sentence is filled with: seconds are what people read. */
export function toldParams({ params }: Rejection): Readonly<Record<string, number>> {
  const { ageSeconds, retryAfterMs } = params
  return {
    seconds: typeof retryAfterMs === 'number' ? Math.ceil(retryAfterMs / 1_000) : 10,
    age: typeof ageSeconds === 'number' ? Math.round(ageSeconds) : 20,
  }
}
