import { Suspense } from 'react'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { lazyPart } from '../../components/lazy-part.ts'
import { EverybodyMatches } from '../../features/attendance/people/PeopleMatches.tsx'
import { GiveFloorDialog } from '../../features/floor/GiveFloorDialog.tsx'
import { AdjournDialog } from '../../features/lifecycle/AdjournDialog.tsx'
import { NoticeDialog } from '../../features/notices/NoticeDialog.tsx'
import { BlankDialog } from '../../features/venues/blank/BlankDialog.tsx'
import { IdentifyDialog } from '../../features/venues/identify/IdentifyDialog.tsx'
import { StepBoard } from '../../features/venues/readiness/StepBoard.tsx'
import { RollCallDesk } from '../../features/venues/roll-call/RollCallDesk.tsx'
import { needTexts } from '../../i18n/i18n.ts'
import { VenueScreensPart } from '../shared/VenueScreensPart.tsx'
import { ConsoleMenu } from './ConsoleMenu.tsx'
import type { ConsoleQuestion } from './console-question.ts'
import { Finder } from './finder/Finder.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import type { useCues } from './use-cues.ts'

const LinksDialog = lazyPart(() =>
  import('../../features/accounts/links/LinksDialog.tsx').then(({ LinksDialog }) => LinksDialog),
)
const PeopleDialog = lazyPart(() =>
  import('../../features/attendance/people/PeopleDialog.tsx').then(({ PeopleDialog }) => PeopleDialog),
)
const StartDialog = lazyPart(async () => {
  const [{ StartDialog }] = await Promise.all([import('../../features/lifecycle/StartDialog.tsx'), needTexts('plan')])
  return StartDialog
})
const TickerDialog = lazyPart(() =>
  import('../../features/notices/TickerDialog.tsx').then(({ TickerDialog }) => TickerDialog),
)

const screensOf = (venueId: string) => <VenueScreensPart venueId={venueId} />

interface Props extends ReturnType<typeof useCues> {
  readonly acts: ConsoleActs
  readonly asking: ConsoleQuestion
  readonly ask: (question: ConsoleQuestion) => void
  readonly onClose: () => void
}

/** The finder, the menu, what they open, a notice, and the two questions that are asked once in a meeting. */
export function ToolDialog(props: Props) {
  return (
    <Suspense fallback={null}>
      <Tool {...props} />
    </Suspense>
  )
}

function Tool({ acts, asking, ask, onClose, ...does }: Props) {
  switch (asking.what) {
    case 'start':
      return <StartDialog act={acts.act} onClose={onClose} />
    case 'adjourn':
      return <AdjournDialog act={acts.act} onClose={onClose} />
    case 'notice':
      return <NoticeDialog act={acts.act} to={asking.to} onClose={onClose} />
    case 'finder':
      return <Finder act={acts.act} ask={ask} onClose={onClose} {...does} />
    case 'menu':
      return <ConsoleMenu act={acts.act} ask={ask} onClose={onClose} {...does} />
    case 'give':
      return (
        <GiveFloorDialog
          acts={acts}
          chosen={asking.chosen}
          matches={(query, onChoose) => <EverybodyMatches query={query} onChoose={onChoose} />}
          onClose={onClose}
        />
      )
    case 'links':
      return <LinksDialog lost={asking.lost} screensOf={screensOf} onClose={onClose} />
    case 'people':
      return <PeopleDialog onClose={onClose} />
    case 'ticker':
      return <TickerDialog onClose={onClose} />
    case 'keys':
      return <KeysDialog onClose={onClose} />
    case 'readiness':
      return <StepBoard onClose={onClose} />
    case 'identify':
      return <IdentifyDialog onClose={onClose} />
    case 'blank':
      return <BlankDialog onClose={onClose} />
    case 'rollCall':
      return <RollCallDesk onClose={onClose} />
    default:
      return null
  }
}
