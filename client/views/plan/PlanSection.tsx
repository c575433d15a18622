import type { ComponentProps } from 'react'
import { lazyPart } from '../../components/lazy-part.ts'
import { PlanAgenda } from '../../features/agenda/plan/PlanAgenda.tsx'
import type { PlanPart } from './use-plan-part.ts'

const PlanMeeting = lazyPart(() =>
  import('../../features/lifecycle/plan/PlanMeeting.tsx').then(({ PlanMeeting }) => PlanMeeting),
)
const PlanVenues = lazyPart(() =>
  import('../../features/venues/plan/PlanVenues.tsx').then(({ PlanVenues }) => PlanVenues),
)
const PlanPeople = lazyPart(() =>
  import('../../features/attendance/roster/PlanPeople.tsx').then(({ PlanPeople }) => PlanPeople),
)

interface Props extends ComponentProps<typeof PlanAgenda> {
  readonly part: PlanPart
  readonly onVenueAdded: (venueId: string) => void
}

/** What stands in the middle; all but the agenda is loaded when it is shown first. */
export function PlanSection({ part, onVenueAdded, ...agenda }: Props) {
  switch (part) {
    case 'meeting':
      return <PlanMeeting />
    case 'agenda':
      return <PlanAgenda {...agenda} />
    case 'venues':
      return <PlanVenues onAdded={onVenueAdded} />
    case 'people':
      return <PlanPeople />
    default:
      return part satisfies never
  }
}
