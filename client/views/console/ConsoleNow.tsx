import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between } from '../../../shared/kernel/time.ts'
import { countdown } from '../../components/format-time.ts'
import { ControlStrip } from '../../features/control/ControlStrip.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ConsoleAwardees } from './ConsoleAwardees.tsx'
import { ConsoleDocuments } from './ConsoleDocuments.tsx'
import styles from './ConsoleNow.module.css'
import { ConsolePoints } from './ConsolePoints.tsx'
import { CurrentItem } from './CurrentItem.tsx'
import { MoveActs, type Moves } from './MoveActs.tsx'
import type { ConsoleActs } from './use-console-acts.ts'

interface Props {
  readonly acts: ConsoleActs
  readonly moves: Moves
  readonly clock: { readonly adjust: (deltaMinutes: number) => void; readonly hold: () => void }
  readonly onShowPoint: (point: number | null) => void
}

/** What is on, its time, and the next act: the one red thing on the page. */
export function ConsoleNow({ acts, moves, clock, onShowPoint }: Props) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const { status, startedAt, adjournedAt } = useMeeting(({ meeting }) => meeting)
  const current = currentItem(agenda)
  if (status === 'adjourned')
    return (
      <main className={styles.now}>
        <h2 className={styles.title}>{t('console.over')}</h2>
        {startedAt !== null && adjournedAt !== null && (
          <p className={styles.who}>
            {t('console.summary', { time: countdown(between(startedAt, adjournedAt)), count: agenda.items.length })}
          </p>
        )}
      </main>
    )
  return (
    <main className={styles.now}>
      <CurrentItem onAdjust={clock.adjust} onHold={clock.hold} />
      <ControlStrip />
      <MoveActs acts={acts} moves={moves} />
      {current !== null && (
        <div className={styles.parts}>
          <ConsolePoints item={current} onShow={onShowPoint} />
          <ConsoleAwardees item={current} acts={acts} />
          <ConsoleDocuments item={current} acts={acts} />
        </div>
      )}
    </main>
  )
}
