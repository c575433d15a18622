import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { HttpRefusal } from '../../connection/http.ts'
import { openSession, viewFor } from '../../connection/page-session.ts'
import { BareRefusal } from '../shared/BareRefusal.tsx'
import { MessagePage } from '../shared/MessagePage.tsx'
import { isBareAddress, useBarePage } from '../shared/use-bare-page.ts'
import { useComeBack } from '../shared/use-come-back.ts'
import { WaitingPage } from '../shared/WaitingPage.tsx'

/** Takes the token out of the address, exchanges it for a cookie, and goes on to the page of the role. */
export function JoinPage() {
  const [, navigate] = useLocation()
  const [isBare] = useState(() => isBareAddress(location))
  useBarePage(isBare)
  const [isRefused, setIsRefused] = useState<'refused' | 'unreachable' | null>(null)

  useEffect(() => {
    const token = location.hash.slice(1)
    if (token === '') return setIsRefused('refused')
    const enter = async () => {
      const session = await openSession(token)
      const { search } = location
      const more = new URLSearchParams(search)
      const view = viewFor(session.role, more.get('view'))
      more.delete('view')
      more.set('via', session.linkId)
      const target = session.meetingId === null ? '/' : `/meetings/${encodeURIComponent(session.meetingId)}/${view}`
      navigate(`${target}?${more}`, { replace: true })
    }
    enter().catch((error: unknown) => {
      const isAway = error instanceof HttpRefusal && error.rejection.code === 'server.unreachable'
      setIsRefused(isAway ? 'unreachable' : 'refused')
    })
  }, [navigate])

  useComeBack(isRefused === 'unreachable')
  if (isBare && isRefused === null) return null
  if (isBare)
    return (
      <BareRefusal
        text={isRefused === 'unreachable' ? 'refusals.server.unreachable' : 'refusals.access.unauthorised'}
      />
    )
  if (isRefused === null) return <WaitingPage />
  if (isRefused === 'unreachable') return <MessagePage text="refusals.server.unreachable" canReload />
  return <MessagePage text="refusals.access.unauthorised" />
}
