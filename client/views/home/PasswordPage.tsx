import { type FormEvent, useEffect, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { basePath } from '../../connection/base-path.ts'
import { callApi } from '../../connection/http.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { isNothing } from '../../connection/wire-shape.ts'
import { isLongEnough, NewPassword } from '../../features/accounts/people/NewPassword.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { DoorFrame } from './DoorFrame.tsx'
import { Way } from './Way.tsx'

/** Where the one-use link of an account leads: its password is set here. @source ACC-7 */
export function PasswordPage() {
  const { t } = useText()
  // What stands behind the `#` never reaches a server's log, nor stays in the address.
  const [token] = useState(() => location.hash.slice(1))
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const [isSet, setIsSet] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  useEffect(() => {
    history.replaceState(null, '', location.pathname)
    document.title = t('accounts.home.setPassword')
  }, [t])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isBusy || !isLongEnough(fresh) || fresh !== again) return
    setIsBusy(true)
    setRefusal(null)
    callApi('POST /api/accounts/password', isNothing, { body: { token, password: fresh } })
      .then(
        () => setIsSet(true),
        (error: unknown) => setRefusal(rejectionOf(error)),
      )
      .finally(() => setIsBusy(false))
  }
  return (
    <DoorFrame
      title={t('accounts.home.setPassword')}
      intro={t(token === '' ? 'accounts.home.noLink' : 'accounts.home.setAbout')}
    >
      {token !== '' && !isSet && (
        <Way title={t('accounts.home.setPassword')} onSubmit={submit}>
          <NewPassword fresh={fresh} again={again} onFresh={setFresh} onAgain={setAgain} />
          {refusal !== null && (
            <Note tone="bad" role="alert">
              {refusalText(t, refusal)}
            </Note>
          )}
          <DeskButton type="submit" look="primary" busy={isBusy}>
            {t('accounts.home.set')}
          </DeskButton>
        </Way>
      )}
      {isSet && (
        <p role="status">
          {t('accounts.home.passwordSet')} <a href={`${basePath}/`}>{t('accounts.home.toSignIn')}</a>
        </p>
      )}
    </DoorFrame>
  )
}
