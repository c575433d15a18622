import { type FormEvent, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { Note } from '../../components/Note.tsx'
import { signIn } from '../../connection/page-session.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { Way } from './Way.tsx'

/** For those who prepare meetings under a name of their own. @source ACC-8 */
export function SignInByName({ onDone }: { readonly onDone: (via: string) => void }) {
  const { t } = useText()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setRefusal(null)
    signIn(name.trim(), password).then(
      ({ linkId }) => onDone(linkId),
      (error: unknown) => {
        setIsBusy(false)
        setRefusal(rejectionOf(error))
      },
    )
  }
  return (
    <Way title={t('accounts.home.signInByName')} onSubmit={submit}>
      <LineInput
        labelled
        label={t('accounts.home.name')}
        autoComplete="username"
        required
        maxLength={80}
        value={name}
        onChange={setName}
      />
      <LineInput
        labelled
        label={t('accounts.home.password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
      <DeskButton type="submit" look="primary" busy={isBusy}>
        {t('accounts.home.signIn')}
      </DeskButton>
    </Way>
  )
}
