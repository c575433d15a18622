import { type FormEvent, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import type { Retention } from '../../../acts/fetch-retention.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { Toolbar } from '../../../components/Toolbar.tsx'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { erasePeople } from './people-calls.ts'

interface Props {
  readonly erased: Retention['erased']
  readonly onErased: () => void
}

/** Erases phones, or all that is known of people; whoever does it writes the title of the meeting. */
export function ErasePeople({ erased, onErased }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const meetingTitle = useMeeting(({ meeting }) => meeting.title)
  const [what, setWhat] = useState<'phones' | 'people' | null>(null)
  const [title, setTitle] = useState('')
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const erase = async (event: FormEvent) => {
    event.preventDefault()
    if (what === null) return
    setIsBusy(true)
    setRefusal(null)
    try {
      await erasePeople(meetingId, what, title)
      setWhat(null)
      onErased()
    } catch (error) {
      setRefusal(rejectionOf(error))
    } finally {
      setIsBusy(false)
    }
  }
  if (erased === 'people') return null
  if (what === null) {
    return (
      <Toolbar>
        {erased === null && (
          <DeskButton small onClick={() => setWhat('phones')}>
            {t('attendance.people.erasePhones')}
          </DeskButton>
        )}
        <DeskButton small onClick={() => setWhat('people')}>
          {t('attendance.people.erasePeople')}
        </DeskButton>
      </Toolbar>
    )
  }
  return (
    <Stack as="form" gap={3} onSubmit={(event) => void erase(event)}>
      <p>{t(what === 'phones' ? 'attendance.people.erasePhonesText' : 'attendance.people.erasePeopleText')}</p>
      <Text as="p" weight={650}>
        {meetingTitle}
      </Text>
      <LineInput labelled label={t('attendance.people.writeTitle')} value={title} onChange={setTitle} />
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
      <Toolbar>
        <DeskButton small onClick={() => setWhat(null)}>
          {t('common.cancel')}
        </DeskButton>
        <DeskButton small type="submit" look="primary" busy={isBusy} disabled={title.trim() !== meetingTitle}>
          {t('attendance.people.eraseYes')}
        </DeskButton>
      </Toolbar>
    </Stack>
  )
}
