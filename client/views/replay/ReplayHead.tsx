import { useRef, useState } from 'react'
import { replayEyes } from '../../../shared/domain/minutes/replay.model.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { copyText } from '../../components/copy-text.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskHead } from '../../components/DeskHead.tsx'
import { longDate } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { Select } from '../../components/Select.tsx'
import { Text } from '../../components/Text.tsx'
import { basePath } from '../../connection/base-path.ts'
import { pageLinkId } from '../../connection/http.ts'
import { viewsOf } from '../../connection/page-session.ts'
import { venueNamer } from '../../features/lifecycle/venue-name.ts'
import type { ReplayCourse } from '../../features/minutes/replay/replay-calls.ts'
import type { ReplayPlayer, ReplayShown } from '../../features/minutes/replay/replay-player.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './ReplayHead.module.css'
import { addressOfPlace, eyesOf } from './replay-address.ts'

interface Props {
  readonly player: ReplayPlayer
  readonly shown: ReplayShown
  readonly course: ReplayCourse | null
}

/** Whose meeting, of which day, whether its log holds; whose screen is looked at, and the link to this moment. */
export function ReplayHead({ player, shown, course }: Props) {
  const { t, language } = useText()
  const { meetingId, role } = useSession()
  const { title, startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const { look } = shown
  const venues = useMeeting((state) => state.venues)
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null)
  const button = useRef<HTMLSpanElement>(null)
  const named = venueNamer(t)
  const copy = async () => {
    const address = addressOfPlace(shown.seq, shown.look)
    const isCopied = button.current !== null && (await copyText(address, button.current))
    setCopied(isCopied ? 'copied' : 'copyFailed')
    setTimeout(() => setCopied(null), 4_000)
  }
  const via = pageLinkId()
  const back = `${basePath}/meetings/${meetingId}/${viewsOf[role][0]}${via === null ? '' : `?via=${via}`}`
  return (
    <DeskHead>
      <Cluster as="p" gap={3} align="baseline" shrinks size={3} className={styles.path}>
        <a href={back} title={t('minutes.replay.back')}>
          {title}
        </a>
        <span aria-hidden="true">/</span>
        <Text as="strong" serif size={5} weight={900} lines={1.3} unbroken>
          {t('minutes.replay.title')}
        </Text>
      </Cluster>
      <Cluster
        as="p"
        align="stretch"
        wraps
        gap={[0, 4]}
        pad={[1, 3]}
        size={2}
        className={styles.facts}
        data-sound={course?.isSound !== false}
      >
        <span>{longDate(course?.startedAt ?? startsAt, timeZone, language)}</span>
        {course !== null && (
          <span>
            {course.isSound
              ? t('minutes.replay.checked')
              : t('minutes.replay.damaged', { seq: (course.places.at(-1)?.seq ?? 0) + 1 })}
          </span>
        )}
        {course !== null && course.startedAt !== null && course.adjournedAt === null && (
          <span>{t('minutes.replay.live')}</span>
        )}
      </Cluster>
      <Cluster gap={3} wraps pushed>
        {look !== null && (
          <Cluster as="span" gap={3} size={2} tone="soft">
            <span aria-hidden="true">{t('minutes.replay.look')}</span>
            <Select
              className={styles.choice}
              aria-label={t('minutes.replay.whose')}
              value={look.venueId}
              onChange={(event) => void player.look({ ...look, venueId: event.target.value })}
            >
              {venueList(venues).map((venue) => (
                <option key={venue.id} value={venue.id}>
                  {named(venue)}
                </option>
              ))}
            </Select>
            <Select
              aria-label={t('minutes.replay.eyes')}
              value={look.as}
              onChange={({ target }) => void player.look({ ...look, as: eyesOf(target.value) })}
            >
              {replayEyes.map((eyes) => (
                <option key={eyes} value={eyes}>
                  {t(`minutes.replay.eyes.${eyes}`)}
                </option>
              ))}
            </Select>
          </Cluster>
        )}
        <span ref={button} role="status">
          <DeskButton onClick={() => void copy()}>
            {t(copied === null ? 'minutes.replay.copy' : `minutes.replay.${copied}`)}
          </DeskButton>
        </span>
        <LanguageSwitch />
      </Cluster>
    </DeskHead>
  )
}
