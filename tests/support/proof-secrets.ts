import { pdfAround } from './pdf-around.ts'
import { allowed, canary, type Ear, isSecret } from './proof-canaries.ts'
import { sendByHttp } from './proof-client.ts'
import { newCommandId, ownerToken, type TestLink } from './running-hall.ts'

const { deskOf, watchersOf, ofVenue, everybody, staff, nobody } = allowed

/** A meeting on a server. */
interface Place {
  readonly base: string
  readonly meetingId: string
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** Says something as the holder of a token. @throws when it is not taken. */
export async function say({ base, meetingId }: Place, token: string, type: string, data: unknown): Promise<void> {
  const answer = await sendByHttp(base, token, meetingId, { commandId: newCommandId(), type, data })
  if (!answer.ok) throw new Error(`${type} was refused: ${JSON.stringify(answer)}`)
}

async function answered(response: Response, status: number): Promise<Response> {
  if (response.status !== status)
    throw new Error(`${response.url} answered ${response.status} ${await response.text()}`)
  return response
}

export async function linkOf({ base, meetingId }: Place, role: string, venueId?: string): Promise<TestLink> {
  const headers = { ...bearer(ownerToken), 'content-type': 'application/json' }
  const body = JSON.stringify({ role, venueId })
  const response = await fetch(`${base}/api/meetings/${meetingId}/links`, { method: 'POST', headers, body })
  return (await (await answered(response, 201)).json()) as TestLink
}

/** Bytes that are a secret of those. */
async function store({ base, meetingId }: Place, token: string, documentId: string, ears: readonly Ear[]) {
  const headers = { ...bearer(token), 'content-type': 'application/pdf' }
  const body = pdfAround(canary('bytes', ears))
  await answered(
    await fetch(`${base}/api/meetings/${meetingId}/documents/${documentId}`, { method: 'PUT', headers, body }),
    201,
  )
}

/** An attendee that has said who it is: the cookie by which it is known from then on. */
export async function identified({ base, meetingId }: Place, token: string, name: string, phone: string) {
  const json = { 'content-type': 'application/json' }
  const post = (path: string, headers: Record<string, string>, body: object) =>
    fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) })
  const opened = await answered(await post('/api/session', json, { token }), 200)
  const cookie = opened.headers.get('set-cookie')?.split(';', 1)[0] ?? ''
  isSecret(cookie.split('=')[1] ?? '', nobody)
  const who = { name, phoneTail: phone.slice(-4) }
  await answered(await post(`/api/meetings/${meetingId}/identify`, { ...json, cookie }, who), 200)
  return { cookie }
}

/** A meeting in which every feature keeps a secret. */
export async function speakOfSecrets(at: Place, tokenOf: (role: string, venueId?: string) => string): Promise<void> {
  const moderator = (type: string, data: unknown) => say(at, tokenOf('moderator'), type, data)
  const operator = (type: string, data: unknown) => say(at, tokenOf('operator', 'b1'), type, data)
  const desk = deskOf('b1')
  const watchers = watchersOf('b1')
  await moderator('control.take', { name: canary('control', staff) })
  await moderator('meeting.start', {})
  await moderator('agenda.goTo', { from: null, to: 'honour' })
  await moderator('commendation.reveal', { itemId: 'honour', from: 0, to: 1 })
  await moderator('documents.release', { documentId: 'd-open' })
  await moderator('documents.release', { documentId: 'd-b1', venueIds: ['b1'] })
  for (const [documentId, ears] of [
    ['d-open', everybody],
    ['d-b1', ofVenue('b1')],
    ['d-hidden', staff],
  ] as const)
    await store(at, tokenOf('moderator'), documentId, ears)
  await moderator('notices.send', { to: 'all', text: canary('notice', everybody), level: 'info' })
  await moderator('notices.send', { to: ['b1'], text: canary('notice', ofVenue('b1')), level: 'info' })
  await moderator('notices.send', { to: ['b2'], text: canary('notice', ofVenue('b2')), level: 'urgent' })
  await moderator('floor.give', { speaker: { name: canary('speaker', everybody), venueId: 'b1' } })
  await moderator('floor.tellSpeaker', { text: canary('word', [...staff, 'speaker b1']) })
  await operator('venues.reportReadiness', {
    venueId: 'b1',
    check: 'video',
    status: 'ok',
    note: canary('note', watchers),
  })
  await moderator('rollCall.open', {})
  const heard = { heard: true, picture: true, sound: true }
  await operator('rollCall.answer', { venueId: 'b1', ...heard, note: canary('roll-call', watchers) })
  await operator('notices.help', { venueId: 'b1', text: canary('help', watchers) })
  await operator('floor.request', { venueId: 'b1', topic: canary('topic', desk) })
  const one = [...desk, 'person b1-p1'] as const
  await operator('floor.request', { venueId: 'b1', personId: 'b1-p1', topic: canary('topic', one) })
  await operator('attendance.excuse', { personId: 'b1-p1', reason: canary('reason', one) })
  await operator('attendance.excuse', { personId: 'b1-p2', reason: canary('reason', desk) })
  await moderator('attendance.checkIn', { personId: 'b2-p1', venueId: 'b2' })
}

type Headers = Readonly<Record<string, string>>

/** What people bring to come in: cards, the hall's code, the phone itself. @returns what may lie in no file. */
export async function waysInOfSecrets(
  { base, meetingId }: Place,
  tokenOf: (role: string, venueId?: string) => string,
  person: Headers,
): Promise<readonly string[]> {
  const call = async <Body>(method: string, path: string, headers: Headers, body?: object): Promise<Body> => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const type = { 'content-type': 'application/json' }
    const url = `${base}/api/meetings/${meetingId}/${path}`
    const response = await fetch(url, { method, headers: { ...headers, ...type }, ...sent })
    return (await (await answered(response, method === 'POST' && path === 'personal-codes' ? 201 : 200)).json()) as Body
  }
  const operator = bearer(tokenOf('operator', 'b1'))
  const moderator = bearer(tokenOf('moderator'))
  const { codes } = await call<{ codes: { code: string }[] }>('POST', 'personal-codes', moderator, { venueId: 'b1' })
  for (const { code } of codes) isSecret(code, nobody)
  const { people } = await call<{ people: { codeDigest: string }[] }>('GET', 'roster', operator)
  for (const { codeDigest } of people) isSecret(codeDigest, ['operator b1'])
  const { url } = await call<{ url: string }>('GET', 'check-in/code', bearer(tokenOf('screen', 'b1')))
  isSecret(url.split('/').at(-1) ?? '', [...deskOf('b1'), 'screen b1'])
  const device = canary('device', nobody)
  await call('POST', 'arrive', person, { by: { self: true }, device })
  return [...codes.map(({ code }) => code), device]
}
