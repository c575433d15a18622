import type { FloorNext as Next } from '../../../shared/domain/floor/floor.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { clockTime } from '../../components/format-time.ts'
import { ControlButton } from '../../features/control/ControlButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'

/** Who has been told to get ready, and when; given the floor or taken back with a press. */
export function FloorNext({ next, acts }: { readonly next: Next; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => lookUp(venues, next.speaker.venueId ?? ''))
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { requestId, speaker } = next
  const hall = venue === null ? null : shortVenueName(venue)
  const name = venue?.name === speaker.name ? hall : [speaker.name, hall].filter(Boolean).join(' · ')
  const give = () =>
    void (requestId === null
      ? acts.act('floor.give', { speaker: { ...speaker } })
      : acts.act('floor.grant', { requestId }))
  return (
    <div className={`${styles.line} ${styles.next}`}>
      <span>
        <strong>{t('cues.nextIs', { name })}</strong>
        <span className={styles.fact}>{t('cues.nextTold', { time: clockTime(next.at, timeZone) })}</span>
      </span>
      <span className={styles.acts}>
        <ControlButton small look="quiet" onClick={() => void acts.act('floor.clearNext', {})}>
          {t('cues.cancelNext')}
        </ControlButton>
        <ControlButton small onClick={give}>
          {t('console.give')}
        </ControlButton>
      </span>
    </div>
  )
}
