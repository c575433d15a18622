import { driftMs, projectedEnd } from '../../../shared/domain/agenda/projection.selectors.ts'
import { between } from '../../../shared/kernel/time.ts'
import { Badge } from '../../components/Badge.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime, countdown } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { LinksBadge } from '../../features/accounts/links/LinksBadge.tsx'
import { PeopleBadge } from '../../features/attendance/people/PeopleBadge.tsx'
import { ControlBadge } from '../../features/control/ControlBadge.tsx'
import { RehearsalBadge } from '../../features/rehearsal/RehearsalBadge.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useNow } from '../../store/use-meeting.ts'
import { LinkMark } from '../shared/LinkMark.tsx'
import { VenueScreensPart } from '../shared/VenueScreensPart.tsx'
import styles from './ConsoleHead.module.css'

const screensOf = (venueId: string) => <VenueScreensPart venueId={venueId} />

const toneOf = { planned: 'plain', live: 'good', recess: 'warn', adjourned: 'plain' } as const

/** The meeting at a glance: how far, how late, until when; and whether this page is fresh. */
export function ConsoleHead({ onKeys }: { readonly onKeys: () => void }) {
  const { t } = useText()
  const { title, status, startedAt, adjournedAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const agenda = useMeeting((state) => state.agenda)
  const { status: linkStatus, asOf } = useFreshness()
  const now = useNow()
  const end = status === 'live' || status === 'recess' ? projectedEnd(agenda, now) : null
  const drift = end === null ? null : driftMs(agenda, now)
  const facts = [
    ...(startedAt === null
      ? []
      : [t('meeting.console.elapsed', { time: countdown(between(startedAt, adjournedAt ?? now)) })]),
    ...(drift === null ? [] : [driftText(t, drift)]),
    ...(end === null ? [] : [t('meeting.console.projectedEnd', { time: clockTime(end, timeZone) })]),
  ]
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <Badge tone={toneOf[status]}>{t(`meeting.status.${status}`)}</Badge>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      <LinkMark live={linkStatus === 'live'}>
        {linkStatus === 'live' || asOf === null
          ? t('common.live')
          : `${t('common.offline')} · ${t('common.asOf', { time: clockTime(asOf, timeZone, true) })}`}
      </LinkMark>
      {status === 'planned' && <a href={`plan${location.search}`}>{t('meeting.page.plan')}</a>}
      <RehearsalBadge />
      <ControlBadge />
      <PeopleBadge />
      <LinksBadge screensOf={screensOf} />
      <DeskButton look="quiet" small onClick={onKeys}>
        {t('meeting.console.keys')} ?
      </DeskButton>
      <LanguageSwitch />
    </header>
  )
}

function driftText(t: Translate, drift: number): string {
  const minutes = Math.round(Math.abs(drift) / 60_000)
  if (minutes === 0) return t('meeting.console.onTime')
  return t(drift > 0 ? 'meeting.console.behind' : 'meeting.console.ahead', { minutes })
}
