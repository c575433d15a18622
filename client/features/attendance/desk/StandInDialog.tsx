import { useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { searchKey } from '../../../../shared/kernel/search-key.ts'
import type { ActMark } from '../../../acts/act-marks.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useSession } from '../../../store/use-meeting.ts'
import { aboutPerson } from '../people/about-person.ts'
import { mayStandIn, nameOf, type VenuePerson } from '../people/venue-people.ts'
import { addPerson } from './add-person.ts'
import { QuestionDialog } from './QuestionDialog.tsx'
import { ReasonField } from './ReasonField.tsx'
import styles from './StandInDialog.module.css'

interface Props {
  readonly person: VenuePerson
  readonly people: readonly VenuePerson[]
  readonly venueId: string
  readonly needsReason: boolean
  readonly mark: ActMark | undefined
  /** The roster has one more. */
  readonly onAdded: () => void
  readonly onStandIn: (standInId: string, reason: string) => void
  readonly onClose: () => void
}

const somebodyNew = ''

/** Who sits there instead: somebody of the list who is not a member, or somebody who is put on it now. */
export function StandInDialog({ person, people, venueId, needsReason, mark, onAdded, onStandIn, onClose }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const free = people.filter(mayStandIn)
  const [chosen, setChosen] = useState(free[0]?.id ?? somebodyNew)
  const [fresh, setFresh] = useState({ name: '', unit: person.record?.unit ?? '', title: '' })
  const [reason, setReason] = useState('')
  const [adding, setAdding] = useState<Rejection | 'pending' | undefined>(undefined)
  const freshKey = searchKey(fresh.name)
  const ofThatName = freshKey === '' ? undefined : people.find((other) => searchKey(nameOf(other)) === freshKey)
  const isReady = (chosen !== somebodyNew || fresh.name.trim() !== '') && (!needsReason || reason.trim() !== '')

  const add = async () => {
    setAdding('pending')
    try {
      const [unit, title] = [fresh.unit.trim(), fresh.title.trim()]
      const more = { ...(unit === '' ? {} : { unit }), ...(title === '' ? {} : { title }) }
      const id = await addPerson(meetingId, { name: fresh.name.trim(), ...more, venueId, attends: 'standIn' })
      setAdding(undefined)
      setChosen(id)
      onAdded()
      return id
    } catch (error) {
      setAdding(rejectionOf(error))
      return null
    }
  }
  const agree = async () => {
    if (!isReady) return
    const standInId = chosen === somebodyNew ? await add() : chosen
    if (standInId !== null) onStandIn(standInId, reason.trim())
  }
  return (
    <QuestionDialog
      title={t('attendance.desk.standInTitle', { name: nameOf(person) })}
      yes={t('attendance.desk.standIn')}
      mark={adding ?? mark}
      isReady={isReady}
      onYes={() => void agree()}
      onClose={onClose}
    >
      <p>{t('attendance.desk.standInText')}</p>
      <Stack as="fieldset" gap={1} scrolls className={styles.choices} aria-label={t('attendance.desk.standInWho')}>
        {free.map((other) => (
          <Cluster key={other.id} as="label" wraps gap={[1, 3]} size={4} className={styles.choice}>
            <input type="radio" name="standIn" checked={chosen === other.id} onChange={() => setChosen(other.id)} />
            {nameOf(other)}
            <Text as="small" size={1} tone="quiet">
              {aboutPerson(other.record)}
            </Text>
          </Cluster>
        ))}
        <Cluster as="label" wraps gap={[1, 3]} size={4} className={styles.choice}>
          <input type="radio" name="standIn" checked={chosen === somebodyNew} onChange={() => setChosen(somebodyNew)} />
          {t('attendance.desk.standInNew')}
        </Cluster>
      </Stack>
      {chosen === somebodyNew && (
        <Stack gap={3}>
          {(['name', 'unit', 'title'] as const).map((part) => (
            <LineInput
              key={part}
              labelled
              label={t(`attendance.desk.person.${part}`)}
              value={fresh[part]}
              onChange={(value) => setFresh((before) => ({ ...before, [part]: value }))}
            />
          ))}
          {ofThatName !== undefined && (
            <Note tone="warn" size={2} role="status">
              {t('attendance.desk.sameName', { name: nameOf(ofThatName), about: aboutPerson(ofThatName.record) })}
            </Note>
          )}
        </Stack>
      )}
      {needsReason && <ReasonField value={reason} onChange={setReason} onEnter={() => void agree()} />}
    </QuestionDialog>
  )
}
