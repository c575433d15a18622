import { type CheckInRules, checkInModes } from '../../shared/domain/attendance/attendance.model.ts'
import { isFigure, isText, oneOf, perhaps, shapeOf } from '../connection/wire-shape.ts'

/** What a code has opened; names as far as the server said them. */
export interface ArrivePlace {
  readonly meetingId: string
  readonly linkId: string
  readonly venueId?: string
  readonly personId?: string
  readonly title?: string
  readonly venueName?: string
  readonly timeZone?: string
  readonly mode?: CheckInRules['mode']
  /** Of the person that the session belongs to. */
  readonly ownName?: string
}

export const isPlace = shapeOf<ArrivePlace>({
  meetingId: isText,
  linkId: isText,
  venueId: perhaps(isText),
  personId: perhaps(isText),
  title: perhaps(isText),
  venueName: perhaps(isText),
  timeZone: perhaps(isText),
  mode: perhaps(oneOf(checkInModes)),
  ownName: perhaps(isText),
})

interface Arrived {
  readonly personId: string
  readonly outcome: 'present' | 'claimed'
  /** Server time. */
  readonly at: number
}

export const isArrived = shapeOf<Arrived>({
  personId: isText,
  outcome: oneOf(['present', 'claimed']),
  at: isFigure,
})
