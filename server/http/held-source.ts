import { audienceOf } from '../../shared/access/audience.ts'
import { typedRevisions } from '../minutes/minutes-history.ts'
import type { RecordSource } from '../minutes/record-source.ts'
import type { LoggedEvent } from '../store/event-store.ts'
import type { HttpDeps } from './http-deps.ts'
import type { MeetingCall } from './route.ts'

/** Events that are read in one go. */
const eventsAtOnce = 2_000

/** The whole log up to its head of now, then the names that go with it. @param venueId whose hall it is for; null: all of them. */
export async function heldSource(
  { events, people, typed }: Pick<HttpDeps, 'events' | 'people' | 'typed'>,
  { host, grant }: Pick<MeetingCall, 'host' | 'grant'>,
  venueId: string | null,
): Promise<RecordSource> {
  const { seq } = host
  const log: LoggedEvent[] = []
  while (log.length < seq)
    log.push(...(await events.read(host.logId, log.length, Math.min(eventsAtOnce, seq - log.length))))
  const head = log.at(-1)
  if (head === undefined) throw new Error('the log has lost its head')
  const revisions = typedRevisions(log)
  const texts = revisions.length === 0 ? new Map<string, string>() : await typed.some(host.logId, revisions)
  const roster = await people.list(host.meetingId)
  return {
    events: log,
    audience: audienceOf(grant.actor),
    venueId,
    people: roster.map(({ personId, name, unit, title }) => ({ id: personId, name, unit, title })),
    typed: Object.fromEntries(texts),
    head: { seq, hash: head.hash, at: head.at },
  }
}
