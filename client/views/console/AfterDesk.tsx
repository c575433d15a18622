import { itemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between } from '../../../shared/kernel/time.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { clockTime, countdown, longDate } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { PlanChart } from '../../features/agenda/chart/PlanChart.tsx'
import { namedList } from '../../features/lifecycle/named-list.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './AfterDesk.module.css'
import { AfterFiles } from './AfterFiles.tsx'
import { AfterMatters } from './AfterMatters.tsx'
import { useAfterMatters } from './use-after-matters.ts'

interface Props {
  readonly act: ConsoleActs['act']
  readonly onLedger: () => void
}

/** The next day's desk: what is still open, each with its one act; how the time went; and the files that there are. */
export function AfterDesk({ act, onLedger }: Props) {
  const { t, language } = useText()
  const { startedAt, adjournedAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const notHeld = useMeeting((state) => state.agenda.items.filter((item) => itemStanding(state, item) === 'notHeld'))
  const open = useAfterMatters()
  return (
    <>
      <header>
        {startedAt !== null && adjournedAt !== null && (
          <Note size={3} tone="soft">
            {[
              longDate(startedAt, timeZone, language),
              `${clockTime(startedAt, timeZone)} – ${clockTime(adjournedAt, timeZone)}`,
              t('meeting.after.lasted', { time: countdown(between(startedAt, adjournedAt)) }),
            ].join(' · ')}
          </Note>
        )}
        <h2 className={styles.title}>
          {open.kinds === 0 ? t('meeting.after.allDone') : t('meeting.after.stillOpen', { count: open.kinds })}
        </h2>
      </header>
      <div className={styles.columns}>
        <Stack gap={5} className={styles.course}>
          <AfterMatters open={open} act={act} onLedger={onLedger} />
          <PlanChart />
          {notHeld.length > 0 && (
            <Note size={3} tone="warn">
              {t('lifecycle.adjourn.notHeld', {
                names: namedList(
                  notHeld.map(({ number, title }) => t('lifecycle.adjourn.item', { number, title })),
                  t,
                ),
              })}
            </Note>
          )}
        </Stack>
        <AfterFiles unsigned={open.unsigned.length} />
      </div>
    </>
  )
}
