import { useEffect, useState } from 'react'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { HttpRefusal } from '../../connection/http.ts'
import { currentSession } from '../../connection/page-session.ts'
import type { Session } from '../../connection/page-state.ts'
import { rejectionOf } from '../../connection/rejection-of.ts'
import { refusalKey } from '../../i18n/i18n.ts'
import { MessagePage } from '../shared/MessagePage.tsx'
import { WaitingPage } from '../shared/WaitingPage.tsx'
import { ReplayDesk } from './ReplayDesk.tsx'

/** The whole meeting once more: who am I, then the past. No socket, no command. @source RPL-6 */
export function ReplayPage({ meetingId }: { readonly meetingId: string }) {
  const [session, setSession] = useState<Session | null>(null)
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  useEffect(() => {
    const ask = async () => {
      const { role, venueId = null, personId = null, ...found } = await currentSession()
      if (found.meetingId !== null && found.meetingId !== meetingId)
        throw new HttpRefusal({ code: 'access.notFound', params: {} }, null)
      setSession({ meetingId, role, venueId, personId })
    }
    ask().catch((error: unknown) => setRefusal(rejectionOf(error)))
  }, [meetingId])
  if (refusal !== null) return <MessagePage text={refusalKey(refusal.code)} canReload />
  return session === null ? <WaitingPage /> : <ReplayDesk session={session} />
}
