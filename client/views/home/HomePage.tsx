import { useCallback, useEffect, useState } from 'react'
import { DeskPage } from '../../components/DeskPage.tsx'
import { closeSession, currentSession } from '../../connection/page-session.ts'
import { MeetingList } from '../../features/meeting/MeetingList.tsx'
import { useText } from '../../i18n/i18n.ts'
import { WaitingPage } from '../shared/WaitingPage.tsx'
import styles from './HomePage.module.css'
import { OpenLink } from './OpenLink.tsx'
import { SignIn } from './SignIn.tsx'

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
    document.title = t('meeting.home.title')
    look()
  }, [look, t])
  const leave = () => void closeSession().finally(() => setOwner(false))
  if (owner === null) return <WaitingPage />
  return (
    <DeskPage
      tools={
        owner && (
          <>
            <a className={styles.quiet} href="/faces?via=owner">
              {t('accounts.faces.open')}
            </a>
            <button type="button" className={styles.quiet} onClick={leave}>
              {t('meeting.home.signOut')}
            </button>
          </>
        )
      }
    >
      {owner ? <MeetingList /> : <Door onOwner={look} />}
    </DeskPage>
  )
}

function Door({ onOwner }: { readonly onOwner: () => void }) {
  const { t } = useText()
  return (
    <>
      <div className={styles.welcome}>
        <h1 className={styles.title}>{t('meeting.home.title')}</h1>
        <p className={styles.intro}>{t('meeting.home.intro')}</p>
      </div>
      <div className={styles.ways}>
        <OpenLink />
        <SignIn onDone={onOwner} />
      </div>
    </>
  )
}
