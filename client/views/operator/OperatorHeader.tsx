import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { Badge } from '../../components/Badge.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { clockTime } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { Text } from '../../components/Text.tsx'
import { ReplayLink } from '../../features/minutes/ReplayLink.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import styles from './OperatorHeader.module.css'

/** Which meeting, which hall, how far, how fresh. */
export function OperatorHeader({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const { title, status, rehearsal } = useMeeting((state) => state.meeting)
  return (
    <Cluster as="header" gap={5} least={56} pad={[0, 7]} edge="bottom" ground="surface" className={styles.header}>
      <Text as="h1" shrinks clipped serif weight={700} size={5} lines={1.3} className={styles.title}>
        {title}
      </Text>
      <Cluster as="p" align="baseline" gap={3} shrinks size={4} unbroken className={styles.venue}>
        {venue.name}
        <Text size={2} tone="quiet">
          {t(venue.kind === 'main' ? 'common.mainVenue' : 'common.branchVenue')}
        </Text>
      </Cluster>
      <Cluster as="p" gap={3} align="stretch" grow className={styles.state}>
        <Badge tone={status === 'live' ? 'now' : 'plain'}>{t(`meeting.status.${status}`)}</Badge>
        {rehearsal && <Badge>{t('common.rehearsal')}</Badge>}
        {venue.blankSince !== null && <Badge tone="warn">{t('venues.blank.mark')}</Badge>}
      </Cluster>
      {status === 'adjourned' && <ReplayLink small />}
      <FreshnessMark />
      <Text as="div" tone="soft" rigid className={styles.language}>
        <LanguageSwitch />
      </Text>
    </Cluster>
  )
}

/** Live, or since when not. */
function FreshnessMark() {
  const { t } = useText()
  const { status, asOf } = useFreshness()
  const isLive = status === 'live'
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const words = {
    live: 'common.live',
    connecting: 'common.connecting',
    offline: 'common.offline',
    ended: 'common.offline',
  } as const
  return (
    <Cluster
      as="p"
      gap={3}
      size={2}
      tone={isLive ? 'soft' : 'warn'}
      weight={isLive ? undefined : 600}
      unbroken
      className={styles.fresh}
      data-live={isLive}
    >
      <span aria-hidden="true" className={styles.dot} />
      {t(words[status])}
      {!isLive && asOf !== null && (
        <Text as="small" size={2}>
          {t('common.asOf', { time: clockTime(asOf, timeZone, true) })}
        </Text>
      )}
    </Cluster>
  )
}
