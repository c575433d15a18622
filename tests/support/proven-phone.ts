import { io, type Socket } from 'socket.io-client'
import { newCommandId, type RunningHall } from './running-hall.ts'

type Cookie = Readonly<{ cookie: string }>

/** The cookie that an answer sets; '' when it sets none. */
export const cookieOf = ({ headers }: { readonly headers: Headers }): Cookie => ({
  cookie: headers.get('set-cookie')?.split(';')[0] ?? '',
})

/** A phone that has opened a link: nobody yet. */
export const openLink = async (hall: RunningHall, token: string, headers: Record<string, string> = {}) =>
  cookieOf(await hall.call('POST', '/api/session', null, { token }, headers))

/** What the test meeting's file says of somebody: `b1-p2` is Attendee 2 of b1. */
export function namedAs(personId: string) {
  const [venueId = '', number = ''] = personId.split('-p')
  const hall = venueId === 'main' ? '0' : venueId.slice(1)
  return {
    name: `Attendee ${number} of ${venueId}`,
    phoneTail: `${hall}${String(Number(number) - 1).padStart(3, '0')}`,
  }
}

/** A phone that has opened a link and proved to be that person of the link's hall. */
export async function provenPhone(hall: RunningHall, meetingId: string, token: string, personId: string) {
  const headers = await openLink(hall, token)
  const answer = await hall.call('POST', `/api/meetings/${meetingId}/identify`, null, namedAs(personId), headers)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return headers
}

export type Say = (type: string, data: unknown) => Promise<{ readonly ok: boolean; readonly rejection?: unknown }>

/** Commands over HTTP, by a cookie or a bearer token. */
export const sayByHttp =
  (hall: RunningHall, meetingId: string, headers: Record<string, string>): Say =>
  async (type, data) =>
    (
      await hall.call<{ ok: boolean }>(
        'POST',
        `/api/meetings/${meetingId}/commands`,
        null,
        { commandId: newCommandId(), type, data },
        headers,
      )
    ).body

/** Commands over a socket that is opened with the same headers. */
export async function sayBySocket(hall: RunningHall, meetingId: string, headers: Record<string, string>) {
  const socket: Socket = io(hall.base, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { meetingId },
    extraHeaders: headers,
  })
  const snapshots: { state: { attendance: { people: Record<string, Record<string, object>> } } }[] = []
  const heard: unknown[] = []
  socket.on('snapshot', (message) => snapshots.push(message))
  socket.on('you', (message) => heard.push(message))
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  const say: Say = (type, data) =>
    socket.timeout(10_000).emitWithAck('command', { commandId: newCommandId(), type, data })
  return { say, snapshots, heard, socket, close: () => socket.close() }
}
