import { lookUp } from '../../../../shared/kernel/record.ts'
import { titleSize } from '../../../components/fit-title.ts'
import { clockTime } from '../../../components/format-time.ts'
import { mayKeepAwake } from '../../../components/use-wake-lock.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeetingLink } from '../../../store/meeting-context.tsx'
import { useFreshness, useMeeting, useNow, useSeq, useSession } from '../../../store/use-meeting.ts'
import styles from './IdentityCard.module.css'
import { useIdentifying } from './use-identifying.ts'

interface Props {
  /** What kind of page stands there. */
  readonly page: 'venues.identify.screen' | 'venues.identify.lectern'
}

/** Which hall this screen stands in, readable from its last row, and what a technician asks next. */
export function IdentityCard({ page }: Props) {
  return useIdentifying() ? <Identity page={page} /> : null
}

function Identity({ page }: Props) {
  const { t, language } = useText()
  const { venueId } = useSession()
  const venue = useMeeting(({ venues }) => lookUp(venues, venueId ?? ''))
  const name = venue?.name ?? ''
  return (
    <section className={styles.card} role="status" lang={language}>
      <p className={styles.kind}>
        {venue !== null && t(venue.kind === 'main' ? 'common.mainVenue' : 'common.branchVenue')} · {t(page)}
      </p>
      <p className={styles.name} style={{ fontSize: `calc(${titleSize(name, 88, 17, 6)} * var(--u))` }}>
        {name}
      </p>
      <Facts />
    </section>
  )
}

/** The device and its line. */
function Facts() {
  const { t } = useText()
  const link = useMeetingLink()
  const seq = useSeq()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { status } = useFreshness()
  const now = useNow()
  const roundTripMs = link.roundTripMs()
  const line =
    status !== 'live'
      ? t('common.offline')
      : roundTripMs === null
        ? t('common.live')
        : t('venues.identify.ms', { ms: Math.round(roundTripMs) })
  const facts = [
    [
      t('venues.identify.size'),
      `${innerWidth} × ${innerHeight}${devicePixelRatio === 1 ? '' : ` @${devicePixelRatio}`}`,
    ],
    [t('venues.identify.line'), line],
    [t('venues.identify.seq'), String(seq)],
    [t('venues.identify.awake'), t(mayKeepAwake() ? 'venues.identify.awakeByPage' : 'venues.identify.awakeBySystem')],
    [t('venues.identify.server'), location.host],
    [t('common.time'), clockTime(now, timeZone, true)],
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
