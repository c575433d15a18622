import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { parseMeetingFile } from '../shared/domain/meeting/meeting-file.ts'
import { ownerLinkId } from './access/access.ts'
import { newId } from './access/secrets.ts'
import type { OneHall } from './app.ts'
import { newSealKey } from './documents/seal.ts'
import { ownActor } from './evidence/own-actor.ts'
import { createMeeting, type IssuedLink } from './meetings/create-meeting.ts'

/** The server, for the owner. */
const itself = { actor: ownActor, linkId: ownerLinkId }

export interface ExampleMeeting {
  readonly title: string
  readonly links: readonly IssuedLink[]
  readonly venueNames: ReadonlyMap<string, string>
}

/**
 * Makes the example meeting with its documents.
 * @param path the meeting file; its documents lie beside it.
 */
export async function createExample({ deps }: OneHall, path: string): Promise<ExampleMeeting> {
  const parsed = parseMeetingFile(parse(await readFile(path, 'utf8')))
  if (!parsed.ok) throw new Error(`the example has faults: ${JSON.stringify(parsed.issues)}`)
  const { file: plan } = parsed
  const created = await createMeeting(deps, itself, plan)
  const host = await deps.hosts.get(created.meetingId)
  for (const document of plan.documents) {
    if (!document.file || host === null) continue
    const source = createReadStream(join(dirname(path), document.file))
    const stored = await deps.files.store(source, { sha256: null, bytes: null })
    if (!stored.ok) throw new Error(`${document.file}: ${stored.fault}`)
    const file = { sha256: stored.sha256, bytes: stored.bytes, contentType: 'application/pdf', sealKey: newSealKey() }
    await host.execute({
      commandId: newId(),
      ...itself,
      command: { type: 'documents.storeFile', data: { documentId: document.id, file } },
    })
  }
  const venueNames = new Map(plan.venues.map((venue) => [venue.id, venue.name]))
  return { title: plan.title, links: created.links, venueNames }
}
