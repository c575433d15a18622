import type { Instant } from '../../shared/kernel/time.ts'
import { callApi } from '../connection/http.ts'
import { isFigure, isInstant, oneOf, orNull, shapeOf } from '../connection/wire-shape.ts'

/** How long what is known of people stays. */
export interface Retention {
  /** Of phones: 0 to 365, counted from the end of the meeting. */
  readonly days: number
  readonly dueAt: Instant
  /** null: names stay until somebody erases them. */
  readonly names: { readonly days: number; readonly dueAt: Instant } | null
  readonly erased: 'phones' | 'people' | null
}

/** null: nothing is known of it. */
export const isRetention = orNull(
  shapeOf<Retention>({
    days: isFigure,
    dueAt: isInstant,
    names: orNull(shapeOf({ days: isFigure, dueAt: isInstant })),
    erased: orNull(oneOf(['phones', 'people'])),
  }),
)

/** @throws HttpRefusal */
export const fetchRetention = (meetingId: string): Promise<Retention | null> =>
  callApi('GET /api/meetings/:meetingId/retention', isRetention, { params: { meetingId } })
