import { join } from 'node:path'
import { createOneHall } from '../server/app.ts'
import { readConfig } from '../server/config.ts'
import { eventVersion } from '../shared/domain/meeting/upcast.ts'
import { addMs, instant } from '../shared/kernel/time.ts'
import { meetingFile } from '../tests/support/running-hall.ts'

const root = join(import.meta.dirname, '..')
export const owner = 'owner-token-of-the-bench'

/** A meeting with as many events. */
export interface LongMeeting {
  readonly id: string
  readonly events: number
  /** Tokens of the links of a moderator and of a hall's screen. */
  readonly moderator: string
  readonly screen: string
}

export type OwnHall = Awaited<ReturnType<typeof startOwnHall>>

/** A server within the benchmark's own process. */
export async function startOwnHall(dataDir: string) {
  const config = readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, EXAMPLE: 'off' })
  const log = { error: (context: object) => console.error(context), warn: () => undefined }
  const hall = await createOneHall({ config, log, clientFolder: join(root, 'dist', 'client') })
  await hall.deps.access.establishOwner(owner)
  const base = `http://127.0.0.1:${await hall.listen()}`
  const call = async (path: string, body?: object) => {
    const headers = { authorization: `Bearer ${owner}`, 'content-type': 'application/json' }
    const method = body === undefined ? 'GET' : 'POST'
    const response = await fetch(base + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  return { hall, base, call }
}

/** Ten halls of fifty; reports of halls, people who come and go, and in the middle the start and ten items. */
export async function makeMeeting({ hall, call }: OwnHall, events: number): Promise<LongMeeting> {
  const { meetingId, links } = await call('/api/meetings', meetingFile(10, 50))
  const from = instant(Date.now() - 6 * 3_600_000)
  const event = (index: number) => {
    const venueId = `b${1 + (index % 10)}`
    const status = index % 4 === 0 ? 'problem' : 'ok'
    const data = { venueId, check: 'audio', status, note: `note ${index}` }
    return { type: 'venues.readinessReported', data, at: addMs(from, index * 50), version: eventVersion }
  }
  const append = async (first: number, last: number) => {
    for (let begin = first; begin < last; begin += 500) {
      const head = await hall.deps.events.head(meetingId)
      const commits = Array.from({ length: Math.min(500, last - begin) }, (_, index) => ({
        commandId: `act-${begin + index}`,
        bodyHash: 'none',
        actor: { role: 'owner' },
        events: [event(begin + index)],
      }))
      await hall.deps.events.append(meetingId, head?.seq ?? 0, commits)
    }
  }
  await append(0, events / 2)
  const say = (type: string, data: object) =>
    call(`/api/meetings/${meetingId}/commands`, { commandId: `${type}-${JSON.stringify(data)}`, type, data })
  await say('meeting.start', {})
  await say('agenda.advance', { from: null })
  await append(events / 2, events)
  await call(`/api/meetings/${meetingId}/replay`)
  const tokenOf = (wanted: string) => links.find(({ role }: { role: string }) => role === wanted).token
  return { id: meetingId, events, moderator: tokenOf('moderator'), screen: tokenOf('screen') }
}
