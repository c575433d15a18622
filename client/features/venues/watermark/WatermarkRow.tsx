import { Suspense, useState } from 'react'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { readinessOf, shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Box } from '../../../components/Box.tsx'
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

const factTones = { up: 'good', lags: 'warn', offline: 'bad', none: 'quiet' } as const
const readinessTones = { ready: 'good', problem: 'warn', pending: 'quiet' } as const
const preparedTones = { ready: 'good', loading: 'warn', away: 'bad' } as const

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
    <Stack
      as="li"
      gap={3}
      edge="bottom"
      ground={hasCall ? 'vermilion-tint' : state === 'offline' || state === 'lags' ? 'amber-tint' : undefined}
      className={styles.venue}
    >
      <span className={styles.dot} data-state={state} role="img" aria-label={t(stateTexts[state])} />
      <Box
        as="button"
        type="button"
        clipped
        size={4}
        words="start"
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
      </Box>
      <Suspense fallback={null}>
        {isAsking && <VideoDelayDialog venue={venue} onClose={() => setIsAsking(false)} />}
      </Suspense>
      {(status === 'planned' || readiness === 'problem') && (
        <Text
          size={2}
          tone={readinessTones[readiness]}
          weight={readiness === 'problem' ? 700 : undefined}
          className={styles.readiness}
        >
          {t(`venues.console.${readiness}`)}
        </Text>
      )}
      {hasCall && (
        <Text as="strong" size={2} tone="bad" className={styles.call}>
          {t('notices.operator.help')}
        </Text>
      )}
      <Text size={2} words="end" tone="quiet" className={styles.fact}>
        {counts !== null && t('venues.console.presentOf', { present: counts.present, expected: counts.expected })}
      </Text>
      {state === 'none' || state === 'offline' ? (
        <Text
          as="button"
          type="button"
          size={2}
          words="end"
          tone={factTones[state]}
          className={`${styles.fact} ${styles.lost}`}
          title={t('venues.console.lostLink', { venue: venue.name })}
          onClick={onLost}
        >
          {line}
        </Text>
      ) : prepared === null ? (
        <Text
          size={2}
          words="end"
          tone={factTones[state]}
          weight={state === 'lags' ? 700 : undefined}
          className={styles.fact}
        >
          {line}
        </Text>
      ) : (
        <Text size={2} words="end" tone={preparedTones[prepared.state]} className={styles.fact}>
          {prepared.text}
        </Text>
      )}
    </Stack>
  )
}
