import { currentItem, currentPoint } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { shortVenueName, venueBesideName } from '../../../shared/domain/venues/venues.selectors.ts'
import { DeskSection } from '../../components/DeskSection.tsx'
import { chineseNumber, clockTime } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { NextUp } from './NextUp.tsx'
import styles from './OnNow.module.css'
import { OnNowClock } from './OnNowClock.tsx'
import { PlannedStart } from './PlannedStart.tsx'

/** What is on: number, title, who speaks, the time, and what comes next. */
export function OnNow({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const { status, adjournedAt, timeZone } = useMeeting((state) => state.meeting)
  const item = useMeeting((state) => currentItem(state.agenda))
  if (status === 'adjourned') {
    return (
      <DeskSection title={t('agenda.operator.now')}>
        <Text as="p" serif weight={700} size={7} lines={1.3}>
          {t('agenda.operator.over')}
        </Text>
        {adjournedAt !== null && (
          <p className={styles.who}>{t('agenda.operator.overAt', { time: clockTime(adjournedAt, timeZone) })}</p>
        )}
      </DeskSection>
    )
  }
  return (
    <DeskSection
      title={
        item === null
          ? t('agenda.operator.now')
          : `${t('agenda.operator.now')} · ${t('common.itemNumber', { number: item.number })}`
      }
      aside={status === 'planned' && <PlannedStart />}
    >
      {item !== null && (
        <>
          <Text as="p" serif weight={700} size={7} lines={1.3}>
            {item.title}
          </Text>
          <Speaking venueId={venueId} />
          <PointNow />
        </>
      )}
      {item === null && status !== 'planned' && (
        <Text as="p" serif weight={700} size={7} lines={1.3}>
          {t('agenda.operator.noItemYet')}
        </Text>
      )}
      <OnNowClock />
      <NextUp />
    </DeskSection>
  )
}

/** Who has the floor, and from where. */
function Speaking({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const speaker = useMeeting((state) => state.floor.current)
  const venue = useMeeting((state) => venueBesideName(state.venues, state.floor.current))
  if (speaker === null) return null
  if (speaker.venueId === venueId) {
    return (
      <Text as="p" size={4} weight={600} pad={[2, 4]} round ground="green-tint" className={styles.ours}>
        {t('agenda.operator.ourFloor')}
      </Text>
    )
  }
  const place = venue === null ? null : venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
  const about = [speaker.title, place].filter(Boolean).join(' · ')
  return (
    <p className={styles.who}>
      {speaker.name} <span>{about}</span>
    </p>
  )
}

function PointNow() {
  const { t, language } = useText()
  const point = useMeeting((state) => currentPoint(state.agenda))
  const index = useMeeting((state) => state.agenda.currentPoint)
  if (point === null || index === null) return null
  const number = language === 'en' ? index + 1 : chineseNumber(index + 1)
  return (
    <p className={styles.point}>
      <span>{t('agenda.operator.point', { number })}</span> {point.title}
    </p>
  )
}
