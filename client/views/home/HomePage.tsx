import { type FormEvent, useCallback, useEffect, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { HttpRefusal } from '../../connection/http.ts'
import { closeSession, currentSession, openSession } from '../../connection/page-session.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { WaitingPage } from '../page/WaitingPage.tsx'
import styles from './HomePage.module.css'
import { MeetingList } from './MeetingList.tsx'

/** The door: the owner's meetings, or how to come in. */
export function HomePage() {
  const { t } = useText()
  const [owner, setOwner] = useState<boolean | null>(null)
  const look = useCallback(() => {
    currentSession().then(
      (session) => setOwner(session.role === 'owner'),
      () => setOwner(false),
    )
  }, [])
  useEffect(() => {
    // Only the owner's cookie counts here, whatever other links this browser holds.
    const asked = new URLSearchParams(location.search)
    if (asked.get('via') !== 'owner') history.replaceState(null, '', '/?via=owner')
    document.title = t('site.title')
    look()
  }, [look, t])
  const leave = () => void closeSession().finally(() => setOwner(false))
  if (owner === null) return <WaitingPage />
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.name}>{t('common.productName')}</span>
        <span>
          {owner && (
            <button type="button" className={styles.quiet} onClick={leave}>
              {t('site.signOut')}
            </button>
          )}
          <LanguageSwitch />
        </span>
      </header>
      <main className={styles.body}>{owner ? <MeetingList /> : <SignIn onDone={look} />}</main>
    </div>
  )
}

function SignIn({ onDone }: { readonly onDone: () => void }) {
  const { t } = useText()
  const [token, setToken] = useState('')
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    openSession(token.trim()).then(onDone, (error: unknown) =>
      setRefusal(error instanceof HttpRefusal ? error.rejection : { code: 'command.failed', params: {} }),
    )
  }
  return (
    <>
      <h1 className={styles.title}>{t('site.title')}</h1>
      <p className={styles.intro}>{t('site.intro')}</p>
      <form className={styles.signIn} onSubmit={submit}>
        <h2 className={styles.subtitle}>{t('site.ownerSignIn')}</h2>
        <label className={styles.field}>
          <span>{t('site.token')}</span>
          <input
            type="password"
            autoComplete="current-password"
            required
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        </label>
        {refusal !== null && (
          <p className={styles.refusal} role="alert">
            {refusalText(t, refusal)}
          </p>
        )}
        <button type="submit" className={styles.button}>
          {t('site.signIn')}
        </button>
      </form>
    </>
  )
}
