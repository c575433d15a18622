import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi } from '../../../connection/http.ts'
import { isFlag, isInstant, isText, listOf, orNull, perhaps, shapeOf } from '../../../connection/wire-shape.ts'

const isRecord = shapeOf<OwnRecord>({
  name: isText,
  unit: isText,
  title: isText,
  seat: isText,
  venueId: isText,
  phoneMasked: orNull(isText),
  attendance: orNull(
    shapeOf<OwnAttendance>({
      status: isText,
      at: orNull(isInstant),
      reason: orNull(isText),
      awayAt: perhaps(isInstant),
    }),
  ),
  floorRequests: listOf(shapeOf<OwnRequest>({ topic: orNull(isText), requestedAt: isInstant })),
  arrival: orNull(shapeOf<OwnArrival>({ addressNet: isText, at: isInstant })),
  hasCard: isFlag,
  noticeShownAt: orNull(isInstant),
  kept: orNull(shapeOf<Kept>({ phonesUntil: isInstant, namesUntil: orNull(isInstant) })),
})

interface OwnAttendance {
  readonly status: string
  readonly at: Instant | null
  readonly reason: string | null
  readonly awayAt?: Instant | undefined
}

interface OwnRequest {
  readonly topic: string | null
  readonly requestedAt: Instant
}

interface OwnArrival {
  /** The network that the phone came from, not its address. */
  readonly addressNet: string
  readonly at: Instant
}

interface Kept {
  readonly phonesUntil: Instant
  /** null: no date is set. */
  readonly namesUntil: Instant | null
}

/** All that is stored of whoever holds this phone. @source PRV-10 */
export interface OwnRecord {
  /** '' once it was erased; unit, title and seat, too. */
  readonly name: string
  readonly unit: string
  readonly title: string
  readonly seat: string
  readonly venueId: string
  readonly phoneMasked: string | null
  readonly attendance: OwnAttendance | null
  readonly floorRequests: readonly OwnRequest[]
  readonly arrival: OwnArrival | null
  readonly hasCard: boolean
  readonly noticeShownAt: Instant | null
  readonly kept: Kept | null
}

const isAnswer = shapeOf<{ readonly person: OwnRecord | null }>({ person: orNull(isRecord) })

/** @returns null while the session has not proved who it is. @throws HttpRefusal */
export const readOwnRecord = async (meetingId: string): Promise<OwnRecord | null> =>
  (await callApi('GET /api/meetings/:meetingId/me', isAnswer, { params: { meetingId } })).person
