import type { SpokenTime } from '../../../shared/domain/floor/floor.model.ts'
import { speakingByVenue, type VenueSpeaking } from '../../../shared/domain/floor/speaking-time.selectors.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { countdown } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Table } from '../../components/Table.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './SpeakingTimeDialog.module.css'

/** How long each hall has spoken, and who of it; the longest first. */
export function SpeakingTimeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const floor = useMeeting((state) => state.floor)
  const now = useNow()
  const list = speakingByVenue(floor, now)
  const actions = <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
  return (
    <AskDialog title={t('floor.speakingTime')} actions={actions} onClose={onClose}>
      {list.length === 0 ? (
        <EmptyNote text={t('floor.nobodySpoke')} />
      ) : (
        <Table className={styles.times}>
          <thead>
            <tr>
              <th scope="col">{t('common.venue')}</th>
              <th scope="col">{t('floor.speeches')}</th>
              <th scope="col">{t('floor.total')}</th>
            </tr>
          </thead>
          {list.map((spoken) => (
            <VenueTimes key={spoken.venueId ?? ''} spoken={spoken} />
          ))}
        </Table>
      )}
      <Note size={2} tone="quiet">
        {t('floor.speakingTimeHint')}
      </Note>
    </AskDialog>
  )
}

/** The hall, and under it whoever of it is known by name. */
function VenueTimes({ spoken }: { readonly spoken: VenueSpeaking }) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => lookUp(venues, spoken.venueId ?? ''))
  const name = venue === null ? t('floor.noVenueName') : shortVenueName(venue)
  const isNamed = ({ name: speaker }: SpokenTime) => speaker !== venue?.name
  return (
    <tbody>
      <tr>
        <th scope="row">
          {name}
          {spoken.isSpeaking && (
            <Note as="span" size={2} tone="good">
              {t('floor.speakingNow')}
            </Note>
          )}
        </th>
        <td>{spoken.speeches}</td>
        <td>{countdown(spoken.spokenMs)}</td>
      </tr>
      {spoken.speakers.filter(isNamed).map(({ name: speaker, title, personId, speeches, spokenMs }) => (
        <tr key={`${personId} ${speaker}`} className={styles.speaker}>
          <td>{[speaker ?? t('floor.otherSpeakers'), title].filter(Boolean).join(' · ')}</td>
          <td>{speeches}</td>
          <td>{countdown(spokenMs)}</td>
        </tr>
      ))}
    </tbody>
  )
}
