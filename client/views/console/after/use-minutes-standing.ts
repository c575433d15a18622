import { minutesRevision } from '../../../../shared/domain/minutes/minutes-sections.selectors.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

/** How far the minutes are. */
export interface MinutesStanding {
  /** Nothing was changed since they were issued last. */
  readonly isIssued: boolean
  /** Sent for approval, and not changed since. */
  readonly isSubmitted: boolean
  /** How often they were issued. */
  readonly versions: number
}

export const useMinutesStanding = (): MinutesStanding => {
  const minutes = useMeeting((state) => state.minutes)
  const { issued, submitted } = minutes
  const revision = minutesRevision(minutes)
  return {
    isIssued: issued.at(-1)?.revision === revision,
    isSubmitted: submitted?.revision === revision,
    versions: issued.length,
  }
}
