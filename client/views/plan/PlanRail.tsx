import type { Missing } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './PlanRail.module.css'

/** What the page shows in its middle. */
export type PlanPart = 'meeting' | 'agenda' | 'venues'

interface Props {
  readonly part: PlanPart
  readonly missing: readonly Missing[]
  readonly onPart: (part: PlanPart) => void
  readonly onLinks: () => void
}

/** The parts of the plan with their counts; amber where something is missing. */
export function PlanRail({ part, missing, onPart, onLinks }: Props) {
  const { t } = useText()
  const items = useMeeting(({ agenda }) => agenda.items.length)
  const venues = useMeeting((state) => Object.keys(state.venues).length)
  const lacking = (of: string) => missing.filter((one) => one.part === of).length
  const entries = [
    { name: 'meeting', count: '', lacks: 0 },
    { name: 'agenda', count: String(items), lacks: lacking('agenda') + lacking('documents') },
    { name: 'venues', count: String(venues), lacks: lacking('venues') },
  ] as const
  const inWords = (count: string, lacks: number) => (lacks > 0 ? t('lifecycle.plan.lacks', { count: lacks }) : count)
  return (
    <nav className={styles.rail} aria-label={t('lifecycle.plan.rail')}>
      {entries.map(({ name, count, lacks }) => (
        <button
          key={name}
          type="button"
          className={styles.entry}
          aria-current={part === name ? 'page' : undefined}
          onClick={() => onPart(name)}
        >
          <span>{t(`lifecycle.plan.part.${name}`)}</span>
          <span className={styles.count} data-lacks={lacks > 0}>
            {inWords(count, lacks)}
          </span>
        </button>
      ))}
      <button type="button" className={styles.entry} onClick={onLinks}>
        <span>{t('lifecycle.plan.part.links')}</span>
        <span className={styles.count} data-lacks={lacking('links') > 0}>
          {inWords('', lacking('links'))}
        </span>
      </button>
    </nav>
  )
}
