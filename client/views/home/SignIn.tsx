import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Note } from '../../components/Note.tsx'
import { openSession } from '../../connection/page-session.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { Way } from './Way.tsx'

/** For whoever runs this installation. */
export function SignIn({ onDone }: { readonly onDone: () => void }) {
  const { t } = useText()
  const [, navigate] = useLocation()
  const [token, setToken] = useState('')
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setRefusal(null)
    openSession(token.trim()).then(
      // The link of a meeting is as good here as in the field beside.
      ({ role }) => (role === 'owner' ? onDone() : navigate(`/join#${token.trim()}`)),
      (error: unknown) => setRefusal(rejectionOf(error)),
    )
  }
  const isWrong = refusal?.code === 'access.unauthorised'
  return (
    <Way title={t('meeting.home.ownerSignIn')} onSubmit={submit}>
      <LineInput
        labelled
        label={t('meeting.home.token')}
        type="password"
        autoComplete="current-password"
        required
        maxLength={1_000}
        value={token}
        onChange={setToken}
      />
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {isWrong ? t('meeting.home.wrongToken') : refusalText(t, refusal)}
        </Note>
      )}
      <DeskButton type="submit">{t('meeting.home.signIn')}</DeskButton>
    </Way>
  )
}
