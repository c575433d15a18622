import { useRef, useState } from 'react'
import { idFromBytes } from '../../../../shared/kernel/ids.ts'
import type { ActMark } from '../../../acts/act-marks.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useSession } from '../../../store/use-meeting.ts'
import { VenueSelect } from '../people/VenueSelect.tsx'
import styles from './NewPerson.module.css'
import { addPlanned, markOf } from './roster-calls.ts'

interface Props {
  /** The hall that is looked at; '': none in particular. */
  readonly venueId: string
  readonly onAdded: (personId: string) => void
  readonly onClose: () => void
}

const newId = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(16)))

const texts = ['name', 'unit', 'title', 'phone', 'seat'] as const

const empty = { name: '', unit: '', title: '', phone: '', seat: '' }

/** One more on the list; after each the next may be written. */
export function NewPerson({ venueId: looked, onAdded, onClose }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const [written, setWritten] = useState(empty)
  const [venueId, setVenueId] = useState(looked)
  const [mark, setMark] = useState<ActMark>()
  const [warnings, setWarnings] = useState<readonly string[]>([])
  const commandId = useRef(newId())
  const first = useRef<HTMLInputElement>(null)
  const isFit = written.name.trim() !== '' && venueId !== ''

  const add = async () => {
    if (!isFit || mark === 'pending') return
    setMark('pending')
    setWarnings([])
    try {
      const given = Object.fromEntries(texts.map((name) => [name, written[name].trim()]))
      const added = await addPlanned(meetingId, commandId.current, given, venueId)
      setMark(undefined)
      setWarnings(added.warnings.map(({ message }) => message))
      setWritten({ ...empty, unit: written.unit })
      commandId.current = newId()
      onAdded(added.personId)
      first.current?.focus()
    } catch (error) {
      setMark(markOf(error))
    }
  }
  return (
    <Stack
      as="form"
      gap={3}
      pad={4}
      ground="surface"
      className={styles.form}
      aria-label={t('attendance.plan.add')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
      }}
    >
      {texts.map((name) => (
        <LineInput
          key={name}
          {...(name === 'name' ? { inputRef: first, autoFocus: true, 'data-fills': 'peopleOfVenue' } : {})}
          labelled
          label={t(`attendance.plan.field.${name}`)}
          value={written[name]}
          onChange={(text) => setWritten((before) => ({ ...before, [name]: text }))}
          onEnter={() => void add()}
        />
      ))}
      <VenueSelect
        label={t('attendance.plan.field.venueId')}
        none={t('attendance.plan.chooseVenue')}
        value={venueId}
        onChange={setVenueId}
      />
      <Cluster as="span" gap={3} align="stretch">
        <DeskButton look="primary" type="submit" busy={mark === 'pending'} disabled={!isFit}>
          {t('attendance.plan.addYes')}
        </DeskButton>
        <DeskButton look="quiet" onClick={onClose}>
          {t('common.close')}
        </DeskButton>
      </Cluster>
      <RefusalNote mark={mark} />
      {warnings.map((warning) => (
        <Note key={warning} size={2} tone="warn" role="status">
          {warning}
        </Note>
      ))}
    </Stack>
  )
}
