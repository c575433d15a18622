import { type FormEvent, useEffect, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { basePath } from '../../connection/base-path.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { beginSignIn, knownProvider, type Provider } from './provider-sign-in.ts'
import { Way } from './Way.tsx'

/** For organisers who have an account at the identity provider; nothing where none is configured. @source ACC-12 */
export function SignInByProvider() {
  const { t } = useText()
  const [provider, setProvider] = useState<Provider | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  useEffect(() => {
    // Without an answer the other ways in are there still.
    knownProvider().then(setProvider, () => setProvider(null))
  }, [])
  if (provider === null) return null
  const { host, origin } = provider
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // What is kept of a sign-in is kept for the address that the provider sends people back to.
    if (origin !== location.origin) return location.assign(`${origin}${basePath}/`)
    setIsBusy(true)
    setRefusal(null)
    beginSignIn().then(
      (url) => location.assign(url),
      (error: unknown) => {
        setIsBusy(false)
        setRefusal(rejectionOf(error))
      },
    )
  }
  return (
    <Way title={t('accounts.home.signInByProvider')} onSubmit={submit}>
      <Note size={3} tone="soft">
        {origin === location.origin
          ? t('accounts.home.providerAbout', { host })
          : t('accounts.home.providerElsewhere', { origin })}
      </Note>
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
      <DeskButton type="submit" look="primary" busy={isBusy}>
        {t('accounts.home.toProvider')}
      </DeskButton>
    </Way>
  )
}
