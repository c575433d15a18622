import { useCallback, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { type Instant, instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { isAlreadySo } from '../../../connection/late-commands.ts'
import { isText, shapeOf } from '../../../connection/wire-shape.ts'
import { useFreshness, useSession } from '../../../store/use-meeting.ts'
import type { VenuePerson } from '../people/venue-people.ts'
import { findScanned, type ScanFault } from './find-scanned.ts'
import { useScanner } from './use-scanner.ts'

/** What came of the last scan. */
export type ScanOutcome =
  | { readonly kind: 'done' | 'waiting' | 'asked'; readonly person: VenuePerson }
  | { readonly kind: 'already'; readonly person: VenuePerson; readonly at: Instant | null }
  | { readonly kind: 'fault'; readonly fault: ScanFault }
  | { readonly kind: 'refused'; readonly person: VenuePerson | null; readonly refusal: Rejection | null }

const isFound = shapeOf({ personId: isText })

/** Checks in whom a scan means, and says what came of it. `round`: counts the scans. */
export function useScans(
  people: readonly VenuePerson[],
  checkIn: (person: VenuePerson) => Promise<'done' | 'asked' | Rejection>,
  /** A card was met that the page did not know and the server did. */
  onNewCard: () => void,
) {
  const { meetingId } = useSession()
  const isLive = useFreshness().status === 'live'
  const [shown, setShown] = useState<{ readonly round: number; readonly outcome: ScanOutcome } | null>(null)
  const tell = (outcome: ScanOutcome) => setShown((before) => ({ round: (before?.round ?? 0) + 1, outcome }))

  const ask = async (code: string) => {
    const { personId } = await callApi('POST /api/meetings/:meetingId/check-in/by-code', isFound, {
      params: { meetingId },
      body: { code },
    })
    onNewCard()
    return personId
  }
  const serve = async (text: string) => {
    const found = await findScanned(text, { meetingId, people, ask })
    if ('fault' in found) return tell({ kind: 'fault', fault: found.fault })
    if ('refusal' in found) return tell({ kind: 'refused', person: null, refusal: found.refusal })
    const { person } = found
    const { status, at, awayAt, standInId } = person.attendance
    const isHere = status === 'present' && awayAt === undefined && standInId === undefined
    if (isHere) return tell({ kind: 'already', person, at })
    if (person.waiting !== null) return tell({ kind: 'waiting', person })
    if (!isLive) tell({ kind: 'waiting', person })
    const answer = await checkIn(person)
    if (answer === 'done' || answer === 'asked') tell({ kind: answer, person })
    else if (isAlreadySo(answer)) tell({ kind: 'already', person, at: instant(Number(answer.params.at)) })
    else tell({ kind: 'refused', person, refusal: answer })
  }
  useScanner((text) => {
    serve(text).catch((error: unknown) => {
      console.warn('a scan was not served', error)
      tell({ kind: 'refused', person: null, refusal: null })
    })
  })
  return { shown, forget: useCallback(() => setShown(null), []) }
}
