import { useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import type { ActMark } from '../../acts/act-marks.ts'
import { LineInput } from '../../components/LineInput.tsx'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'
import { aboutPerson } from './about-person.ts'
import { addPerson } from './add-person.ts'
import { type HallPerson, mayStandIn, nameOf } from './hall-people.ts'
import { QuestionDialog } from './QuestionDialog.tsx'
import { ReasonField } from './ReasonField.tsx'
import styles from './StandInDialog.module.css'

interface Props {
  readonly person: HallPerson
  readonly people: readonly HallPerson[]
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
      title={t('attendanceDesk.standInTitle', { name: nameOf(person) })}
      yes={t('attendanceDesk.standIn')}
      mark={adding ?? mark}
      isReady={isReady}
      onYes={() => void agree()}
      onClose={onClose}
    >
      <p>{t('attendanceDesk.standInText')}</p>
      <fieldset className={styles.choices} aria-label={t('attendanceDesk.standInWho')}>
        {free.map((other) => (
          <label key={other.id} className={styles.choice}>
            <input type="radio" name="standIn" checked={chosen === other.id} onChange={() => setChosen(other.id)} />
            {nameOf(other)}
            <small>{aboutPerson(other.record)}</small>
          </label>
        ))}
        <label className={styles.choice}>
          <input type="radio" name="standIn" checked={chosen === somebodyNew} onChange={() => setChosen(somebodyNew)} />
          {t('attendanceDesk.standInNew')}
        </label>
      </fieldset>
      {chosen === somebodyNew && (
        <div className={styles.fresh}>
          {(['name', 'unit', 'title'] as const).map((part) => (
            <LineInput
              key={part}
              labelled
              label={t(`attendanceDesk.person.${part}`)}
              value={fresh[part]}
              onChange={(value) => setFresh((before) => ({ ...before, [part]: value }))}
            />
          ))}
        </div>
      )}
      {needsReason && <ReasonField value={reason} onChange={setReason} onEnter={() => void agree()} />}
    </QuestionDialog>
  )
}
