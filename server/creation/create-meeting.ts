import type { Role } from '../../shared/access/roles.ts'
import type { StoredFile } from '../../shared/domain/documents/documents.model.ts'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { planOf } from '../../shared/domain/meeting/meeting-plan.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { AdminJournal, Doer } from '../evidence/admin-journal.ts'
import { hashToken, newId, newToken } from '../kernel/secrets.ts'
import { personRecord } from '../roster/person-record.ts'
import { type EventStore, firstFact } from '../store/event-store.ts'
import type { LinkRecord, LinkStore } from '../store/link-store.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { dueUnlessAdjourned } from '../store/phones-due.ts'
import type { RetentionStore } from '../store/retention-store.ts'

/** A link as it is handed out, once: only its hash is kept. */
export interface IssuedLink {
  readonly linkId: string
  readonly role: Role
  readonly venueId?: string
  /** Whose own link it is; absent for links that many hold. */
  readonly personId?: string
  readonly token: string
}

export interface CreatedMeeting {
  readonly meetingId: string
  readonly links: readonly IssuedLink[]
  readonly phonesDueAt: Instant
  /** null: they stay until somebody erases them. */
  readonly namesDueAt: Instant | null
}

interface Deps {
  readonly events: EventStore
  readonly links: Pick<LinkStore, 'add'>
  readonly people: Pick<PeopleStore, 'put'>
  readonly plans: RetentionStore
  /** null where this node seals nothing. */
  readonly sealKey: string | null
  readonly journal: AdminJournal
  readonly now: () => Instant
}

/** Where a meeting comes from, when it is not from a file. */
export type MeetingSource = { readonly template: string } | { readonly cloneOf: string }

/** What a meeting has besides its file. */
export interface Beginnings {
  readonly source?: MeetingSource
  /** Bytes that are kept already, by document: they are there from the first moment. */
  readonly files?: Readonly<Record<string, StoredFile>>
}

/** Of a file that was found right. Roster and links come before the log, so that a log is never without them. */
export async function createMeeting(
  { events, links, people, plans, sealKey, journal, now }: Deps,
  doer: Doer,
  file: MeetingFile,
  { source, files = {} }: Beginnings = {},
): Promise<CreatedMeeting> {
  const meetingId = newId()
  const issued = firstLinks(file.venues.map(({ id }) => id))
  const made = { links: issued.length, people: file.people.length, ...source }
  await journal(meetingId, doer, 'meeting.created', made)
  const plan = planOf(file)
  // First: the phones of a meeting that is never finished go, too.
  const dueAt = (days: number) => dueUnlessAdjourned([plan.startsAt, now()], days)
  const phonesDueAt = dueAt(file.retentionDays)
  const { nameRetentionDays } = file
  const names = nameRetentionDays === null ? null : { days: nameRetentionDays, dueAt: dueAt(nameRetentionDays) }
  await plans.plan(meetingId, file.retentionDays, phonesDueAt, names)
  await people.put(
    meetingId,
    file.people.map((person) => personRecord(meetingId, person)),
  )
  await links.add(issued.map((link) => recordOf(meetingId, link)))
  await events.createLog(meetingId, newId(), now())
  const data = { ...plan, ...(sealKey === null ? {} : { sealKey }) }
  const facts = [
    { type: 'meeting.created', data },
    ...Object.entries(files).map(([documentId, stored]) => ({
      type: 'documents.fileStored',
      data: { documentId, file: stored },
    })),
  ]
  const at = now()
  const commit = {
    commandId: `create-${meetingId}`,
    bodyHash: hashToken(meetingId),
    actor: { ...doer.actor, linkId: doer.linkId },
    events: facts.map((fact) => ({ at, ...firstFact(events, fact) })),
  }
  await events.append(meetingId, 0, [commit])
  return { meetingId, links: issued, phonesDueAt, namesDueAt: names?.dueAt ?? null }
}

export function newLink(role: Role, venueId: string | null, personId: string | null = null): IssuedLink {
  const whose = { ...(venueId === null ? {} : { venueId }), ...(personId === null ? {} : { personId }) }
  return { linkId: newId(), role, ...whose, token: newToken() }
}

export function recordOf(meetingId: string, link: IssuedLink): LinkRecord {
  return {
    linkId: link.linkId,
    tokenHash: hashToken(link.token),
    meetingId,
    role: link.role,
    venueId: link.venueId ?? null,
    personId: link.personId ?? null,
    expiresAt: null,
    revokedAt: null,
  }
}

/** One moderator, one observer, and for each venue an operator, a screen and an attendee. */
export function firstLinks(venueIds: readonly string[]): readonly IssuedLink[] {
  const ofVenue = (venueId: string) =>
    (['operator', 'screen', 'attendee'] as const).map((role) => newLink(role, venueId))
  return [newLink('moderator', null), newLink('observer', null), ...venueIds.flatMap(ofVenue)]
}
