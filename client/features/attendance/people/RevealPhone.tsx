import { useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Text } from '../../../components/Text.tsx'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useSession } from '../../../store/use-meeting.ts'
import { revealPhone } from './people-calls.ts'
import styles from './RevealPhone.module.css'

interface Props {
  readonly personId: string
  readonly name: string
  readonly masked: string
}

/** Long enough to dial it. */
const shownForMs = 60_000

/** A masked phone, and in full for a minute when staff asks; every time is recorded. */
export function RevealPhone({ personId, name, masked }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const [phone, setPhone] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    if (phone === null) return
    const timer = setTimeout(() => setPhone(null), shownForMs)
    return () => clearTimeout(timer)
  }, [phone])

  const show = async () => {
    setIsBusy(true)
    setRefusal(null)
    try {
      setPhone(await revealPhone(meetingId, personId))
    } catch (error) {
      setRefusal(rejectionOf(error))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <span className={styles.phone}>
      <span aria-live="polite">{phone ?? masked}</span>
      <DeskButton
        small
        look="quiet"
        busy={isBusy}
        aria-label={t(phone === null ? 'attendance.people.showOf' : 'attendance.people.hideOf', { name })}
        onClick={() => (phone === null ? void show() : setPhone(null))}
      >
        {t(phone === null ? 'attendance.people.show' : 'attendance.people.hide')}
      </DeskButton>
      {refusal !== null && (
        <Text size={2} tone="bad" words="end" className={styles.refusal} role="alert">
          {refusalText(t, refusal)}
        </Text>
      )}
    </span>
  )
}
