import { currentItem, currentPoint, elapsedMs, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { awardeeOfMoment } from '../../../shared/domain/commendation/commendation.selectors.ts'
import { venueBesideName } from '../../../shared/domain/venues/venues.selectors.ts'
import { Box } from '../../components/Box.tsx'
import { countdown } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ObserverNow.module.css'

/** The item that is on, who speaks, the point, the time. */
export function ObserverNow() {
  const { t } = useText()
  const status = useMeeting(({ meeting }) => meeting.status)
  const agenda = useMeeting((state) => state.agenda)
  const holder = useMeeting(({ floor }) => floor.current)
  const venues = useMeeting((state) => state.venues)
  const awardee = useMeeting(({ commendation }) => awardeeOfMoment(commendation, agenda.currentItemId))
  const item = currentItem(agenda)
  const point = currentPoint(agenda)
  if (item === null || status === 'planned' || status === 'adjourned') {
    const rest = status === 'live' ? 'agenda.observer.between' : (`agenda.observer.${status}Text` as const)
    return (
      <Text as="p" serif size={7} weight={700} lines={1.5} tone="soft">
        {t(rest)}
      </Text>
    )
  }
  const speaker = holder ?? item.speaker
  const venue = venueBesideName(venues, speaker)
  const words = speaker === null ? [] : [speaker.name, speaker.title, venue?.name].filter((word) => word != null)
  return (
    <section className={styles.now}>
      <div aria-live="polite">
        <p className={styles.label}>
          {t(status === 'recess' ? 'agenda.observer.recessAt' : 'agenda.observer.current', { number: item.number })}
        </p>
        <Text as="h2" serif size={8} weight={700} lines={1.3} balanced above={2} below={3} className={styles.title}>
          {item.title}
        </Text>
        {words.length > 0 && (
          <Text as="p" size={5} tone="soft">
            {words.join(' · ')}
          </Text>
        )}
      </div>
      <Time />
      {point !== null && (
        <Box above={6} pad={[5, 6]} ground="surface" className={styles.point} aria-live="polite">
          <p className={styles.label}>
            {t('agenda.observer.point', { index: (agenda.currentPoint ?? 0) + 1, total: item.points.length })}
          </p>
          <p className={styles.pointTitle}>{point.title}</p>
          {point.notes !== '' && <p className={styles.notes}>{point.notes}</p>}
        </Box>
      )}
      {point === null && awardee !== null && (
        <Box above={6} pad={[5, 6]} ground="surface" className={styles.point} aria-live="polite">
          <p className={styles.label}>{t(`agenda.observer.${awardee.kind}`)}</p>
          <p className={styles.pointTitle}>{awardee.name}</p>
          {awardee.unit !== null && <p className={styles.notes}>{awardee.unit}</p>}
        </Box>
      )}
    </section>
  )
}

function Time() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const now = useNow()
  const left = remainingMs(agenda, now)
  const label =
    left === null ? 'agenda.observer.used' : left < 0 ? 'agenda.observer.overtime' : 'agenda.observer.remaining'
  return (
    <p className={styles.time} role="timer" data-over={left !== null && left < 0}>
      <span className={styles.label}>{t(label)}</span>
      <Text weight={250} lines={1.2} size={9} className={styles.figure}>
        {countdown(left ?? elapsedMs(agenda, now) ?? 0)}
      </Text>
    </p>
  )
}
