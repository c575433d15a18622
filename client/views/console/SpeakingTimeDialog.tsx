import type { SpokenTime } from '../../../shared/domain/floor/floor.model.ts'
import { type HallSpeaking, speakingByHall } from '../../../shared/domain/floor/speaking-time.selectors.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { countdown } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './SpeakingTimeDialog.module.css'

/** How long each hall has spoken, and who of it; the longest first. */
export function SpeakingTimeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const floor = useMeeting((state) => state.floor)
  const now = useNow()
  const halls = speakingByHall(floor, now)
  const actions = <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
  return (
    <AskDialog title={t('cues.speakingTime')} actions={actions} onClose={onClose}>
      {halls.length === 0 ? (
        <EmptyNote text={t('cues.nobodySpoke')} />
      ) : (
        <table className={styles.times}>
          <thead>
            <tr>
              <th scope="col">{t('cues.hall')}</th>
              <th scope="col">{t('cues.speeches')}</th>
              <th scope="col">{t('cues.total')}</th>
            </tr>
          </thead>
          {halls.map((hall) => (
            <HallTimes key={hall.venueId ?? ''} hall={hall} />
          ))}
        </table>
      )}
      <p className={styles.hint}>{t('cues.speakingTimeHint')}</p>
    </AskDialog>
  )
}

/** The hall, and under it whoever of it is known by name. */
function HallTimes({ hall }: { readonly hall: HallSpeaking }) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => lookUp(venues, hall.venueId ?? ''))
  const name = venue === null ? t('cues.noHallName') : shortVenueName(venue)
  const isNamed = ({ name: speaker }: SpokenTime) => speaker !== venue?.name
  return (
    <tbody>
      <tr className={styles.hall}>
        <th scope="row">
          {name}
          {hall.isSpeaking && <span className={styles.now}>{t('cues.speakingNow')}</span>}
        </th>
        <td>{hall.speeches}</td>
        <td>{countdown(hall.spokenMs)}</td>
      </tr>
      {hall.speakers.filter(isNamed).map(({ name: speaker, title, personId, speeches, spokenMs }) => (
        <tr key={`${personId} ${speaker}`} className={styles.speaker}>
          <td>{[speaker ?? t('cues.otherSpeakers'), title].filter(Boolean).join(' · ')}</td>
          <td>{speeches}</td>
          <td>{countdown(spokenMs)}</td>
        </tr>
      ))}
    </tbody>
  )
}
