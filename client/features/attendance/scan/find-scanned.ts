import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { HttpRefusal } from '../../../connection/http.ts'
import type { VenuePerson } from '../people/venue-people.ts'
import { readScanned } from './scanned-text.ts'

/** Why nobody of the hall was found. */
export type ScanFault =
  /** A card, and of another meeting. */
  | 'otherMeeting'
  /** A person, a card or a code of another hall, as far as the desk may know. */
  | 'otherVenue'
  /** A code that nobody of the hall has, or has any more. */
  | 'unknownCode'
  /** Not known here, and the server cannot be asked. */
  | 'offline'
  /** No card, no code, no phone. */
  | 'noCard'

export type Found =
  | { readonly person: VenuePerson }
  | { readonly fault: ScanFault }
  /** What else the server said. */
  | { readonly refusal: Rejection }

interface Known {
  readonly meetingId: string
  readonly people: readonly VenuePerson[]
  /** Asks the server whose code it is. @throws HttpRefusal */
  readonly ask: (code: string) => Promise<string>
}

/** Whom a scan means: by the desk's own list, and by the server where that does not know. */
export async function findScanned(text: string, { meetingId, people, ask }: Known): Promise<Found> {
  const scanned = readScanned(text)
  if (scanned.kind === 'unknown') return { fault: 'noCard' }
  const known = (personId: string): Found => {
    const person = people.find(({ id }) => id === personId)
    return person === undefined ? { fault: 'otherVenue' } : { person }
  }
  if (scanned.kind === 'person') return known(scanned.personId)
  if (scanned.kind === 'card' && scanned.meetingId !== meetingId) return { fault: 'otherMeeting' }
  const digest = codeDigest(meetingId, scanned.code)
  const holder = people.find(({ record }) => record?.codeDigest === digest)
  if (holder !== undefined) return { person: holder }
  try {
    return known(await ask(scanned.code))
  } catch (error) {
    return refused(error)
  }
}

/** How the roster tells whose code it is without telling the code. */
export const codeDigest = (meetingId: string, code: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${meetingId}|${code}`))).slice(0, 16)

const faults: Readonly<Record<string, ScanFault>> = {
  'checkIn.codeOfOtherMeeting': 'otherMeeting',
  'checkIn.codeOfOtherHall': 'otherVenue',
  'checkIn.codeUnknown': 'unknownCode',
  'server.unreachable': 'offline',
}

function refused(error: unknown): Found {
  if (!(error instanceof HttpRefusal)) throw error
  const fault = faults[error.rejection.code]
  return fault === undefined ? { refusal: error.rejection } : { fault }
}
