import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import type { MeetingFile } from '../shared/domain/meeting/meeting-file.schema.ts'
import { parseMeetingFile } from '../shared/domain/meeting/meeting-file.ts'
import { forOwner } from './access/own-actor.ts'
import type { OneHall } from './app.ts'
import { createMeeting, type IssuedLink } from './creation/create-meeting.ts'
import { newSealKey } from './documents/seal.ts'

export interface ExampleMeeting {
  readonly title: string
  readonly links: readonly IssuedLink[]
  readonly venueNames: ReadonlyMap<string, string>
  /** RFC 3339 with the zone's offset: when it is to start, and what its file says. */
  readonly startsAt: string
  readonly filedStart: string
  /** Somebody of the main hall, with the last four figures of the phone: for a first try of the phone's page. */
  readonly somebody: { readonly name: string; readonly phoneTail: string } | null
}

/**
 * Makes the example meeting with its documents.
 * @param path the meeting file; its documents lie beside it.
 * @param startOf when it is to start, from its time zone; as its file says without.
 */
export async function createExample(
  { deps }: OneHall,
  path: string,
  startOf?: (timeZone: string) => string,
): Promise<ExampleMeeting> {
  const parsed = parseMeetingFile(parse(await readFile(path, 'utf8')))
  if (!parsed.ok) throw new Error(`the example has faults: ${JSON.stringify(parsed.issues)}`)
  const startsAt = startOf?.(parsed.file.timeZone) ?? parsed.file.startsAt
  const plan = { ...parsed.file, startsAt }
  const created = await createMeeting(deps, forOwner, plan)
  const host = await deps.hosts.get(created.meetingId)
  for (const document of plan.documents) {
    if (!document.file || host === null) continue
    const source = createReadStream(join(dirname(path), document.file))
    const stored = await deps.files.store(source, { sha256: null, bytes: null })
    if (!stored.ok) throw new Error(`${document.file}: ${stored.fault}`)
    const file = { sha256: stored.sha256, bytes: stored.bytes, contentType: 'application/pdf', sealKey: newSealKey() }
    await host.act(forOwner, { type: 'documents.storeFile', data: { documentId: document.id, file } })
  }
  const venueNames = new Map(plan.venues.map((venue) => [venue.id, venue.name]))
  return {
    title: plan.title,
    links: created.links,
    venueNames,
    startsAt,
    filedStart: parsed.file.startsAt,
    somebody: somebodyOf(plan),
  }
}

function somebodyOf({ venues, people }: MeetingFile): ExampleMeeting['somebody'] {
  const main = venues.find(({ kind }) => kind === 'main')
  const person = people.findLast(
    ({ venueId, phone, attends }) => venueId === main?.id && attends === 'member' && (phone ?? '') !== '',
  )
  return person === undefined ? null : { name: person.name, phoneTail: (person.phone ?? '').slice(-4) }
}
