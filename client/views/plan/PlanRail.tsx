import type { Missing, MissingPart } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { type PlanPart, planParts } from '../../../shared/protocol/plan-parts.ts'
import { Box } from '../../components/Box.tsx'
import { RailEntry } from '../../components/RailEntry.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { BeforeMeeting } from './BeforeMeeting.tsx'
import styles from './PlanRail.module.css'

interface Props {
  readonly part: PlanPart
  readonly missing: readonly Missing[]
  readonly onPart: (part: PlanPart) => void
  /** To the papers of the halls. */
  readonly onPack: () => void
}

/** What is missing is counted at the part where it is done. */
const missedAt: Readonly<Record<PlanPart, readonly MissingPart[]>> = {
  meeting: ['meeting'],
  agenda: ['agenda'],
  venues: ['venues'],
  people: ['people'],
  documents: ['documents'],
  links: ['links'],
  checks: ['meeting', 'agenda', 'venues', 'people', 'documents', 'links'],
}

/** The parts of the plan with their counts, amber where something is missing; below them what is done before the meeting. */
export function PlanRail({ part, missing, onPart, onPack }: Props) {
  const { t } = useText()
  const counts = useCounts()
  const lacking = (parts: readonly MissingPart[]) => missing.filter((one) => parts.includes(one.part)).length
  const inWords = (count: string, lacks: number) => (lacks > 0 ? t('lifecycle.plan.lacks', { count: lacks }) : count)
  return (
    <Box as="nav" gap={2} pad={[6, 4]} scrolls className={styles.rail} aria-label={t('lifecycle.plan.rail')}>
      {planParts.map((name) => (
        <RailEntry
          key={name}
          name={t(`lifecycle.plan.part.${name}`)}
          count={inWords(counts[name], lacking(missedAt[name]))}
          lacks={lacking(missedAt[name]) > 0}
          isHere={part === name}
          onPress={() => onPart(name)}
        />
      ))}
      <BeforeMeeting onPack={onPack} />
    </Box>
  )
}

/** How much there is of each part; '' where a count says nothing. */
const useCounts = (): Readonly<Record<PlanPart, string>> =>
  useMeeting(({ agenda, venues, attendance, documents }) => ({
    meeting: '',
    agenda: String(agenda.items.length),
    venues: String(Object.keys(venues).length),
    people: String(
      venueList(venues).reduce((sum, { id }) => sum + Object.keys(lookUp(attendance.people, id) ?? {}).length, 0),
    ),
    documents: String(Object.keys(documents).length),
    links: '',
    checks: '',
  }))
