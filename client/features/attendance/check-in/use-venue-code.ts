import { useEffect, useState } from 'react'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { addressOf } from '../../../connection/api-call.ts'
import { fetchAsPage, HttpRefusal, saidBy } from '../../../connection/http.ts'
import { isInstant, isText, shapeOf } from '../../../connection/wire-shape.ts'
import { useMeetingLink } from '../../../store/meeting-context.tsx'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'

/** What phones scan in this hall now. */
export interface VenueCode {
  readonly url: string
  readonly validFromMs: Instant
  /** When to ask for the next one. */
  readonly nextAtMs: Instant
}

const isVenueCode = shapeOf<VenueCode>({ url: isText, validFromMs: isInstant, nextAtMs: isInstant })

/** The hall has no link by which a phone could come in: it has no code until one is issued. */
const noLink = 'checkIn.noLink'

const patienceMs = 4_000
/** Halls do not all ask in the same moment. */
const spreadMs = 250
const longestRetryMs = 15_000
/** Who has issued a new link sees the code come soon after. */
const noLinkRetryMs = 4_000

/** The code of the page's own hall, renewed by the server's clock, or why the hall has none; null while neither is known. */
export function useVenueCode(): VenueCode | typeof noLink | null {
  const link = useMeetingLink()
  const { meetingId } = useSession()
  const mode = useMeeting(({ attendance }) => attendance.rules.mode)
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const [code, setCode] = useState<VenueCode | typeof noLink | null>(null)
  const isShown = mode !== 'operatorOnly' && !isOver

  // biome-ignore lint/correctness/useExhaustiveDependencies: another mode is another code
  useEffect(() => {
    setCode(null)
    if (!isShown) return
    let timer: ReturnType<typeof setTimeout>
    let tries = 0
    const patience = new AbortController()
    const renew = async () => {
      const next = await askedCode(meetingId, patience.signal)
      if (patience.signal.aborted) return
      tries = next === null ? tries + 1 : 0
      if (next !== null) setCode(next)
      const spread = Math.random() * spreadMs
      if (next === null) timer = setTimeout(() => void renew(), Math.min(longestRetryMs, 1_000 * tries))
      else if (next === noLink) timer = setTimeout(() => void renew(), noLinkRetryMs + spread)
      else timer = setTimeout(() => void renew(), Math.max(300, next.nextAtMs - link.now() + spread))
    }
    void renew()
    return () => {
      patience.abort()
      clearTimeout(timer)
    }
  }, [link, meetingId, isShown, mode])
  return isShown ? code : null
}

/** null when the line or the server does not give one. */
async function askedCode(meetingId: string, signal: AbortSignal): Promise<VenueCode | typeof noLink | null> {
  const patience = new AbortController()
  const giveUp = () => patience.abort()
  signal.addEventListener('abort', giveUp)
  const timer = setTimeout(giveUp, patienceMs)
  try {
    const path = addressOf('GET /api/meetings/:meetingId/check-in/code', { meetingId })
    const response = await fetchAsPage(path, { signal: patience.signal })
    const said = await saidBy(response)
    return isVenueCode(said) ? said : null
  } catch (error) {
    return error instanceof HttpRefusal && error.rejection.code === noLink ? noLink : null
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', giveUp)
  }
}
