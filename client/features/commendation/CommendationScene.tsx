import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { Awardee } from '../../../shared/domain/commendation/commendation.model.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { titleSize } from '../../components/fit-title.ts'
import { useFit } from '../../components/use-fit.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './CommendationScene.module.css'

/** The awardee whose moment it is, with those before in a quiet row. */
export function CommendationScene() {
  const { t } = useText()
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const commendation = useMeeting((state) => (item === null ? null : lookUp(state.commendation, item.id)))
  const awardee = commendation?.awardees[commendation.revealed - 1]
  const fit = useFit(`${item?.id} ${commendation?.revealed}`)
  if (item === null || commendation === null || awardee === undefined) return null
  const before = commendation.awardees.slice(0, commendation.revealed - 1).slice(-6)
  const size = titleSize(awardee.name, 70, 8)
  return (
    <div className={styles.scene} ref={fit}>
      <p className={styles.what}>
        {item.title} · {t('commendation.screen.awardeeOf', { index: commendation.revealed, total: commendation.total })}
      </p>
      <section className={styles.moment} key={commendation.revealed}>
        <p className={styles.kind}>{t(`commendation.screen.${awardee.kind}`)}</p>
        <h1 className={styles.name} style={{ fontSize: `calc(${size} * var(--u))` }}>
          {awardee.name}
        </h1>
        {awardee.unit !== null && <p className={styles.unit}>{awardee.unit}</p>}
      </section>
      <ul className={styles.before}>
        {before.map((earlier, index) => (
          <li key={`${index} ${earlier.name}`}>{brief(earlier)}</li>
        ))}
      </ul>
    </div>
  )
}

const brief = (awardee: Awardee) => (awardee.unit === null ? awardee.name : `${awardee.unit} ${awardee.name}`)
