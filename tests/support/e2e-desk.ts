import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOneHall } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { createExample } from '../../server/example.ts'
import type { Actor } from '../../shared/access/actor.ts'
import type { CommandName, CommandPayloads } from '../../shared/domain/meeting/meeting.decide.ts'
import { builtProgram } from './built-program.ts'
import { newCommandId } from './running-hall.ts'

const root = join(import.meta.dirname, '..', '..')

/** The built pages and the example meeting in a server of this process, so that a test may act as anybody, with whatever the server would have found out. */
export async function startDesk() {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-desk-'))
  const errors: unknown[] = []
  const log = { error: (context: object) => errors.push(context), warn: () => undefined }
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, EXAMPLE: 'off' })
  const processProgram = builtProgram('process-main')
  const hall = await createOneHall({
    config,
    log,
    clientFolder: join(root, 'dist', 'client'),
    ...(processProgram === undefined ? {} : { processProgram }),
  })
  const port = await hall.listen()
  const { links } = await createExample(hall, join(root, 'examples', 'court-work-meeting', 'meeting.yaml'))
  const [meetingId = ''] = await hall.deps.events.meetingIds()
  const host = await hall.deps.hosts.get(meetingId)
  if (host === null) throw new Error('no meeting')

  return {
    errors,
    port,
    meetingId,
    get state() {
      return host.state
    },
    address(role: string, venueId?: string, query = '', base = `http://127.0.0.1:${port}`): string {
      const link = links.find((known) => known.role === role && known.venueId === venueId)
      if (link === undefined) throw new Error(`no link for ${role} ${venueId}`)
      return `${base}/join?${query}#${link.token}`
    },
    /** @throws when it is refused. */
    async act<Name extends CommandName>(type: Name, data: CommandPayloads[Name], by: Partial<Actor> = {}) {
      const actor: Actor = { role: 'moderator', venueId: null, personId: null, ...by }
      const command = { type, data } as never
      const answer = await host.execute({ commandId: newCommandId(), actor, linkId: 'test', command })
      if (!answer.ok) throw new Error(`${type}: ${answer.rejection.code}`)
    },
    /** Fresh personal codes of a hall, as they would be printed. */
    async cards(venueId: string): Promise<ReadonlyMap<string, { readonly code: string; readonly url: string }>> {
      const token = links.find(({ role }) => role === 'moderator')?.token ?? ''
      const response = await fetch(`http://127.0.0.1:${port}/api/meetings/${meetingId}/personal-codes`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ venueId }),
      })
      const { codes } = (await response.json()) as { codes: { personId: string; code: string; url: string }[] }
      return new Map(codes.map((card) => [card.personId, card]))
    },
    async stop(): Promise<void> {
      await hall.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type Desk = Awaited<ReturnType<typeof startDesk>>
