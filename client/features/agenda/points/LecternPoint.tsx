import { currentItem } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { Box } from '../../../components/Box.tsx'
import { textWidth } from '../../../components/fit-title.ts'
import { chineseNumber } from '../../../components/format-time.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { twoLineSize } from '../../../components/two-line-size.ts'
import { useFit } from '../../../components/use-fit.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './LecternPoint.module.css'

/** Sub-points up to so many characters stand two in a row where the row is long. */
const shortNote = 13

/** The point that is spoken on, its sub-points, and the one after it. */
export function LecternPoint() {
  const { t, language } = useText()
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const index = useMeeting(({ agenda }) => agenda.currentPoint)
  const point = index === null ? undefined : item?.points[index]
  const fit = useFit(point)
  if (item === null || index === null || point === undefined) return null
  const figure = (count: number) => (language === 'en' ? String(count) : chineseNumber(count))
  const notes = point.notes.split('\n').filter((line) => line.trim() !== '')
  const next = item.points[index + 1]
  const isShort = notes.every((note) => textWidth(note) <= shortNote)
  return (
    <Box as="section" shrinks sinks className={styles.point}>
      <Box sinks clips className={styles.now} key={index} ref={fit} aria-live="polite">
        <p className={styles.where}>
          {t('agenda.speaker.pointOf', { index: figure(index + 1), total: figure(item.points.length) })}
        </p>
        <Text
          as="h2"
          lines={1.22}
          balanced
          weight={900}
          className={styles.title}
          style={{ fontSize: `${twoLineSize(point.title, 36, 5.2, 3.4)}em` }}
        >
          {point.title}
        </Text>
        <Stack as="ul" lines={1.32} className={styles.notes} data-short={isShort}>
          {notes.map((note, place) => (
            <li key={place}>{note}</li>
          ))}
        </Stack>
      </Box>
      <Text as="p" clipped screen={4} tone="screen-soft" className={styles.next}>
        {next === undefined ? (
          t('agenda.speaker.lastPoint')
        ) : (
          <>
            <span className={styles.label}>{t('agenda.speaker.nextPoint')}</span> {next.title}
          </>
        )}
      </Text>
    </Box>
  )
}
