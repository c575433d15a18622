import { createHash } from 'node:crypto'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { io, type Socket } from 'socket.io-client'
import { ownerToken, type RunningHall, until } from './running-hall.ts'

/** By what somebody is let in: a cookie, or a token. */
export type Key = { readonly cookie: string } | { readonly token: string }

const headersOf = (key: Key): Record<string, string> =>
  'cookie' in key ? { cookie: key.cookie } : { authorization: `Bearer ${key.token}` }

/** The name of a set cookie with its value. */
export const cookieOf = (answer: { readonly headers: Headers }): string =>
  answer.headers.get('set-cookie')?.split(';', 1)[0] ?? ''

/** More than the buffers of two sides of a line take. */
const paddingBytes = 12 * 1024 * 1024

/** A page, and behind it what makes the file long. */
function longPdf(): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Length ${paddingBytes} >>\nstream\n${'0'.repeat(paddingBytes)}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  )
}

/** Stores the long document d1 and releases it to all. */
export async function releaseLongDocument(hall: RunningHall, meetingId: string): Promise<void> {
  const headers = { 'content-type': 'application/pdf' }
  const stored = await hall.call('PUT', `/api/meetings/${meetingId}/documents/d1`, ownerToken, longPdf(), headers)
  if (stored.status !== 201) throw new Error(JSON.stringify(stored.body))
  const released = await hall.command(meetingId, ownerToken, 'documents.release', { documentId: 'd1' })
  if (released.status !== 200) throw new Error(JSON.stringify(released.body))
}

/** What has become of something that hung on a grant; null while it goes on. */
export interface Hung {
  readonly name: string
  readonly outcome: () => string | null
  readonly letGo: () => void
}

async function openSocket(hall: RunningHall, meetingId: string, key: Key): Promise<Hung> {
  const auth = 'token' in key ? { meetingId, token: key.token } : { meetingId }
  const extraHeaders = 'cookie' in key ? { cookie: key.cookie } : {}
  const settings = { transports: ['websocket'], forceNew: true, reconnection: false, auth, extraHeaders }
  const socket: Socket = io(hall.base, settings)
  let [told, outcome]: [string | null, string | null] = [null, null]
  let hasState = false
  socket.on('snapshot', () => {
    hasState = true
  })
  socket.on('connect_error', (error) => {
    outcome = `never in: ${error.message}`
  })
  socket.on('revoked', () => {
    told = 'revoked'
  })
  socket.on('draining', () => {
    told = 'sent away'
  })
  socket.on('disconnect', () => {
    outcome = told ?? 'gone without a word'
  })
  await until(() => hasState || outcome !== null)
  return { name: 'socket', outcome: () => outcome, letGo: () => socket.close() }
}

/** A request that is under way. @param take what to do with the answer once it begins. */
function underWay(
  hall: RunningHall,
  path: string,
  key: Key,
  method: 'GET' | 'PUT',
  take: (answer: IncomingMessage) => void,
) {
  const sent = request(`${hall.base}${path}`, { method, headers: headersOf(key), agent: false })
  sent.on('response', take)
  sent.on('error', () => undefined)
  return sent
}

/** Reads the first bytes and no more; what becomes of the answer is seen where it is written. */
async function slowDownload(hall: RunningHall, meetingId: string, key: Key): Promise<Hung> {
  let [outcome, hasBegun]: [string | null, boolean] = [null, false]
  const written = answersTo(hall, (answer) => {
    outcome = answer.writableFinished ? 'complete' : 'broken off'
  })
  const sent = underWay(hall, `/api/meetings/${meetingId}/documents/d1`, key, 'GET', (answer) => {
    answer.once('data', () => {
      hasBegun = true
      answer.pause()
    })
    answer.on('error', () => undefined)
  })
  sent.setHeader('x-hung', written)
  sent.end()
  await until(() => hasBegun)
  return { name: 'download', outcome: () => outcome, letGo: () => sent.destroy() }
}

let marks = 0

/** @returns a mark; whoever sends it as `x-hung` is told of the end of its answer. */
function answersTo({ hall }: RunningHall, closed: (answer: ServerResponse) => void): string {
  marks += 1
  const mark = `${marks}`
  const listen = (asked: IncomingMessage, answer: ServerResponse) => {
    if (asked.headers['x-hung'] !== mark) return
    hall.http.off('request', listen)
    answer.once('close', () => closed(answer))
  }
  hall.http.on('request', listen)
  return mark
}

/** A request whose answer is not there yet. */
async function waiting(hall: RunningHall, name: string, path: string, key: Key): Promise<Hung> {
  let outcome: string | null = null
  const sent = underWay(hall, path, key, 'GET', (answer) => {
    answer.resume()
    outcome = `${answer.statusCode}`
  })
  sent.end()
  return { name, outcome: () => outcome, letGo: () => sent.destroy() }
}

/** An upload that has begun and does not come to its end. */
async function slowUpload(hall: RunningHall, meetingId: string, key: Key): Promise<Hung> {
  let outcome: string | null = null
  const sent = underWay(hall, `/api/meetings/${meetingId}/documents/d1`, key, 'PUT', (answer) => {
    answer.resume()
    outcome = `${answer.statusCode}`
  })
  const head = Buffer.from('%PDF-1.4\n')
  sent.setHeader('content-type', 'application/pdf')
  sent.setHeader('content-length', head.length + 1_000)
  sent.setHeader('x-content-sha256', createHash('sha256').update(head).digest('hex'))
  sent.write(head)
  return { name: 'upload', outcome: () => outcome, letGo: () => sent.destroy() }
}

/** Whatever may hang on the grant of a person that takes part: a socket, a download, a copy that waits for its turn. */
export async function hangAsAttendee(hall: RunningHall, meetingId: string, key: Key): Promise<readonly Hung[]> {
  const copy = `/api/meetings/${meetingId}/documents/d1/copy`
  return allUnderWay(hall, [
    openSocket(hall, meetingId, key),
    slowDownload(hall, meetingId, key),
    waiting(hall, 'copy', copy, key),
  ])
}

/** Whatever may hang on the grant of staff: the ledger and an upload, too. */
export async function hangAsStaff(hall: RunningHall, meetingId: string, key: Key): Promise<readonly Hung[]> {
  return allUnderWay(hall, [
    openSocket(hall, meetingId, key),
    slowDownload(hall, meetingId, key),
    waiting(hall, 'ledger', `/api/meetings/${meetingId}/ledger.xlsx`, key),
    slowUpload(hall, meetingId, key),
  ])
}

async function allUnderWay(hall: RunningHall, things: readonly Promise<Hung>[]): Promise<readonly Hung[]> {
  const before = hall.hall.deps.liveGrants.size
  const hung = await Promise.all(things)
  await until(
    () => hall.hall.deps.liveGrants.size >= before + hung.length || hung.some(({ outcome }) => outcome() !== null),
  )
  return hung
}

/** Jobs of this hall wait for ever from now on. */
export function stopTheQueues({ hall }: RunningHall): void {
  const forEver = () => new Promise<never>(() => undefined)
  Object.assign(hall.deps.copies, { mark: forEver })
  Object.assign(hall.deps.ledgers, { print: forEver })
}

export const outcomesOf = (hung: readonly Hung[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(hung.map(({ name, outcome }) => [name, outcome()]))

export const letAllGo = (hung: readonly Hung[]): void => {
  for (const { letGo } of hung) letGo()
}
