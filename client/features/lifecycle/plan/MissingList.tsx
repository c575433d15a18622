import type { Missing } from '../../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { Badge } from '../../../components/Badge.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './MissingList.module.css'

interface Props {
  readonly missing: readonly Missing[]
  /** Leads to where the thing is done. */
  readonly onAct: (one: Missing) => void
}

/** What stands in the way of the meeting, each with its one act; empty, it says that the meeting can start. @source MTG-9 */
export function MissingList({ missing, onAct }: Props) {
  const { t } = useText()
  return (
    <section aria-label={t('lifecycle.plan.missing')}>
      <header className={styles.head}>
        <h2>{t('lifecycle.plan.missing')}</h2>
        <Badge tone={missing.length === 0 ? 'good' : 'warn'}>
          {missing.length === 0 ? t('lifecycle.plan.ready') : t('lifecycle.plan.left', { count: missing.length })}
        </Badge>
      </header>
      <ol>
        {missing.map((one, index) => {
          const { what, id, label, number } = one
          const words = t(`lifecycle.plan.missing.${what}`, { label, number })
          return (
            <li key={`${what} ${id}`} className={styles.row}>
              <span className={styles.number}>{index + 1}</span>
              <span className={styles.words}>{words}</span>
              <DeskButton
                small
                aria-label={`${t(`lifecycle.plan.act.${one.part}`)}: ${words}`}
                onClick={() => onAct(one)}
              >
                {t(`lifecycle.plan.act.${one.part}`)}
              </DeskButton>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
