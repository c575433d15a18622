import type { Instant } from '../../../shared/kernel/time.ts'
import { callApi } from '../../connection/http.ts'
import { deviceId, rememberPerson } from '../arrive/arrive-memory.ts'

type SaysWho = { readonly self: true } | { readonly name: string; readonly phoneTail: string }

interface Arrived {
  readonly personId: string
  readonly outcome: 'present' | 'claimed'
  readonly at: Instant | null
}

/** Checks in whoever holds this phone, by the way that lets the server see which phone it is. @throws HttpRefusal */
export async function arriveHere(meetingId: string, by: SaysWho): Promise<void> {
  const path = `/api/meetings/${encodeURIComponent(meetingId)}/arrive`
  const { personId } = await callApi<Arrived>('POST', path, { by, device: deviceId() })
  rememberPerson(meetingId, personId)
}
