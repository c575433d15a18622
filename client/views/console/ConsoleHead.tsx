import { driftMs, projectedEnd } from '../../../shared/domain/agenda/projection.selectors.ts'
import { between, type Instant } from '../../../shared/kernel/time.ts'
import { Badge } from '../../components/Badge.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskHead, DeskTitle } from '../../components/DeskHead.tsx'
import { clockTime, countdown, longDate } from '../../components/format-time.ts'
import { KeyMark } from '../../components/KeyMark.tsx'
import { Text } from '../../components/Text.tsx'
import { ControlBadge } from '../../features/control/ControlBadge.tsx'
import { RehearsalBadge } from '../../features/rehearsal/RehearsalBadge.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useNow } from '../../store/use-meeting.ts'
import { LinkMark } from '../shared/LinkMark.tsx'
import styles from './ConsoleHead.module.css'

const toneOf = { planned: 'plain', live: 'good', recess: 'warn', adjourned: 'plain' } as const

interface Props {
  readonly onFind: () => void
  readonly onMenu: () => void
}

/** The meeting at a glance: how far, how late, until when; whether this page is fresh; and the ways to all the rest. */
export function ConsoleHead({ onFind, onMenu }: Props) {
  const { t, language } = useText()
  const { title, status, startedAt, adjournedAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const agenda = useMeeting((state) => state.agenda)
  const { status: linkStatus, asOf } = useFreshness()
  const now = useNow()
  const end = status === 'live' || status === 'recess' ? projectedEnd(agenda, now) : null
  const drift = end === null ? null : driftMs(agenda, now)
  const facts = [
    ...(startedAt === null ? [] : timesOf(startedAt)),
    ...(drift === null ? [] : [driftText(t, drift)]),
    ...(end === null ? [] : [t('meeting.console.projectedEnd', { time: clockTime(end, timeZone) })]),
  ]
  /** How long it goes on; of one that has ended from when to when. */
  function timesOf(from: Instant): readonly string[] {
    const took = countdown(between(from, adjournedAt ?? now))
    if (adjournedAt === null) return [t('meeting.console.elapsed', { time: took })]
    return [
      longDate(from, timeZone, language),
      `${clockTime(from, timeZone)} – ${clockTime(adjournedAt, timeZone)}`,
      t('meeting.console.lasted', { time: took }),
    ]
  }
  return (
    <DeskHead fixed className={styles.head}>
      <DeskTitle>{title}</DeskTitle>
      <Badge tone={toneOf[status]}>{t(`meeting.status.${status}`)}</Badge>
      <Text clipped grow shrinks tone="soft" className={styles.facts} title={facts.join(' · ')}>
        {facts.join(' · ')}
      </Text>
      <LinkMark live={linkStatus === 'live'}>
        {linkStatus === 'live' || asOf === null
          ? t('common.live')
          : `${t('common.offline')} · ${t('common.asOf', { time: clockTime(asOf, timeZone, true) })}`}
      </LinkMark>
      {status === 'planned' && (
        <Text as="a" tone="plain" size={3} href={`plan${location.search}`}>
          {t('meeting.page.plan')}
        </Text>
      )}
      <RehearsalBadge />
      {status !== 'adjourned' && <ControlBadge />}
      <DeskButton small aria-keyshortcuts="Control+K" onClick={onFind}>
        {t('meeting.console.find')} <KeyMark name="Ctrl K" />
      </DeskButton>
      <DeskButton small aria-haspopup="dialog" onClick={onMenu}>
        {t('meeting.console.menu')}
      </DeskButton>
    </DeskHead>
  )
}

function driftText(t: Translate, drift: number): string {
  const minutes = Math.round(Math.abs(drift) / 60_000)
  if (minutes === 0) return t('meeting.console.onTime')
  return t(drift > 0 ? 'meeting.console.behind' : 'meeting.console.ahead', { minutes })
}
