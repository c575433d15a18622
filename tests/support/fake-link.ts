import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express, { type Request } from 'express'
import { Server, type Socket } from 'socket.io'
import { parse } from 'yaml'
import { shownFollowUp } from '../../server/follow-up/shown-follow-ups.ts'
import { audienceOf, seesPresence } from '../../shared/access/audience.ts'
import type { Role } from '../../shared/access/roles.ts'
import { maskPhone } from '../../shared/domain/attendance/phone.model.ts'
import { followUpCounts, listedFollowUps } from '../../shared/domain/follow-up/follow-up.selectors.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { parseMeetingFile } from '../../shared/domain/meeting/meeting-file.ts'
import { planOf } from '../../shared/domain/meeting/meeting-plan.ts'
import { foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { dayIn } from '../../shared/kernel/day.ts'
import { instant, minutes } from '../../shared/kernel/time.ts'
import type { EditorsMessage, PresenceMessage } from '../../shared/protocol/down.ts'
import { answerAfterTheEnd } from './fake-after.ts'
import { meetingAt } from './meeting-fixture.ts'

const root = join(import.meta.dirname, '..', '..')
const pages = join(root, 'dist', 'client')
const exampleFolder = join(root, 'examples', 'court-work-meeting')
const meetingId = 'views'
const editing = 'editing'
/** Long enough before the start that a waiting screen counts minutes. */
const aheadMs = minutes(10)

/** Who looks at a page: its address bears it where a link would stand. */
interface Viewer {
  readonly role: Role
  readonly venueId?: string
  readonly personId?: string
}

const linkNameOf = ({ role, venueId, personId }: Viewer): string => [role, venueId, personId].filter(Boolean).join('~')

function viewerOf(name: string): Viewer {
  const [role = '', venueId, personId] = name.split('~')
  return {
    role: role as Role,
    ...(venueId === undefined ? {} : { venueId }),
    ...(personId === undefined ? {} : { personId }),
  }
}

const seenBy = (state: MeetingState, { role, venueId, personId }: Viewer): MeetingState =>
  visibleState(state, audienceOf({ role, venueId: venueId ?? null, personId: personId ?? null }))

/** What a roster does not say, in the answer to somebody who asks what is stored of it. */
const unknownOfPerson = {
  unit: '',
  title: '',
  seat: '',
  attendance: null,
  floorRequests: [{ topic: '关于调解衔接', requestedAt: 1_739_754_000_000 }],
  arrival: { venueId: 'main', addressNet: '192.0.2.0/24', at: 1_739_754_000_000 },
  hasCard: true,
  noticeShownAt: null,
  kept: { phonesUntil: 1_742_400_000_000, namesUntil: null },
}

const isToldOfPresence = (socket: Socket): boolean => {
  const { role, venueId = null, personId = null } = viewerOf(socket.data.viewer)
  return seesPresence(audienceOf({ role, venueId, personId }))
}

function readExample() {
  const parsed = parseMeetingFile(parse(readFileSync(join(exampleFolder, 'meeting.yaml'), 'utf8')))
  if (!parsed.ok) throw new Error(`the example has faults: ${JSON.stringify(parsed.issues)}`)
  return parsed.file
}

/** A meeting of that file as the rules know it, ten minutes before it is to start, with its documents. */
function meetingOf(file: MeetingFile) {
  const plan = planOf(file)
  const meeting = meetingAt(foldWhole([{ type: 'meeting.created', data: plan, seq: 1, at: instant(0) }]))
  meeting.wait(plan.startsAt - aheadMs - meeting.now)
  const documents = new Map<string, Buffer>()
  for (const { id, file: path } of file.documents) {
    if (!path) continue
    const bytes = readFileSync(join(exampleFolder, path))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    documents.set(id, bytes)
    meeting.say('documents.storeFile', {
      documentId: id,
      file: { sha256, bytes: bytes.length, contentType: 'application/pdf' },
    })
  }
  return { meeting, documents }
}

/**
 * The built pages on a server that decides nothing: whoever looks is who its address says, and sees the state that was shown
 * last, as far as it may. Acts are answered and change nothing.
 * @param file the example, unless another one is given; its documents lie beside the example.
 */
export async function fakeLink(file: MeetingFile = readExample()) {
  if (!existsSync(join(pages, 'index.html'))) throw new Error('dist/client is missing: npx vite build')
  const { meeting, documents } = meetingOf(file)
  const app = express()
  const http = createServer(app)
  const io = new Server(http, { transports: ['websocket'], serveClient: false })
  let shown = meeting.state
  let seq = 1
  const today = dayIn(meeting.state.meeting.timeZone, meeting.now)
  const viewer = (request: Request) => viewerOf(String(request.headers['x-onehall-session'] ?? ''))
  const ofVenue = (venueId: string | undefined) => (person: { readonly venueId: string }) =>
    venueId === undefined || person.venueId === venueId

  app.get('/api/session', (request, response) => {
    const asked = viewer(request)
    response.json({ meetingId, ...asked, linkId: linkNameOf(asked) })
  })
  app.get('/api/meetings/:meetingId/roster', (request, response) => {
    const people = file.people.filter(ofVenue(viewer(request).venueId))
    response.json({
      version: 1,
      people: people.map(({ id, name, unit, title, venueId, attends, phone, seat }) => {
        const phoneMasked = phone == null ? '138****0000' : maskPhone(phone)
        return { id, name, unit: unit ?? '', title: title ?? '', venueId, attends, phoneMasked, seat: seat ?? '' }
      }),
    })
  })
  app.get('/api/meetings/:meetingId/me', (request, response) => {
    const { personId } = viewer(request)
    const person = file.people.find(({ id }) => id === personId)
    response.json({
      person: person === undefined ? null : { ...unknownOfPerson, ...person, phoneMasked: '138****0000' },
    })
  })
  answerAfterTheEnd(app, (request) => seenBy(shown, viewer(request)))
  app.get('/api/meetings/:meetingId/screens', (_request, response) => void response.json({ screens: [] }))
  app.get('/api/meetings/:meetingId/check-in/code', (request, response) => {
    response.json({ url: `http://127.0.0.1/c/${viewer(request).venueId}/code`, mode: 'link', validFromMs: 0 })
  })
  app.get('/api/meetings/:meetingId/documents/:documentId', (request, response) => {
    const bytes = documents.get(request.params.documentId)
    if (bytes === undefined) response.status(404).json({ error: { code: 'access.notFound' } })
    else response.type('application/pdf').send(bytes)
  })
  app.get('/api/meetings/:meetingId/follow-ups', (request, response) => {
    const { followUps } = seenBy(shown, viewer(request))
    const texts = meeting.texts
    response.json({
      seq,
      today,
      counts: followUpCounts(followUps, today),
      followUps: listedFollowUps(followUps).map((followUp) => shownFollowUp(followUp, texts, today)),
      removed: [],
    })
  })
  app.get('/api/meetings/:meetingId/addresses', (_request, response) => {
    response.json({ addresses: ['http://192.0.2.2:3000'] })
  })
  app.use('/api', (_request, response) => void response.status(404).json({ error: { code: 'access.notFound' } }))
  app.use(
    express.static(pages, {
      index: false,
      setHeaders: (response) => response.setHeader('cache-control', 'max-age=600'),
    }),
  )
  app.use((_request, response) => response.sendFile(join(pages, 'index.html')))

  let presence: PresenceMessage = { venues: {} }
  const snapshotFor = (name: string) => ({
    epoch: 'views',
    seq,
    state: seenBy(shown, viewerOf(name)),
    serverNow: meeting.now,
  })
  /** Messages are taken in their order: who answers a ping has taken what came before it. */
  const tell = async (socket: Socket): Promise<void> => {
    socket.emit('snapshot', snapshotFor(socket.data.viewer))
    await new Promise<void>((resolve) => {
      socket.conn.once('heartbeat', resolve)
      // Asked at once: pings as often as a test would like are a tenth of what its pages cost.
      Reflect.apply(Reflect.get(socket.conn, 'sendPacket'), socket.conn, ['ping'])
    })
  }
  io.on('connection', (socket) => {
    socket.data.viewer = String(socket.handshake.auth.session)
    socket.emit('snapshot', snapshotFor(socket.data.viewer))
    if (isToldOfPresence(socket)) socket.emit('presence', presence)
    socket.on('editing', () => socket.join(editing))
    socket.on('clock', (answer: (said: object) => void) => answer({ serverNow: meeting.now }))
    socket.on('command', (_message: object, answer: (said: object) => void) => answer({ ok: true, seq }))
  })
  const heart = setInterval(() => io.emit('heartbeat', { ageMs: 0 }), 2_000)
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`

  return {
    meeting,
    /** Resolves when all pages have taken what the meeting has come to; they draw it with the next frame. */
    async show(): Promise<void> {
      shown = meeting.state
      seq += 1
      await Promise.all([...io.sockets.sockets.values()].map(tell))
    },
    /** Every link ends for good. */
    endLinks: (): void => void io.emit('revoked'),
    /** How the devices of the halls are, for pages of staff: told at once, and drawn with the next frame. */
    tellPresence(tell: (seq: number) => PresenceMessage['venues']): void {
      presence = { venues: tell(seq) }
      for (const socket of io.sockets.sockets.values()) if (isToldOfPresence(socket)) socket.emit('presence', presence)
    },
    /** What others have open who prepare the meeting, for every page that prepares it. */
    tellEditors: (editors: EditorsMessage['editors']): void => void io.to(editing).emit('editors', { editors }),
    nameOf: (personId: string): string => file.people.find(({ id }) => id === personId)?.name ?? '',
    /** @param query such as `lang=en`. */
    address: (page: string, asked: Viewer, query = '') =>
      `${base}/meetings/${meetingId}/${page}?via=${linkNameOf(asked)}${query === '' ? '' : `&${query}`}`,
    async close(): Promise<void> {
      clearInterval(heart)
      const closed = io.close()
      // Pages are still open on it.
      http.closeAllConnections()
      await closed
    },
  }
}

export type FakeLink = Awaited<ReturnType<typeof fakeLink>>
