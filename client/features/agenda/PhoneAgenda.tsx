import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import type { ItemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { driftMs, projectedStarts } from '../../../shared/domain/agenda/projection.selectors.ts'
import { clockTime } from '../../components/format-time.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './PhoneAgenda.module.css'
import { phoneRows } from './phone-rows.ts'

/** The agenda, with what is done folded into a row; the item that is on, with its points; when the others begin. */
export function PhoneAgenda() {
  const { t, language } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const meeting = useMeeting((state) => state.meeting)
  const now = useNow(10_000)
  const starts = projectedStarts(agenda, now)
  const drift = driftMs(agenda, now)
  const aside = ({ id }: AgendaItem, standing: ItemStanding): string | null => {
    if (standing === 'notHeld') return t('agenda.notHeld')
    if (standing !== 'coming') return t(`agenda.phone.${standing}`)
    const begins = starts[id]
    return begins === undefined ? null : t('agenda.phone.about', { time: clockTime(begins, meeting.timeZone) })
  }
  return (
    <section>
      <div className={styles.head}>
        <h2>{t('agenda.phone.agenda')}</h2>
        {drift !== null && <span>{driftText(t, drift)}</span>}
      </div>
      <ol>
        {phoneRows({ meeting, agenda }).map(({ standing, items: [first, ...more] }) => {
          if (first === undefined) return null
          const last = more.at(-1)
          if (last === undefined)
            return <Row key={first.id} item={first} standing={standing} aside={aside(first, standing)} />
          const all = [first, ...more]
          return (
            <li key={first.id} className={styles.fold}>
              <details>
                <summary className={styles.item} data-standing={standing}>
                  <span>
                    {first.number}–{last.number}
                  </span>
                  <span className={styles.titles}>
                    {all.map(({ title }) => title).join(language === 'en' ? ', ' : '、')}
                  </span>
                  <span className={styles.aside}>{aside(first, standing)}</span>
                </summary>
                <ol>
                  {all.map((item) => (
                    <Row key={item.id} item={item} standing={standing} aside={null} />
                  ))}
                </ol>
              </details>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface RowProps {
  readonly item: AgendaItem
  readonly standing: ItemStanding
  /** How it stands, or when it begins; null where that is said already, or not known. */
  readonly aside: string | null
}

function Row({ item: { number, title, speaker, points }, standing, aside }: RowProps) {
  const currentPoint = useMeeting(({ agenda }) => agenda.currentPoint)
  const isCurrent = standing === 'current'
  return (
    <li className={styles.item} data-standing={standing} aria-current={isCurrent ? 'step' : undefined}>
      <span>{number}</span>
      <span>
        {title}
        {speaker !== null && <span className={styles.speaker}>{speaker.name}</span>}
        {isCurrent && points.length > 0 && (
          <span className={styles.points}>
            {points.map((point, index) => (
              <span key={index} className={styles.point} data-now={index === currentPoint}>
                {point.title}
              </span>
            ))}
          </span>
        )}
      </span>
      {aside !== null && <span className={styles.aside}>{aside}</span>}
    </li>
  )
}

function driftText(t: Translate, drift: number): string {
  const count = Math.round(Math.abs(drift) / 60_000)
  if (count === 0) return t('agenda.phone.onTime')
  return t(drift > 0 ? 'agenda.phone.behind' : 'agenda.phone.ahead', { count })
}
