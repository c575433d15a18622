import type { Instant } from '../../../../shared/kernel/time.ts'
import { between } from '../../../../shared/kernel/time.ts'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { clockTime, countdown } from '../../../components/format-time.ts'
import { KeyMark } from '../../../components/KeyMark.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './PlayBar.module.css'
import type { ReplayCourse } from './replay-calls.ts'
import { type ReplayPlayer, type ReplayShown, replaySpeeds } from './replay-player.ts'

interface Props {
  readonly player: ReplayPlayer
  readonly shown: ReplayShown
  readonly course: ReplayCourse | null
  readonly timeZone: string
}

/** Play, step, the log's own time, and how fast it goes. */
export function PlayBar({ player, shown, course, timeZone }: Props) {
  const { t } = useText()
  const { isPlaying, at, speed, skipsIdle } = shown
  return (
    <Cluster as="section" gap={3} wraps aria-label={t('minutes.replay.controls')}>
      <button
        type="button"
        className={styles.step}
        aria-label={t('minutes.replay.previous')}
        aria-keyshortcuts="ArrowLeft"
        onClick={() => void player.step(-1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 2h2v12H2zM14 2v12L5 8z" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.play}
        aria-label={t(isPlaying ? 'minutes.replay.pause' : 'minutes.replay.play')}
        aria-keyshortcuts="Space"
        onClick={isPlaying ? player.pause : player.play}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={isPlaying ? 'M3 2h4v12H3zM9 2h4v12H9z' : 'M4 2v12l10-6z'} />
        </svg>
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={t('minutes.replay.next')}
        aria-keyshortcuts="ArrowRight"
        onClick={() => void player.step(1)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M12 2h2v12h-2zM2 2v12l9-6z" />
        </svg>
      </button>
      <Box as="time" size={8} weight={300} className={styles.time}>
        {clockTime(at, timeZone, true)}
      </Box>
      <Text shrinks size={3} tone="soft" className={styles.since}>
        {course === null ? '' : sinceText(t, course, at)}
      </Text>
      <Cluster as="fieldset" gap={3} size={2} tone="soft" aria-label={t('minutes.replay.speed')}>
        <span aria-hidden="true">{t('minutes.replay.speed')}</span>
        {replaySpeeds.map((one) => (
          <Box
            key={one}
            type="button"
            as="button"
            least={30}
            ground="surface"
            tone="plain"
            size={3}
            className={styles.speed}
            aria-pressed={one === speed}
            onClick={() => player.choose({ speed: one })}
          >
            {one}×
          </Box>
        ))}
      </Cluster>
      <Cluster as="label" gap={2} least={30} size={2} tone="soft" className={styles.skip}>
        <input
          type="checkbox"
          checked={skipsIdle}
          onChange={(event) => player.choose({ skipsIdle: event.target.checked })}
        />
        {t('minutes.replay.skip')}
      </Cluster>
      <Cluster as="p" align="stretch" gap={5} size={2} tone="soft" className={styles.keys} aria-hidden="true">
        <span>
          <KeyMark name={t('minutes.replay.keys.space')} /> {t('minutes.replay.keys.play')}
        </span>
        <span>
          <KeyMark name="← →" /> {t('minutes.replay.keys.events')}
        </span>
        <span>
          <KeyMark name="Shift ← →" /> {t('minutes.replay.keys.items')}
        </span>
      </Cluster>
    </Cluster>
  )
}

function sinceText(t: ReturnType<typeof useText>['t'], course: ReplayCourse, at: Instant): string {
  const { startedAt, adjournedAt, places } = course
  if (startedAt === null) return ''
  if (at < startedAt) return t('minutes.replay.before', { time: countdown(between(at, startedAt)) })
  const end = adjournedAt ?? places.at(-1)?.at ?? at
  const time = countdown(Math.floor(between(startedAt, at) / 1_000) * 1_000)
  return t('minutes.replay.since', { time, whole: countdown(between(startedAt, end)) })
}
