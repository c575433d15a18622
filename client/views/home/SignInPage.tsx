import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { Note } from '../../components/Note.tsx'
import { basePath } from '../../connection/base-path.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { WaitingPage } from '../shared/WaitingPage.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { finishSignIn } from './provider-sign-in.ts'

/** Where the identity provider sends the browser back to. @source ACC-12 */
export function SignInPage() {
  const { t } = useText()
  const [, navigate] = useLocation()
  // What the provider says works once, and does not stay in the address.
  const query = useRef(location.search)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  useEffect(() => {
    document.title = t('accounts.home.signInByProvider')
    history.replaceState(null, '', location.pathname)
    finishSignIn(query.current).then(
      ({ linkId }) => navigate(`/?via=${linkId}`, { replace: true }),
      (error: unknown) => setRefusal(rejectionOf(error)),
    )
  }, [navigate, t])
  if (refusal === null) return <WaitingPage />
  return (
    <DoorFrame title={t('accounts.home.signInByProvider')} intro={t('accounts.home.notSignedIn')}>
      <Note tone="bad" role="alert">
        {refusalText(t, refusal)}
      </Note>
      <p>
        <a href={`${basePath}/`}>{t('accounts.home.toSignIn')}</a>
      </p>
    </DoorFrame>
  )
}
