import type { FloorNext as Next } from '../../../shared/domain/floor/floor.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { ControlButton } from '../../acts/ControlButton.tsx'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { Fact } from '../../components/Fact.tsx'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './FloorNext.module.css'

interface Props {
  readonly next: Next
  /** Of somebody of the roster; null while it is not known. */
  readonly nameOf: (personId: string) => string | null
  readonly acts: ConsoleActs
}

/** Who has been told to get ready, and when; given the floor or taken back with a press. */
export function FloorNext({ next, nameOf, acts }: Props) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => lookUp(venues, next.speaker.venueId ?? ''))
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { requestId, speaker } = next
  const venueName = venue === null ? null : shortVenueName(venue)
  const person = speaker.personId === null ? null : nameOf(speaker.personId)
  const own = person ?? (venue?.name === speaker.name ? null : speaker.name)
  const name = [own, venueName].filter(Boolean).join(' · ')
  const give = () =>
    void (requestId === null
      ? acts.act('floor.give', { speaker: { ...speaker } })
      : acts.act('floor.grant', { requestId }))
  return (
    <Cluster gap={3} justify="between" className={styles.next}>
      <span>
        <strong>{t('floor.nextIs', { name })}</strong>
        <Fact>{t('floor.nextTold', { time: clockTime(next.at, timeZone) })}</Fact>
      </span>
      <span>
        <ControlButton small look="quiet" onClick={() => void acts.act('floor.clearNext', {})}>
          {t('common.cancel')}
        </ControlButton>
        <ControlButton small onClick={give}>
          {t('floor.console.give')}
        </ControlButton>
      </span>
    </Cluster>
  )
}
