import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Role } from '../../shared/access/roles.ts'
import type { CommandName, CommandPayloads } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { type ProofServer, proofServer } from './proof-server.ts'
import { newCommandId, ownerToken, type TestLink } from './running-hall.ts'
import { wholeLog } from './whole-log.ts'

const root = join(import.meta.dirname, '..', '..')
const exampleFolder = join(root, 'examples', 'court-work-meeting')

interface ExampleFile {
  readonly venues: readonly { readonly id: string }[]
  readonly agenda: readonly { readonly awardees?: readonly { readonly venueId?: string }[] }[]
  readonly documents: readonly { readonly id: string; readonly file: string }[]
  readonly people: readonly { readonly venueId: string }[]
}

/** The example, with those branch halls only. */
function exampleWith(venueIds: readonly string[] | 'all'): ExampleFile {
  const file: ExampleFile = parse(readFileSync(join(exampleFolder, 'meeting.yaml'), 'utf8'))
  if (venueIds === 'all') return file
  const isKept = (id: string | undefined) => id === undefined || id === 'main' || venueIds.includes(id)
  return {
    ...file,
    venues: file.venues.filter(({ id }) => isKept(id)),
    people: file.people.filter(({ venueId }) => isKept(venueId)),
    agenda: file.agenda.map((item) =>
      item.awardees === undefined
        ? item
        : { ...item, awardees: item.awardees.filter(({ venueId }) => isKept(venueId)) },
    ),
  }
}

interface Logged {
  readonly seq: number
  /** Server time, milliseconds since 1970. */
  readonly at: number
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/** The built server with the built pages in it, and no meeting yet. @param env more of its environment. */
export async function startBuiltServer(env: Readonly<Record<string, string>> = {}) {
  if (!existsSync(join(root, 'dist', 'client', 'index.html'))) throw new Error('dist/client is missing: npx vite build')
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-e2e-'))
  const server = await proofServer(dataDir)
  if (!(await server.start(undefined, 1, env))) throw new Error(`the server did not start: ${server.complaints}`)
  return {
    server,
    async stop(): Promise<void> {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The example in a server of its own, which ends with it. @param env more of the server's environment. */
export async function startExample(venueIds: readonly string[] | 'all', env: Readonly<Record<string, string>> = {}) {
  const { server, stop } = await startBuiltServer(env)
  const example = await openExample(server, venueIds, env.BASE_PATH)
  return {
    ...example,
    async stop(): Promise<string> {
      const complaints = await example.stop()
      await stop()
      return complaints
    },
  }
}

/**
 * The example meeting with its documents, beside what else that server holds.
 * @param venueIds the branch halls.
 * @param basePath below which that server serves; '' for the root.
 */
export async function openExample(server: ProofServer, venueIds: readonly string[] | 'all', basePath = '') {
  const serverBase = server.base + basePath
  const complainedBefore = server.complaints.length

  const call = async <Answer = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const isBytes = body instanceof Uint8Array
    const type = isBytes ? 'application/pdf' : 'application/json'
    const response = await fetch(serverBase + path, {
      method,
      headers: {
        authorization: `Bearer ${ownerToken}`,
        ...(body === undefined ? {} : { 'content-type': type }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (response.status === 204 ? null : await response.json()) as Answer
  }

  const file = exampleWith(venueIds)
  const { meetingId, links } = await call<{ meetingId: string; links: readonly TestLink[] }>(
    'POST',
    '/api/meetings',
    file,
  )
  const meetingPath = `/api/meetings/${meetingId}`
  for (const { id, file: path } of file.documents) {
    const bytes = readFileSync(join(exampleFolder, path))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await call('PUT', `${meetingPath}/documents/${id}`, bytes, { 'x-content-sha256': sha256 })
  }

  const linkOf = (role: string, venueId?: string): TestLink => {
    const link = links.find((known) => known.role === role && known.venueId === venueId)
    if (link === undefined) throw new Error(`no link for ${role} ${venueId}`)
    return link
  }

  return {
    base: serverBase,
    port: Number(new URL(server.base).port),
    meetingId,
    linkOf,
    wallClock: server.wallClock,
    /** What the page of a link is opened with. @param query such as `lang=en`. */
    address: (token: string, query = '', base = serverBase) => `${base}/join?${query}#${token}`,
    /** As another moderator would, or the holder of a link, without a page. @throws when it is refused. */
    command: <Name extends CommandName>(type: Name, data: CommandPayloads[Name], by?: TestLink): Promise<unknown> => {
      const headers = by === undefined ? {} : { authorization: `Bearer ${by.token}` }
      return call('POST', `${meetingPath}/commands`, { commandId: newCommandId(), type, data }, headers)
    },
    /** A link that a new meeting does not have. */
    issue: (link: { readonly role: Role; readonly venueId?: string }): Promise<TestLink> =>
      call('POST', `${meetingPath}/links`, link),
    revoke: (link: TestLink): Promise<unknown> => call('DELETE', `${meetingPath}/links/${link.linkId}`),
    /** The whole log, as the owner may read it. */
    async log(): Promise<readonly Logged[]> {
      const { events } = await wholeLog<Logged>((after) => call('GET', `${meetingPath}/events?after=${after}`))
      return events
    },
    /** As the owner may see it. */
    async state(): Promise<MeetingState> {
      return (await call<{ state: MeetingState }>('GET', `${meetingPath}/state`)).state
    },
    /** The end of its use. @returns what the server had to complain of meanwhile. */
    stop: async (): Promise<string> => server.complaints.slice(complainedBefore),
  }
}

export type ExampleHall = Awaited<ReturnType<typeof openExample>>
