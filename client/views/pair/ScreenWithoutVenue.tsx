import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { followPairing, type PairingStanding } from '../../features/venues/pairing/follow-pairing.ts'
import { PairingScene } from '../../features/venues/pairing/PairingScene.tsx'
import { forgetPairing } from '../../features/venues/pairing/pairing-memory.ts'
import { useText } from '../../i18n/i18n.ts'
import { ScreenFrame } from '../shared/ScreenFrame.tsx'
import { useUnattended } from '../shared/use-unattended.ts'

/** `/screen`, what a hall's PC opens: goes to its meeting, or shows a code until it has one. */
export function ScreenWithoutVenue() {
  const [, navigate] = useLocation()
  const { t } = useText()
  const { isIdle } = useUnattended()
  const [round, setRound] = useState(0)
  const [standing, setStanding] = useState<PairingStanding>({ kind: 'asking' })
  const title = t('venues.pairing.page')
  useEffect(() => {
    document.title = title
  }, [title])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks anew.
  useEffect(() => {
    const over = new AbortController()
    void followPairing((next) => {
      if (next.kind !== 'paired') return setStanding(next)
      const { meetingId, linkId } = next
      const { search } = location
      const more = new URLSearchParams(search)
      more.set('via', linkId)
      navigate(`/meetings/${encodeURIComponent(meetingId)}/screen?${more}`, { replace: true })
    }, over.signal)
    return () => over.abort()
  }, [round, navigate])
  const renew = () => {
    forgetPairing()
    setStanding({ kind: 'asking' })
    setRound((last) => last + 1)
  }
  return (
    <ScreenFrame scene="waiting" isIdle={isIdle}>
      <PairingScene standing={standing} onRenew={renew} />
    </ScreenFrame>
  )
}
