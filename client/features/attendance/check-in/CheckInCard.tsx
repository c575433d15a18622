import { type FormEvent, useState } from 'react'
import { findPerson } from '../../../../shared/domain/attendance/attendance.selectors.ts'
import { figuresIn } from '../../../../shared/kernel/figures.ts'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { clockTime } from '../../../components/format-time.ts'
import { PhoneButton } from '../../../components/PhoneButton.tsx'
import { PhoneField } from '../../../components/PhoneField.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useFreshness, useMeeting, useSession } from '../../../store/use-meeting.ts'
import { arriveHere } from './arrive-here.ts'
import styles from './CheckInCard.module.css'
import { PersonalCode, usePersonalCode } from './PersonalCode.tsx'

/** How to check in, until one has; gone for good then. */
export function CheckInCard() {
  const { personId } = useSession()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const person = useMeeting(({ attendance }) => (personId === null ? null : findPerson(attendance, personId)?.person))
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  if (isOver || person?.status === 'present' || person?.status === 'onLeave') return null
  if (personId === null) return <IdentifyForm />
  const claimedAt = person?.claimedAt ?? null
  return <OwnCheckIn personId={personId} claimedAt={claimedAt === null ? null : clockTime(claimedAt, timeZone)} />
}

/** Says who one is and checks in, in one go: the page comes back as that person's. */
function IdentifyForm() {
  const { t } = useText()
  const { meetingId } = useSession()
  const [name, setName] = useState('')
  const [phoneTail, setPhoneTail] = useState('')
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsBusy(true)
    setRefusal(null)
    try {
      await arriveHere(meetingId, { name: name.trim(), phoneTail })
      location.reload()
    } catch (error) {
      setRefusal(rejectionOf(error))
      setIsBusy(false)
    }
  }

  return (
    <Stack as="form" gap={4} pad={5} ground="surface" className={styles.form} onSubmit={submit}>
      <Text as="h2" serif phone={5} weight={700}>
        {t('attendance.phone.checkInTitle')}
      </Text>
      <PhoneField
        label={t('attendance.phone.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        autoComplete="name"
        required
        maxLength={80}
      />
      <PhoneField
        label={t('attendance.phone.phoneTail')}
        value={phoneTail}
        onChange={(event) => setPhoneTail(figuresIn(event.target.value).slice(0, 4))}
        inputMode="numeric"
        autoComplete="off"
        pattern="[0-9]{4}"
        required
      />
      {refusal !== null && (
        <Text as="p" tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Text>
      )}
      <PhoneButton type="submit" disabled={isBusy}>
        {t(isBusy ? 'attendance.phone.checkingIn' : 'attendance.phone.checkIn')}
      </PhoneButton>
      <Text as="p" phone={1} tone="quiet">
        {t('attendance.phone.privacy')}
      </Text>
    </Stack>
  )
}

interface OwnProps {
  readonly personId: string
  /** When this page said that its owner is here; null when it has not. */
  readonly claimedAt: string | null
}

function OwnCheckIn({ personId, claimedAt }: OwnProps) {
  const { t } = useText()
  const { meetingId } = useSession()
  const { status } = useFreshness()
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const code = usePersonalCode(personId)
  const needsOperator = status === 'offline' || refusal !== null || claimedAt !== null

  const checkIn = async () => {
    setIsBusy(true)
    setRefusal(null)
    try {
      await arriveHere(meetingId, { self: true })
    } catch (error) {
      setRefusal(rejectionOf(error))
    }
    setIsBusy(false)
  }

  return (
    <>
      <Stack gap={4} pad={5} ground="surface" className={styles.form}>
        {refusal !== null && (
          <Text as="p" tone="bad" role="alert">
            {refusalText(t, refusal)}
          </Text>
        )}
        {claimedAt === null ? (
          <PhoneButton disabled={isBusy} onClick={() => void checkIn()}>
            {t(isBusy ? 'attendance.phone.checkingIn' : 'attendance.phone.checkIn')}
          </PhoneButton>
        ) : (
          <Stack as="p" gap={2} tone="warn" role="status">
            <strong>{t('attendance.phone.claimed', { time: claimedAt })}</strong>
            <span>{t('attendance.phone.claimedHint')}</span>
          </Stack>
        )}
      </Stack>
      {needsOperator && code !== null && <PersonalCode image={code} />}
    </>
  )
}
