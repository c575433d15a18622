import { useCallback, useEffect, useState } from 'react'
import { closeSession, currentSession, type PageSession } from '../../connection/page-session.ts'
import { useText } from '../../i18n/i18n.ts'
import { WaitingPage } from '../shared/WaitingPage.tsx'
import { DoorFrame } from './DoorFrame.tsx'
import { HomeDesk } from './HomeDesk.tsx'
import { OpenLink } from './OpenLink.tsx'
import { SignIn } from './SignIn.tsx'
import { SignInByName } from './SignInByName.tsx'
import { SignInByProvider } from './SignInByProvider.tsx'

/** As which the browser may be signed in here, whatever links it holds besides. */
const sessions = ['account', 'owner'] as const

/** The meetings of those who prepare them, or how to come in. */
export function HomePage() {
  const { t } = useText()
  const [session, setSession] = useState<PageSession | null | 'asked'>('asked')
  const look = useCallback((first: string | null) => {
    whoPrepares(first).then(setSession, () => setSession(null))
  }, [])
  useEffect(() => {
    document.title = t('meeting.home.title')
    look(new URLSearchParams(location.search).get('via'))
  }, [look, t])
  if (session === 'asked') return <WaitingPage />
  if (session !== null)
    return <HomeDesk session={session} onLeave={() => void closeSession().finally(() => setSession(null))} />
  return (
    <DoorFrame title={t('meeting.home.title')} intro={t('meeting.home.intro')}>
      <OpenLink />
      <SignInByProvider />
      <SignInByName onDone={look} />
      <SignIn onDone={() => look('owner')} />
    </DoorFrame>
  )
}

/** @param first who is asked for first. @returns null: nobody who prepares meetings. */
async function whoPrepares(first: string | null): Promise<PageSession | null> {
  const order = first === 'owner' ? sessions.toReversed() : sessions
  for (const via of order) {
    history.replaceState(null, '', `/?via=${via}`)
    const found = await currentSession().catch(() => null)
    if (found?.linkId === via) return found
  }
  return null
}
