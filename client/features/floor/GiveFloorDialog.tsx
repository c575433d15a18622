import { useState } from 'react'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Field } from '../../components/Field.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** Somebody by name: has the floor at once, or is told to get ready. */
export function GiveFloorDialog({ acts, onClose }: { readonly acts: ConsoleActs; readonly onClose: () => void }) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
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
        {t('floor.getReady')}
      </DeskButton>
      <DeskButton look="primary" disabled={!isNamed} onClick={give}>
        {t('floor.console.give')}
      </DeskButton>
    </>
  )
  return (
    <AskDialog title={t('floor.console.giveTitle')} actions={actions} onClose={onClose}>
      <LineInput label={t('common.name')} value={name} onChange={setName} onEnter={give} maxLength={80} labelled />
      <LineInput
        label={t('floor.console.rank')}
        value={rank}
        onChange={setRank}
        onEnter={give}
        maxLength={120}
        labelled
      />
      <Field label={t('floor.fromVenue')}>
        <select value={venueId} onChange={(event) => setVenueId(event.target.value)}>
          <option value="">{t('floor.noVenue')}</option>
          {venueList(venues).map((venue) => (
            <option key={venue.id} value={venue.id}>
              {venue.name}
            </option>
          ))}
        </select>
      </Field>
    </AskDialog>
  )
}
