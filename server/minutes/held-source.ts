import type { Actor } from '../../shared/access/actor.ts'
import { audienceOf } from '../../shared/access/audience.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { EventStore, LoggedEvent } from '../store/event-store.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { TypedTexts } from '../store/typed-texts.ts'
import { typedRevisions } from './minutes-history.ts'
import { taskRevisions } from './minutes-tasks.ts'
import type { RecordSource } from './record-source.ts'

/** Events that are read in one go. */
const eventsAtOnce = 2_000

interface Deps {
  readonly events: Pick<EventStore, 'read'>
  readonly people: Pick<PeopleStore, 'list'>
  readonly typed: Pick<TypedTexts, 'some'>
}

/** The whole log up to its head of now, then the names that go with it. @param venueId whose hall it is for; null: all of them. */
export async function heldSource(
  { events, people, typed }: Deps,
  host: Pick<MeetingHost, 'meetingId' | 'logId' | 'seq' | 'state'>,
  actor: Actor,
  venueId: string | null,
): Promise<RecordSource> {
  const { seq } = host
  const log: LoggedEvent[] = []
  while (log.length < seq)
    log.push(...(await events.read(host.logId, log.length, Math.min(eventsAtOnce, seq - log.length))))
  const head = log.at(-1)
  if (head === undefined) throw new Error('the log has lost its head')
  const { minutes, followUps } = host.state
  const hasTasks = minutes.attachments.some(({ kind }) => kind === 'tasks')
  const revisions = [...typedRevisions(log), ...(hasTasks ? taskRevisions(followUps) : [])]
  const texts = revisions.length === 0 ? new Map<string, string>() : await typed.some(host.logId, revisions)
  const roster = await people.list(host.meetingId)
  return {
    events: log,
    audience: audienceOf(actor),
    venueId,
    people: roster.map(({ personId, name, unit, title }) => ({ id: personId, name, unit, title })),
    typed: Object.fromEntries(texts),
    head: { seq, hash: head.hash, at: head.at },
  }
}
