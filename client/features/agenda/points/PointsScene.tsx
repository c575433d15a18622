import { currentItem } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { cssVars } from '../../../components/css-vars.ts'
import { titleSize } from '../../../components/fit-title.ts'
import { chineseNumber } from '../../../components/format-time.ts'
import { useFit } from '../../../components/use-fit.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PointsScene.module.css'

/** Points beyond this are left out of the list on the left, around the current one. */
const listed = 9

/** The address: where we are among its points, and the point itself. */
export function PointsScene() {
  const { t, language } = useText()
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const index = useMeeting(({ agenda }) => agenda.currentPoint)
  const point = index === null ? undefined : item?.points[index]
  const fit = useFit(`${index} ${point?.title} ${point?.notes} ${language}`)
  if (item === null || index === null || point === undefined) return null
  const figure = (count: number) => (language === 'en' ? String(count) : chineseNumber(count))
  const first = Math.max(0, Math.min(index - Math.floor(listed / 2), item.points.length - listed))
  const entries = item.points.slice(first, first + listed)
  const notes = point.notes.split('\n').filter((line) => line.trim() !== '')
  const size = titleSize(point.title, 50, 6.2)
  return (
    <div className={styles.scene} ref={fit}>
      <ol
        className={styles.list}
        style={cssVars({
          '--entries': entries.length,
          '--figure': language === 'zh-CN' && item.points.length > 10 ? 4.4 : 3,
        })}
      >
        {entries.map((other, offset) => {
          const place = first + offset
          const phase = place === index ? 'now' : place < index ? 'done' : 'rest'
          return (
            <li
              key={place}
              className={styles.entry}
              data-phase={phase}
              aria-current={place === index ? 'step' : undefined}
            >
              <span className={styles.figure}>{figure(place + 1)}</span>
              <span className={styles.name}>{other.title}</span>
            </li>
          )
        })}
      </ol>
      <section className={styles.point} key={index}>
        <p className={styles.where}>
          {item.title} · {t('agenda.screen.pointOf', { index: figure(index + 1), total: figure(item.points.length) })}
        </p>
        <h1 className={styles.title} style={{ fontSize: `calc(${size} * var(--u))` }}>
          {point.title}
        </h1>
        <ul className={styles.notes} data-many={notes.length > 4}>
          {notes.map((note, place) => (
            <li key={place}>{note}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
