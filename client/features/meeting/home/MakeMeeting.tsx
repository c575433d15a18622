import { useState } from 'react'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Choice } from '../../../components/Choice.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { deviceNow } from '../../../connection/device-clock.ts'
import { useText } from '../../../i18n/i18n.ts'
import styles from './MakeMeeting.module.css'
import { MomentField } from './MomentField.tsx'
import { type NewMeetingStart, type TakenPart, takenParts, wishFor } from './new-meeting-wish.ts'
import { deskZone, localField, zonedStart } from './zoned-start.ts'

interface Props {
  readonly start: NewMeetingStart
  /** Resolves with what stood in the way; null: it was made. */
  readonly onMake: (wish: object) => Promise<string | null>
  readonly onClose: () => void
}

const dayMs = 24 * 60 * 60_000

/** Title, start, and of another meeting what comes along. @source NEW-1 @source NEW-2 */
export function MakeMeeting({ start, onMake, onClose }: Props) {
  const { t, language } = useText()
  const source = start.from === 'meeting' ? start.meeting : null
  const timeZone = source?.timeZone ?? deskZone()
  const [title, setTitle] = useState(() => titleFor(t, start))
  const [local, setLocal] = useState(() => `${localField(deviceNow() + 7 * dayMs, timeZone).slice(0, 10)}T09:00`)
  const [take, setTake] = useState<ReadonlySet<TakenPart>>(new Set(takenParts))
  const [isBusy, setIsBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  const make = async () => {
    const startsAt = zonedStart(local, timeZone)
    if (startsAt === null) return setFault(t('meeting.home.badStart'))
    setIsBusy(true)
    const names = {
      locale: language,
      main: t('meeting.home.defaultMain'),
      branch: t('meeting.home.defaultBranch'),
      item: t('meeting.home.defaultItem'),
    }
    const refused = await onMake(wishFor(start, { title: title.trim(), startsAt, timeZone }, take, names))
    setIsBusy(false)
    if (refused === null) onClose()
    else setFault(refused)
  }
  const toggle = (part: TakenPart) =>
    setTake((taken) => new Set(taken.has(part) ? [...taken].filter((one) => one !== part) : [...taken, part]))
  const isUntitled = title.trim() === ''
  return (
    <AskDialog
      title={t(`meeting.home.${start.from === 'nothing' ? 'empty' : headings[start.from]}`)}
      onClose={onClose}
      actions={
        <>
          <DeskButton onClick={onClose}>{t('meeting.home.cancel')}</DeskButton>
          <DeskButton look="primary" disabled={isUntitled} busy={isBusy} onClick={() => void make()}>
            {t('meeting.home.make')}
          </DeskButton>
        </>
      }
    >
      {start.from !== 'nothing' && <p>{start.from === 'template' ? start.title : start.meeting.title}</p>}
      <LineInput
        labelled
        required
        label={t('meeting.home.titleField')}
        value={title}
        onChange={setTitle}
        onEnter={() => !isUntitled && void make()}
      />
      <MomentField timeZone={timeZone} value={local} onChange={setLocal} />
      {source !== null && (
        <Stack as="fieldset" gap={3} shrinks size={3} pad={0} className={styles.take}>
          <legend>{t('meeting.home.take')}</legend>
          {takenParts.map((part) => (
            <Choice
              key={part}
              type="checkbox"
              checked={take.has(part) && (part !== 'people' || take.has('venues'))}
              disabled={part === 'people' && !take.has('venues')}
              onChange={() => toggle(part)}
            >
              {t(`meeting.home.take.${part}`)}
            </Choice>
          ))}
          <Note as="small" tone="soft">
            {t(take.has('venues') ? 'meeting.home.takeNever' : 'meeting.home.peopleNeedVenues')}
          </Note>
        </Stack>
      )}
      {fault !== null && (
        <Note tone="bad" role="alert">
          {fault}
        </Note>
      )}
    </AskDialog>
  )
}

const headings = { template: 'fromTemplate', meeting: 'fromMeeting' } as const

function titleFor(t: ReturnType<typeof useText>['t'], start: NewMeetingStart): string {
  if (start.from === 'template') return start.title
  return start.from === 'meeting' ? t('meeting.home.copyTitle', { title: start.meeting.title }).slice(0, 200) : ''
}
