import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { createOneHall, type OneHall } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import type { OnServed } from '../../server/http/access-log.ts'
import type { MachineClocks } from '../../server/kernel/meeting-clock.ts'
import { foldMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { EditorsMessage, FeedMessage, PresenceMessage, SnapshotMessage } from '../../shared/protocol/down.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { builtProgram } from './built-program.ts'

export const ownerToken = 'owner-token-for-tests-only'

/** A meeting file with so many branch venues and people in each. */
export function meetingFile(branches = 2, peopleEach = 3) {
  const venueIds = ['main', ...Array.from({ length: branches }, (_, index) => `b${index + 1}`)]
  return {
    title: 'A meeting for tests',
    startsAt: '2025-02-17T09:00:00+08:00',
    venues: venueIds.map((id) => ({ id, kind: id === 'main' ? 'main' : 'branch', name: `Hall ${id}` })),
    agenda: ['open', 'read', 'talk', 'close'].map((id) => ({
      id,
      kind: 'other',
      title: `Item ${id}`,
      plannedMinutes: 5,
      ...(id === 'read' ? { documentIds: ['d1'] } : {}),
      ...(id === 'talk' ? { points: [{ title: 'One' }, { title: 'Two' }] } : {}),
    })),
    documents: [{ id: 'd1', title: 'Canary title of d1' }],
    people: venueIds.flatMap((venueId) =>
      Array.from({ length: peopleEach }, (_, index) => ({
        id: `${venueId}-p${index + 1}`,
        name: `Attendee ${index + 1} of ${venueId}`,
        unit: 'Unit',
        title: 'Clerk',
        venueId,
        phone: `1900000${venueId === 'main' ? '0' : venueId.slice(1)}${String(index).padStart(3, '0')}`,
        attends: 'member',
      })),
    ),
  }
}

export interface TestLink {
  readonly role: string
  readonly venueId?: string
  readonly token: string
  readonly linkId: string
}

export interface Answer<Body = Record<string, unknown>> {
  readonly status: number
  readonly body: Body
  readonly headers: Headers
}

interface HallOptions {
  readonly dataDir?: string
  readonly databaseUrl?: string
  readonly clocks?: MachineClocks
  /** Built pages; none are served without. */
  readonly clientFolder?: string
  readonly onServed?: OnServed
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>
}

/** A server on a free port of the loopback, with a folder of its own. */
export async function startHall(options: HallOptions = {}) {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'onehall-'))
  const errors: unknown[] = []
  const config = {
    ...readConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      EXAMPLE: 'off',
      DATABASE_URL: options.databaseUrl,
      ...options.env,
    }),
  }
  const log = { error: (context: object) => errors.push(context), warn: () => undefined }
  const processProgram = builtProgram('process-main')
  const hall: OneHall = await createOneHall({
    config,
    log,
    clientFolder: options.clientFolder ?? null,
    ...(options.onServed === undefined ? {} : { onServed: options.onServed }),
    ...(options.clocks === undefined ? {} : { clocks: options.clocks }),
    passwordCost: 2 ** 12,
    ...(processProgram === undefined ? {} : { processProgram }),
  })
  await hall.deps.access.establishOwner(ownerToken)
  const port = await hall.listen()
  const base = `http://127.0.0.1:${port}`

  const call = async <Body = Record<string, unknown>>(
    method: string,
    path: string,
    token: string | null,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> => {
    const response = await fetch(base + path, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || body instanceof Uint8Array ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body) }),
    })
    // A stream has no end: that it has begun is all that is asked here.
    const isEndless = response.headers.get('content-type')?.startsWith('text/event-stream') === true
    if (isEndless) await response.body?.cancel()
    const text = isEndless ? '' : await response.text()
    const isJson = text !== '' && response.headers.get('content-type')?.includes('json') === true
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body, headers: response.headers }
  }

  return {
    hall,
    base,
    dataDir,
    errors,
    call,
    async createMeeting(file: unknown = meetingFile()) {
      const answer = await call<{ meetingId: string; links: TestLink[] }>('POST', '/api/meetings', ownerToken, file)
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
      const { meetingId, links } = answer.body
      const tokenOf = (role: string, venueId?: string) => {
        const link = links.find((known) => known.role === role && known.venueId === venueId)
        if (link === undefined) throw new Error(`no link for ${role} ${venueId}`)
        return link.token
      }
      return { meetingId, links, tokenOf }
    },
    command: (meetingId: string, token: string, type: string, data: unknown, commandId = newCommandId()) =>
      call<CommandAnswer>('POST', `/api/meetings/${meetingId}/commands`, token, { commandId, type, data }),
    async stop({ keepData = false } = {}) {
      await hall.close()
      if (!keepData) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type RunningHall = Awaited<ReturnType<typeof startHall>>

let commandCount = 0

export function newCommandId(): string {
  commandCount += 1
  return `test-command-${process.pid}-${commandCount}`
}

interface Handshake {
  readonly token?: string
  readonly meetingId: string
  readonly epoch?: string
  readonly after?: number
  readonly desk?: string
  readonly view?: string
}

/** A page without a page: follows the feed as the protocol says, and keeps every message. @param headers such as a cookie. */
export function connect(base: string, auth: Handshake, headers: Readonly<Record<string, string>> = {}) {
  const messages: { name: string; body: unknown }[] = []
  const settings = { transports: ['websocket'], auth, reconnection: false, forceNew: true }
  const socket: Socket = io(base, { ...settings, extraHeaders: { ...headers } })
  let state: MeetingState | null = null
  let seq = 0
  let epoch = ''
  const faults: string[] = []
  socket.on('snapshot', (message: SnapshotMessage) => {
    messages.push({ name: 'snapshot', body: message })
    if (message.epoch === epoch && message.seq < seq) faults.push(`snapshot ${message.seq} after ${seq}`)
    ;({ state, seq, epoch } = message)
  })
  socket.on('feed', (message: FeedMessage) => {
    messages.push({ name: 'feed', body: message })
    if (message.after !== seq || state === null) faults.push(`feed after ${message.after} at ${seq}`)
    state = foldMeeting(message.events, state ?? undefined)
    seq = message.upTo
    epoch = message.epoch
  })
  socket.on('presence', (message: PresenceMessage) => messages.push({ name: 'presence', body: message }))
  socket.on('editors', (message: EditorsMessage) => messages.push({ name: 'editors', body: message }))
  socket.on('revoked', () => messages.push({ name: 'revoked', body: null }))
  return {
    socket,
    messages,
    faults,
    get state() {
      return state
    },
    get seq() {
      return seq
    },
    get epoch() {
      return epoch
    },
    startFrom(known: MeetingState, at: number) {
      state = known
      seq = at
    },
    /** Resolves with the code when it was refused, null when it was let in. */
    ready: () =>
      new Promise<string | null>((resolve) => {
        socket.once('connect_error', (error: Error & { data?: { code?: string } }) =>
          resolve(error.data?.code ?? error.message),
        )
        socket.once('connect', () => resolve(null))
      }),
    send: (type: string, data: unknown, commandId = newCommandId()): Promise<CommandAnswer> =>
      socket.timeout(10_000).emitWithAck('command', { commandId, type, data }),
    close: () => socket.close(),
  }
}

/** Waits until it holds; fails after `ms`. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 8_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come about in ${ms} ms: ${holds}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
