import { currentItem, elapsedMs, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between, instant, minutes } from '../../../shared/kernel/time.ts'
import { ColumnFigure } from '../../components/ColumnFigure.tsx'
import { clockTime, countdown, longDate } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './LecternRest.module.css'

/** A start further away is a date, not a countdown. */
const countedMs = minutes(24 * 60)

/** Before the meeting: how long until it begins. */
export function WaitingRest() {
  const { t, language } = useText()
  const { startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const now = useNow()
  const left = between(now, startsAt)
  const time = clockTime(startsAt, timeZone)
  if (left <= 0)
    return <Rest title={t('lifecycle.speaker.startsSoon')} fact={t('lifecycle.speaker.startsAt', { time })} />
  if (left > countedMs)
    return <Rest title={longDate(startsAt, timeZone, language)} fact={t('lifecycle.speaker.startsAt', { time })} />
  return (
    <Stack align="center" apart={6} words="center" className={styles.rest}>
      <Text as="p" screen={6} tone="screen-soft">
        {t('lifecycle.speaker.startsIn')}
      </Text>
      <ColumnFigure figure={countdown(left)} />
      <Text as="p" screen={6} tone="screen-soft">
        {t('lifecycle.speaker.startsAt', { time })}
      </Text>
    </Stack>
  )
}

/** Started, and no item is on yet. */
export function BetweenRest() {
  const { t } = useText()
  return <Rest title={t('lifecycle.speaker.started')} fact={t('lifecycle.speaker.waitFirst')} />
}

/** The clock of the item stands: what will be left of it afterwards. */
export function RecessRest() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const { recessAt, timeZone } = useMeeting(({ meeting }) => meeting)
  // The clock stands, so any moment of the recess will do.
  const at = agenda.pausedAt ?? recessAt ?? instant(0)
  const [left, elapsed] = [remainingMs(agenda, at), elapsedMs(agenda, at)]
  const fact = recessAt === null ? null : t('lifecycle.speaker.recessSince', { time: clockTime(recessAt, timeZone) })
  const stands =
    left !== null
      ? t('lifecycle.speaker.paused', { time: countdown(left) })
      : elapsed !== null && currentItem(agenda) !== null
        ? t('lifecycle.speaker.pausedElapsed', { time: countdown(elapsed) })
        : null
  return <Rest title={t('lifecycle.speaker.recess')} fact={fact} more={stands} isWide />
}

export function AdjournedRest() {
  const { t } = useText()
  const { adjournedAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const when =
    adjournedAt === null ? null : t('lifecycle.speaker.adjournedAt', { time: clockTime(adjournedAt, timeZone) })
  return <Rest title={t('lifecycle.speaker.adjourned')} fact={t('lifecycle.speaker.thanks')} more={when} isWide />
}

interface Props {
  readonly title: string
  readonly fact: string | null
  readonly more?: string | null
  /** A word or two, set wide in Chinese. */
  readonly isWide?: boolean
}

function Rest({ title, fact, more = null, isWide = false }: Props) {
  return (
    <Stack align="center" apart={6} words="center" className={styles.rest}>
      <Text as="h1" serif screen={10} weight={900} lines={1.25} balanced className={styles.title} data-wide={isWide}>
        {title}
      </Text>
      {fact !== null && (
        <Text as="p" screen={6} tone="screen-soft">
          {fact}
        </Text>
      )}
      {more !== null && (
        <Text as="p" screen={5} tone="accent">
          {more}
        </Text>
      )}
    </Stack>
  )
}
