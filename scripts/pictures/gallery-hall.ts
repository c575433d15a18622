import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createOneHall } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { createExample } from '../../server/example.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const silent = { error: (context: object) => console.error(context), warn: () => undefined }

/** The built server with the example meeting in it, on a clock that can be put forward. */
export async function startGalleryHall() {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-pictures-'))
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, ADMIN_TOKEN: 'owner-of-the-pictures' })
  const time = { aheadMs: 0 }
  const clocks = { wall: () => Date.now() + time.aheadMs, monotonic: () => performance.now() + time.aheadMs }
  const hall = await createOneHall({ config, log: silent, clientFolder: join(root, 'dist', 'client'), clocks })
  const port = await hall.listen()
  const example = await createExample(hall, join(root, 'examples', 'court-work-meeting', 'meeting.yaml'))
  const [meetingId = ''] = await hall.deps.events.meetingIds()
  const host = await hall.deps.hosts.get(meetingId)
  if (host === null) throw new Error('the example is missing')
  let count = 0

  return {
    base: `http://127.0.0.1:${port}`,
    meetingId,
    host,
    ownerToken: config.adminToken ?? '',
    roster: () => hall.deps.people.list(meetingId),
    tokenOf(role: string, venueId?: string): string {
      const link = example.links.find((one) => one.role === role && (venueId === undefined || one.venueId === venueId))
      if (link === undefined) throw new Error(`no link of ${role} ${venueId}`)
      return link.token
    },
    /** As the moderator, or as the operator of a hall; a refusal is printed. */
    async act(type: string, data: object, venueId: string | null = null): Promise<void> {
      count += 1
      const answer = await host.execute({
        commandId: `picture-${count}`,
        actor: { role: venueId === null ? 'moderator' : 'operator', venueId, personId: null },
        linkId: 'pictures',
        command: { type, data } as never,
      })
      if (!answer.ok) console.error(type, JSON.stringify(answer))
      // Answers go out before the state is told.
      else while (host.seq < answer.seq) await setImmediate()
    },
    /** Puts the server's clock forward; pages learn of it with their next probe. */
    putForward(minutes: number): void {
      time.aheadMs += minutes * 60_000
    },
    stop: () => hall.close(),
    sweep: () => rmSync(dataDir, { recursive: true, force: true }),
  }
}

export type GalleryHall = Awaited<ReturnType<typeof startGalleryHall>>
