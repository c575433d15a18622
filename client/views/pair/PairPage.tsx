import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { readPairingCode } from '../../../shared/kernel/pairing-code.ts'
import { pagePath } from '../../connection/page-path.ts'
import { currentSession, viewsOf } from '../../connection/page-session.ts'
import { bringCode } from '../../features/venues/pairing/brought-code.ts'
import { useText } from '../../i18n/i18n.ts'
import { MessagePage } from '../shared/MessagePage.tsx'
import { WaitingPage } from '../shared/WaitingPage.tsx'
import { ChooseMeeting } from './ChooseMeeting.tsx'

/** `/pair#CODE`, what the QR code of a screen opens: the desk of whoever scans it, with the code filled in. */
export function PairPage() {
  const { t } = useText()
  const [, navigate] = useLocation()
  const [code] = useState(() => readPairingCode(location.hash.slice(1)))
  const [who, setWho] = useState<'stranger' | 'ofAllMeetings' | null>(null)
  const open = useCallback(
    (meetingId: string, desk: 'console' | 'operator', more = '') => {
      if (code !== null) bringCode(code)
      navigate(`~${pagePath(meetingId, desk)}${more}${desk === 'console' ? '#links' : ''}`, { replace: true })
    },
    [code, navigate],
  )
  useEffect(() => {
    const go = async () => {
      const { role, meetingId, linkId } = await currentSession()
      if (role === 'owner' || role === 'organiser') return setWho('ofAllMeetings')
      const desk = viewsOf[role][0]
      if (meetingId === null || (desk !== 'console' && desk !== 'operator')) return setWho('stranger')
      open(meetingId, desk, `?${new URLSearchParams({ via: linkId })}`)
    }
    go().catch(() => setWho('stranger'))
  }, [open])
  if (who === null) return <WaitingPage />
  return (
    <MessagePage text="venues.pairing.page">
      {code !== null && <p>{t('venues.pairing.codeHere', { code })}</p>}
      {who === 'stranger' && <p>{t('venues.pairing.signInFirst')}</p>}
      {who === 'ofAllMeetings' && (
        <ChooseMeeting onChoose={(meetingId) => open(meetingId, 'console')} onFail={() => setWho('stranger')} />
      )}
    </MessagePage>
  )
}
