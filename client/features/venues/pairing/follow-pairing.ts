import type { Instant } from '../../../../shared/kernel/time.ts'
import { callApi, HttpRefusal } from '../../../connection/http.ts'
import { isFigure, isInstant, isRecord, isText, oneOf, shapeOf } from '../../../connection/wire-shape.ts'
import { forgetPairing, type KeptPairing, keepPairing, keptPairing } from './pairing-memory.ts'

/** Where a screen without a link stands; ends by `performance.now`, ms. */
export type PairingStanding =
  | { readonly kind: 'asking' | 'away' }
  | { readonly kind: 'waiting'; readonly code: string; readonly sign: number; readonly endsAt: number }
  | { readonly kind: 'tooMany'; readonly endsAt: number }
  | { readonly kind: 'paired'; readonly meetingId: string; readonly linkId: string }

interface Waiting {
  readonly status: 'waiting'
  readonly expiresAt: Instant
  readonly serverNow: Instant
}

interface Paired {
  readonly status: 'paired'
  readonly meetingId: string
  readonly linkId: string
}

const isAsked = shapeOf<KeptPairing & Omit<Waiting, 'status'>>({
  pairingId: isText,
  code: isText,
  secret: isText,
  sign: isFigure,
  expiresAt: isInstant,
  serverNow: isInstant,
})
const isWaiting = shapeOf<Waiting>({ status: oneOf(['waiting']), expiresAt: isInstant, serverNow: isInstant })
const isPaired = shapeOf<Paired>({ status: oneOf(['paired']), meetingId: isText, linkId: isText })
const isStanding = (said: unknown): said is Waiting | Paired => isWaiting(said) || isPaired(said)

/** How often a screen asks whether it has a hall, ms. */
const askEveryMs = 2_000

/** Asks for a code, shows it for as long as it is good, and again, until somebody gives the screen a hall. @source SCR-10 */
export async function followPairing(tell: (standing: PairingStanding) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const standing = await askOnce(signal)
      if (signal.aborted) return
      tell(standing)
      if (standing.kind === 'paired') return
    } catch (error) {
      if (signal.aborted) return
      const refusal = error instanceof HttpRefusal ? error : null
      const code = refusal?.rejection.code
      if (code === 'access.pairingOver' || code === 'access.unauthorised') {
        forgetPairing()
        continue
      }
      const waitMs = code === 'command.tooMany' ? retryAfterOf(refusal?.body) : null
      tell(waitMs === null ? { kind: 'away' } : { kind: 'tooMany', endsAt: performance.now() + waitMs })
      await pause(Math.max(waitMs ?? 0, askEveryMs), signal)
      continue
    }
    await pause(askEveryMs, signal)
  }
}

async function askOnce(signal: AbortSignal): Promise<PairingStanding> {
  const kept = keptPairing()
  if (kept === null) {
    const size = `${Math.round(screen.width * devicePixelRatio)}×${Math.round(screen.height * devicePixelRatio)}`
    const asked = await callApi('POST /api/screens', isAsked, { body: { size }, signal })
    const { pairingId, secret, code, sign } = asked
    keepPairing({ pairingId, secret, code, sign })
    return { kind: 'waiting', code, sign, endsAt: endOf(asked) }
  }
  const { pairingId, secret, code, sign } = kept
  const standing = await callApi('GET /api/screens/:pairingId', isStanding, {
    params: { pairingId },
    headers: { authorization: `Bearer ${secret}` },
    signal,
  })
  if (standing.status === 'waiting') return { kind: 'waiting', code, sign, endsAt: endOf(standing) }
  return { kind: 'paired', meetingId: standing.meetingId, linkId: standing.linkId }
}

const endOf = ({ expiresAt, serverNow }: Pick<Waiting, 'expiresAt' | 'serverNow'>): number =>
  performance.now() + expiresAt - serverNow

function retryAfterOf(body: unknown): number {
  const error = isRecord(body) ? body.error : null
  return isRecord(error) && isFigure(error.retryAfterMs) ? error.retryAfterMs : askEveryMs
}

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
