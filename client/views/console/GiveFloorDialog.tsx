import { useId, useState } from 'react'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'

/** Somebody by name: has the floor at once, or is told to get ready. */
export function GiveFloorDialog({ acts, onClose }: { readonly acts: ConsoleActs; readonly onClose: () => void }) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const id = useId()
  const [name, setName] = useState('')
  const [rank, setRank] = useState('')
  const [venueId, setVenueId] = useState('')
  const isNamed = name.trim() !== ''
  const send = (type: 'floor.give' | 'floor.cueNext') => {
    if (!isNamed) return
    const speaker = { name: name.trim(), title: rank.trim() || null, venueId: venueId || null, personId: null }
    void acts.act(type, { speaker })
    onClose()
  }
  const give = () => send('floor.give')
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.cancel')}</DeskButton>
      <DeskButton disabled={!isNamed} onClick={() => send('floor.cueNext')}>
        {t('cues.getReady')}
      </DeskButton>
      <DeskButton look="primary" disabled={!isNamed} onClick={give}>
        {t('console.give')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('console.giveTitle')} actions={actions} onClose={onClose}>
      <LineInput label={t('console.name')} value={name} onChange={setName} onEnter={give} maxLength={80} labelled />
      <LineInput label={t('console.rank')} value={rank} onChange={setRank} onEnter={give} maxLength={120} labelled />
      <label htmlFor={id} className={styles.field}>
        <span>{t('cues.fromHall')}</span>
        <select id={id} value={venueId} onChange={(event) => setVenueId(event.target.value)}>
          <option value="">{t('cues.noHall')}</option>
          {venueList(venues).map((venue) => (
            <option key={venue.id} value={venue.id}>
              {venue.name}
            </option>
          ))}
        </select>
      </label>
    </AskDialog>
  )
}
