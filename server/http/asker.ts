import type { Request } from 'express'
import type { Asker } from '../processes/process-pool.ts'
import type { MeetingCall } from './route.ts'

/** Who asks for heavy work, for as long as the answer can be written. @source PRC-4 */
export const askerOf = ({ request, grant, host }: MeetingCall): Asker => ({
  meetingId: host.meetingId,
  linkId: grant.linkId,
  signal: whileOpen(request),
})

/** Fires when the line of the answer closes, or the answer is written. */
export function whileOpen({ res }: Request): AbortSignal {
  const open = new AbortController()
  if (res?.closed === true) open.abort()
  res?.once('close', () => open.abort())
  return open.signal
}
