import { Suspense, useState } from 'react'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { readinessOf, shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lazyPart } from '../../../components/lazy-part.ts'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './WatermarkRow.module.css'
import type { VenueMark } from './watermark.ts'

const VideoDelayDialog = lazyPart(() =>
  import('../video-delay/VideoDelayDialog.tsx').then(({ VideoDelayDialog }) => VideoDelayDialog),
)

interface Props {
  readonly venue: Venue
  readonly mark: VenueMark | undefined
  readonly hasCall: boolean
  /** How far the hall is with what comes, in words; null while nothing is to be prepared. */
  readonly prepared: { readonly state: 'ready' | 'loading' | 'away'; readonly text: string } | null
  readonly rttMs: number | null
  /** The screen is not there: its link may be issued anew. */
  readonly onLost: () => void
}

const stateTexts = {
  up: 'venues.console.stateUp',
  lags: 'venues.console.stateLags',
  offline: 'venues.console.offline',
  none: 'venues.console.noScreen',
} as const

/** A hall: whether it has followed, whether it is ready, how many are there. */
export function WatermarkRow({ venue, mark, hasCall, prepared, rttMs, onLost }: Props) {
  const { t } = useText()
  const counts = useMeeting(({ attendance }) => attendance.venues[venue.id] ?? null)
  const status = useMeeting(({ meeting }) => meeting.status)
  const state = mark?.state ?? 'none'
  const [isAsking, setIsAsking] = useState(false)
  const name = venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
  const readiness = readinessOf(venue)
  const upText = rttMs === null ? t('venues.console.stateUp') : t('venues.ms', { ms: rttMs })
  const line =
    state === 'lags' ? t('venues.lags', { count: mark?.steps ?? 0 }) : state === 'up' ? upText : t(stateTexts[state])
  return (
    <Stack as="li" gap={3} className={styles.venue} data-trouble={hasCall ? 'help' : state}>
      <span className={styles.dot} data-state={state} role="img" aria-label={t(stateTexts[state])} />
      <button
        type="button"
        className={styles.name}
        title={t('venues.delayOf', { venue: venue.name })}
        onClick={() => setIsAsking(true)}
      >
        {name}
        {venue.blankSince !== null && (
          <Text size={2} tone="warn" weight={600} className={styles.blank}>
            {t('venues.blank.mark')}
          </Text>
        )}
        <Text size={2} tone="quiet" className={styles.delay} data-set={venue.videoDelayMs > 0}>
          {venue.videoDelayMs > 0
            ? t('venues.delayMark', { seconds: venue.videoDelayMs / 1_000 })
            : t('venues.delaySet')}
        </Text>
      </button>
      <Suspense fallback={null}>
        {isAsking && <VideoDelayDialog venue={venue} onClose={() => setIsAsking(false)} />}
      </Suspense>
      {(status === 'planned' || readiness === 'problem') && (
        <span className={styles.readiness} data-readiness={readiness}>
          {t(`venues.console.${readiness}`)}
        </span>
      )}
      {hasCall && (
        <Text as="strong" size={2} tone="bad" className={styles.call}>
          {t('notices.operator.help')}
        </Text>
      )}
      <span className={styles.fact}>
        {counts !== null && t('venues.console.presentOf', { present: counts.present, expected: counts.expected })}
      </span>
      {state === 'none' || state === 'offline' ? (
        <button
          type="button"
          className={`${styles.fact} ${styles.lost}`}
          data-state={state}
          title={t('venues.console.lostLink', { venue: venue.name })}
          onClick={onLost}
        >
          {line}
        </button>
      ) : prepared === null ? (
        <span className={styles.fact} data-state={state}>
          {line}
        </span>
      ) : (
        <span className={styles.fact} data-prepared={prepared.state}>
          {prepared.text}
        </span>
      )}
    </Stack>
  )
}
