import { Suspense, useRef } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import type { Missing, MissingBeforeStart } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { PlanPart } from '../../../shared/protocol/plan-parts.ts'
import { DialogButton } from '../../components/DialogButton.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { PlanLinks } from '../../features/accounts/links/PlanLinks.tsx'
import type { useLinks } from '../../features/accounts/links/use-links.ts'
import { PlanAgenda } from '../../features/agenda/plan/PlanAgenda.tsx'
import type { SpeakerMatches } from '../../features/agenda/plan/SpeakerFields.tsx'
import { LibraryButton } from '../../features/attendance/library/LibraryButton.tsx'
import { LostAwardees } from '../../features/commendation/plan/LostAwardees.tsx'
import { PlanAwardees } from '../../features/commendation/plan/PlanAwardees.tsx'
import { ItemDocuments } from '../../features/documents/plan/ItemDocuments.tsx'
import { PlanChecks } from '../../features/lifecycle/plan/PlanChecks.tsx'
import { PlanMeeting } from '../../features/lifecycle/plan/PlanMeeting.tsx'
import { PlanVenues } from '../../features/venues/plan/PlanVenues.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { VenueScreensPart } from '../shared/VenueScreensPart.tsx'

const PlanPeople = lazyPart(() =>
  import('../../features/attendance/roster/PlanPeople.tsx').then(({ PlanPeople }) => PlanPeople),
)
const PlanDocuments = lazyPart(() =>
  import('../../features/documents/plan/PlanDocuments.tsx').then(({ PlanDocuments }) => PlanDocuments),
)
const EverybodyMatches = lazyPart(() =>
  import('../../features/attendance/people/PeopleMatches.tsx').then(({ EverybodyMatches }) => EverybodyMatches),
)

const PackAndCards = lazyPart(async () => {
  const { PapersDesk } = await import('../../features/attendance/papers/PapersDesk.tsx')
  return ({ onClose }: { readonly onClose: () => void }) => <PapersDesk venue={null} onBack={onClose} />
})
const FreshCards = lazyPart(async () => {
  const { CardsDesk } = await import('../../features/attendance/cards/CardsDesk.tsx')
  return ({ onClose }: { readonly onClose: () => void }) => <CardsDesk onBack={onClose} />
})

const screensOf = (venueId: string) => <VenueScreensPart venueId={venueId} />

const matches: SpeakerMatches = (query, onChoose) => (
  <Suspense fallback={null}>
    <EverybodyMatches query={query} onChoose={onChoose} />
  </Suspense>
)

const besides = (item: AgendaItem) => (
  <>
    <ItemAwardees item={item} />
    <ItemDocuments item={item} />
  </>
)

interface Props {
  readonly part: PlanPart
  readonly onVenuesAdded: (venueIds: readonly string[]) => void
  /** The item that is open in its place; null for none. */
  readonly openId: string | null
  readonly onOpen: (itemId: string | null) => void
  readonly links: ReturnType<typeof useLinks>
  /** Whether links of every kind may be issued here. */
  readonly mayIssue: boolean
  /** The hall that nobody is listed for and that was chosen to be filled; another object with each choice. */
  readonly short: { readonly venueId: string } | null
  readonly missing: MissingBeforeStart
  readonly onAct: (one: Missing) => void
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

/** People, documents and what a part opens are loaded when they are shown first. */
function OnePart({ part, openId, onOpen, links, mayIssue, short, missing, onAct, onVenuesAdded }: Props) {
  const { t } = useText()
  switch (part) {
    case 'meeting':
      return <PlanMeeting />
    case 'agenda':
      return (
        <>
          <LostAwardees />
          <PlanAgenda openId={openId} onOpen={onOpen} matches={matches} besides={besides} />
        </>
      )
    case 'venues':
      return (
        <PlanVenues onAdded={(venueId) => onVenuesAdded([venueId])} acts={<LibraryButton onTaken={onVenuesAdded} />} />
      )
    case 'people':
      return <PlanPeople short={short} onVenuesAdded={onVenuesAdded} />
    case 'documents':
      return null
    case 'links':
      return (
        <PlanLinks
          known={links}
          may={mayIssue}
          screensOf={screensOf}
          papers={
            <>
              <DialogButton label={t('attendance.papers.open')} dialog={PackAndCards} />
              <DialogButton label={t('attendance.ledger.act.cards')} dialog={FreshCards} />
            </>
          }
        />
      )
    case 'checks':
      return <PlanChecks missing={missing} onAct={onAct} />
    default:
      return part satisfies never
  }
}

/** Names belong to a commendation, or to what was one. */
function ItemAwardees({ item }: { readonly item: AgendaItem }) {
  const hasNames = useMeeting(({ commendation }) => (lookUp(commendation, item.id)?.total ?? 0) > 0)
  return item.kind === 'commendation' || hasNames ? <PlanAwardees itemId={item.id} /> : null
}
