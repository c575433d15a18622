import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { readPairingCode } from '../../../shared/kernel/pairing-code.ts'
import { currentSession, viewsOf } from '../../connection/page-session.ts'
import { bringCode } from '../../features/venues/pairing/brought-code.ts'
import { useText } from '../../i18n/i18n.ts'
import { MessagePage } from '../shared/MessagePage.tsx'
import { WaitingPage } from '../shared/WaitingPage.tsx'

/** `/pair#CODE`, what the QR code of a screen opens: the desk of whoever scans it, with the code filled in. */
export function PairPage() {
  const { t } = useText()
  const [, navigate] = useLocation()
  const [code] = useState(() => readPairingCode(location.hash.slice(1)))
  const [isStranger, setIsStranger] = useState(false)
  useEffect(() => {
    const go = async () => {
      const { role, meetingId, linkId } = await currentSession()
      const desk = viewsOf[role][0]
      if (meetingId === null || (desk !== 'console' && desk !== 'operator')) return setIsStranger(true)
      if (code !== null) bringCode(code)
      const more = new URLSearchParams({ via: linkId })
      navigate(`/meetings/${encodeURIComponent(meetingId)}/${desk}?${more}${desk === 'console' ? '#links' : ''}`, {
        replace: true,
      })
    }
    go().catch(() => setIsStranger(true))
  }, [code, navigate])
  if (!isStranger) return <WaitingPage />
  return (
    <MessagePage text="venues.pairing.page">
      {code !== null && <p>{t('venues.pairing.codeHere', { code })}</p>}
      <p>{t('venues.pairing.signInFirst')}</p>
    </MessagePage>
  )
}
