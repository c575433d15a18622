import { driftMs, projectedEnd } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between } from '../../../shared/kernel/time.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime, countdown } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { ControlBadge } from '../../features/control/ControlBadge.tsx'
import { LinksBadge } from '../../features/links/LinksBadge.tsx'
import { PeopleBadge } from '../../features/people-reveal/PeopleBadge.tsx'
import { RehearsalBadge } from '../../features/rehearsal/RehearsalBadge.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleHead.module.css'

/** The meeting at a glance: how far, how late, until when; and whether this page is fresh. */
export function ConsoleHead({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useText()
  const { title, status, startedAt, adjournedAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const agenda = useMeeting((state) => state.agenda)
  const { status: linkStatus, asOf } = useFreshness()
  const now = useNow()
  const end = status === 'live' || status === 'recess' ? projectedEnd(agenda, now) : null
  const drift = end === null ? null : driftMs(agenda, startedAt, now)
  const facts = [
    ...(startedAt === null ? [] : [t('console.elapsed', { time: countdown(between(startedAt, adjournedAt ?? now)) })]),
    ...(drift === null ? [] : [driftText(t, drift)]),
    ...(end === null ? [] : [t('console.projectedEnd', { time: clockTime(end, timeZone) })]),
  ]
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <span className={styles.status} data-status={status}>
        {t(`console.${status}`)}
      </span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      <span className={styles.link} data-live={linkStatus === 'live'} role="status">
        {linkStatus === 'live' || asOf === null
          ? t('common.live')
          : `${t('common.offline')} · ${t('common.asOf', { time: clockTime(asOf, timeZone, true) })}`}
      </span>
      <RehearsalBadge />
      <ControlBadge />
      <PeopleBadge />
      <LinksBadge />
      <DeskButton look="quiet" small onClick={onKeys}>
        {t('console.keys')} ?
      </DeskButton>
      <LanguageSwitch />
    </header>
  )
}

function driftText(t: Translate, drift: number): string {
  const minutes = Math.round(Math.abs(drift) / 60_000)
  if (minutes === 0) return t('console.onTime')
  return t(drift > 0 ? 'console.behind' : 'console.ahead', { minutes })
}
