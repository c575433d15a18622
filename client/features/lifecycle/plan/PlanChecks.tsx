import type { ComponentProps } from 'react'
import { PartHead } from '../../../components/PartHead.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { MissingList } from './MissingList.tsx'
import styles from './PlanChecks.module.css'
import { readyLines } from './ready-lines.ts'

/** Everything that is missing, each with its one act, and what is done. */
export function PlanChecks({ missing, onAct }: Pick<ComponentProps<typeof MissingList>, 'missing' | 'onAct'>) {
  const { t } = useText()
  const state = useMeeting((whole) => whole)
  const ready = readyLines(t, state, missing.now)
  return (
    <section className={styles.checks} aria-label={t('lifecycle.plan.part.checks')}>
      <PartHead title={t('lifecycle.plan.part.checks')} />
      <MissingList missing={missing} onAct={onAct} />
      {ready.length > 0 && (
        <section aria-label={t('lifecycle.ready.title')}>
          <h3 className={styles.heading}>{t('lifecycle.ready.title')}</h3>
          <ul>
            {ready.map((line) => (
              <li key={line} className={styles.line}>
                <span className={styles.mark} aria-hidden="true">
                  ✓
                </span>
                {line}
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
