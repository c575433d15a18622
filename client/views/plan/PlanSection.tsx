import { Suspense, useRef } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { lazyPart } from '../../components/lazy-part.ts'
import { PlanAgenda } from '../../features/agenda/plan/PlanAgenda.tsx'
import type { SpeakerMatches } from '../../features/agenda/plan/SpeakerFields.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
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
const PlanDocuments = lazyPart(() =>
  import('../../features/documents/plan/PlanDocuments.tsx').then(({ PlanDocuments }) => PlanDocuments),
)
const ItemDocuments = lazyPart(() =>
  import('../../features/documents/plan/ItemDocuments.tsx').then(({ ItemDocuments }) => ItemDocuments),
)
const PlanAwardees = lazyPart(() =>
  import('../../features/commendation/plan/PlanAwardees.tsx').then(({ PlanAwardees }) => PlanAwardees),
)
const EverybodyMatches = lazyPart(() =>
  import('../../features/attendance/people/PeopleMatches.tsx').then(({ EverybodyMatches }) => EverybodyMatches),
)

const matches: SpeakerMatches = (query, onChoose) => (
  <Suspense fallback={null}>
    <EverybodyMatches query={query} onChoose={onChoose} />
  </Suspense>
)

const besides = (item: AgendaItem) => (
  <Suspense fallback={null}>
    <ItemAwardees item={item} />
    <ItemDocuments item={item} />
  </Suspense>
)

interface Props {
  readonly part: PlanPart
  readonly onVenueAdded: (venueId: string) => void
  /** The item that is open in its place; null for none. */
  readonly openId: string | null
  readonly onOpen: (itemId: string | null) => void
}

/** What stands in the middle. The documents stay once they were looked at, so that files go on coming while something else is. */
export function PlanSection(props: Props) {
  const { part } = props
  const wereDocuments = useRef(false)
  wereDocuments.current ||= part === 'documents'
  return (
    <>
      {wereDocuments.current && (
        <div hidden={part !== 'documents'}>
          <PlanDocuments />
        </div>
      )}
      <OnePart {...props} />
    </>
  )
}

/** All but the agenda is loaded when it is shown first. */
function OnePart({ part, openId, onOpen, onVenueAdded }: Props) {
  switch (part) {
    case 'meeting':
      return <PlanMeeting />
    case 'agenda':
      return <PlanAgenda openId={openId} onOpen={onOpen} matches={matches} besides={besides} />
    case 'venues':
      return <PlanVenues onAdded={onVenueAdded} />
    case 'people':
      return <PlanPeople />
    case 'documents':
      return null
    default:
      return part satisfies never
  }
}

/** Names belong to a commendation, or to what was one. */
function ItemAwardees({ item }: { readonly item: AgendaItem }) {
  const hasNames = useMeeting(({ commendation }) => (lookUp(commendation, item.id)?.total ?? 0) > 0)
  return item.kind === 'commendation' || hasNames ? <PlanAwardees itemId={item.id} /> : null
}
