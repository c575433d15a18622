import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOneHall } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { connect, meetingFile, newCommandId, ownerToken, type TestLink } from './running-hall.ts'

const builtPages = join(import.meta.dirname, '..', '..', 'dist', 'client')

/** Pages as they were built, under the name of another build. */
export function pagesNamed(build: string, folder: string): string {
  const pages = join(folder, build)
  cpSync(builtPages, pages, { recursive: true })
  for (const name of ['index.html', 'sw.js']) {
    const path = join(pages, name)
    const own = /<meta name="onehall-build" content="([^"]+)"/u.exec(
      readFileSync(join(builtPages, 'index.html'), 'utf8'),
    )
    if (own?.[1] === undefined) throw new Error('the built page does not name its build')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(own[1], build))
  }
  return pages
}

/** One server after the other on one port and one folder of data, each with pages of another build. */
export async function serverOfBuilds() {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-builds-'))
  const errors: unknown[] = []
  let port = 0
  let hall: Awaited<ReturnType<typeof createOneHall>> | null = null

  const start = async (build: string) => {
    const config = readConfig({
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: join(folder, 'data'),
      EXAMPLE: 'off',
    })
    const log = { error: (context: object) => errors.push(context), warn: () => undefined }
    hall = await createOneHall({ config, log, clientFolder: pagesNamed(build, folder) })
    await hall.deps.access.establishOwner(ownerToken)
    port = await hall.listen()
  }
  const stop = async () => {
    await hall?.close()
    hall = null
  }
  const call = async <Body>(method: string, path: string, body?: unknown): Promise<Body> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return (response.status === 204 ? null : await response.json()) as Body
  }

  await start('build-one')
  const { meetingId, links } = await call<{ meetingId: string; links: readonly TestLink[] }>(
    'POST',
    '/api/meetings',
    meetingFile(),
  )
  const linkOf = (role: string, venueId?: string): TestLink => {
    const link = links.find((known) => known.role === role && known.venueId === venueId)
    if (link === undefined) throw new Error(`no link for ${role} ${venueId}`)
    return link
  }

  return {
    errors,
    meetingId,
    linkOf,
    get port(): number {
      return port
    },
    address: (link: TestLink, query = '', base = `http://127.0.0.1:${port}`) => `${base}/join?${query}#${link.token}`,
    act: (type: string, data: unknown) =>
      call('POST', `/api/meetings/${meetingId}/commands`, { commandId: newCommandId(), type, data }),
    revoke: (link: TestLink) => call('DELETE', `/api/meetings/${meetingId}/links/${link.linkId}`),
    connect: (link: TestLink) => connect(`http://127.0.0.1:${port}`, { token: link.token, meetingId }),
    start,
    stop,
    async upgrade(build: string): Promise<void> {
      await stop()
      await start(build)
    },
    async end(): Promise<void> {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type ServerOfBuilds = Awaited<ReturnType<typeof serverOfBuilds>>
