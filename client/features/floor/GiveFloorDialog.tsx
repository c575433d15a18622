import { type ReactNode, useState } from 'react'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Field } from '../../components/Field.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Select } from '../../components/Select.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** Somebody whom the roster knows. */
interface Known {
  readonly personId: string
  readonly name: string
  readonly title: string | null
  readonly venueId: string
}

interface Props {
  readonly acts: ConsoleActs
  /** Whom a typed name may mean; what is chosen fills the form. */
  readonly matches: (query: string, onChoose: (person: Known) => void) => ReactNode
  /** Who was chosen before it was opened. */
  readonly chosen?: Known | undefined
  readonly onClose: () => void
}

/** Somebody of the roster, or anybody by name: has the floor at once, or is told to get ready. @source FLR-18 */
export function GiveFloorDialog({ acts, matches, chosen, onClose }: Props) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const [known, setKnown] = useState<Known | null>(chosen ?? null)
  const [name, setName] = useState(chosen?.name ?? '')
  const [rank, setRank] = useState(chosen?.title ?? '')
  const [venueId, setVenueId] = useState(chosen?.venueId ?? '')
  const isNamed = name.trim() !== ''
  const send = (type: 'floor.give' | 'floor.cueNext') => {
    if (!isNamed) return
    const personId = known?.personId ?? null
    const speaker = { name: name.trim(), title: rank.trim() || null, venueId: venueId || null, personId }
    void acts.act(type, { speaker })
    onClose()
  }
  const give = () => send('floor.give')
  const choose = (person: Known) => {
    setKnown(person)
    setName(person.name)
    setRank(person.title ?? '')
    setVenueId(person.venueId)
  }
  // A name that is written otherwise is somebody else.
  const write = (text: string) => {
    setName(text)
    if (known !== null && text.trim() !== known.name) setKnown(null)
  }
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
      <LineInput label={t('common.name')} value={name} onChange={write} onEnter={give} maxLength={80} labelled />
      {known === null && matches(name, choose)}
      <LineInput
        label={t('floor.console.rank')}
        value={rank}
        onChange={setRank}
        onEnter={give}
        maxLength={120}
        labelled
      />
      <Field label={t('floor.fromVenue')}>
        <Select value={venueId} onChange={(event) => setVenueId(event.target.value)}>
          <option value="">{t('floor.noVenue')}</option>
          {venueList(venues).map((venue) => (
            <option key={venue.id} value={venue.id}>
              {venue.name}
            </option>
          ))}
        </Select>
      </Field>
    </AskDialog>
  )
}
