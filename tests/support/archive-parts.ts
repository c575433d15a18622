import { createHash } from 'node:crypto'
import yauzl from 'yauzl'
import { ofOwnAccord } from '../../server/access/own-actor.ts'
import type { ArchiveFacts } from '../../server/archives/archive-form.ts'
import { factsXml } from '../../server/archives/archive-xml.ts'
import { firstHash, rowHash } from '../../server/store/hash-chain.ts'
import { chainedRow, type LogRow } from '../../server/store/log-row.ts'
import { canonicalJson } from '../../shared/kernel/json.ts'
import { ownerToken, type RunningHall } from './running-hall.ts'

/** The parts of an archive by name, in their order. */
export type ArchiveParts = ReadonlyMap<string, Buffer>

export async function takeArchive(hall: RunningHall, meetingId: string, query = ''): Promise<Buffer> {
  const headers = { authorization: `Bearer ${ownerToken}` }
  const response = await fetch(`${hall.base}/api/meetings/${meetingId}/archive.zip${query}`, { headers })
  if (response.status !== 200) throw new Error(await response.text())
  return Buffer.from(await response.arrayBuffer())
}

/** Bytes of a document, as if they had been uploaded and looked through. */
export async function keepDocument(
  hall: RunningHall,
  meetingId: string,
  documentId: string,
  pieces: Iterable<Uint8Array>,
): Promise<string> {
  const source = async function* () {
    yield* pieces
  }
  const stored = await hall.hall.deps.files.store(source(), { sha256: null, bytes: null })
  const host = await hall.hall.deps.hosts.get(meetingId)
  if (!stored.ok || host === null) throw new Error('not stored')
  const { sha256, bytes } = stored
  const file = { sha256, bytes, contentType: 'application/pdf', sealKey: null }
  const answer = await host.act(ofOwnAccord, { type: 'documents.storeFile', data: { documentId, file } })
  if (!answer.ok) throw new Error(answer.rejection.code)
  return sha256
}

export interface Taken {
  readonly meetingId: string
  readonly links: readonly { readonly role: string; readonly venueId?: string; readonly token: string }[]
  readonly warnings: readonly { readonly code: string }[]
  readonly error?: {
    readonly code: string
    readonly issues: readonly {
      readonly path: string
      readonly row?: number
      readonly code: string
      readonly message: string
    }[]
  }
}

export const giveArchive = (hall: RunningHall, archive: Uint8Array, token = ownerToken) =>
  hall.call<Taken>('POST', '/api/meetings', token, archive, {
    'content-type': 'application/zip',
    'accept-language': 'en',
  })

export async function partsOf(archive: Buffer): Promise<ArchiveParts> {
  const zip = await yauzl.fromBufferPromise(archive)
  const parts = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) {
    const pieces: Buffer[] = []
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer)
    parts.set(entry.fileName, Buffer.concat(pieces))
  }
  return parts
}

export const factsOf = (parts: ArchiveParts): ArchiveFacts => JSON.parse(String(parts.get('archive.json')))

export const rowsOf = (parts: ArchiveParts): readonly LogRow[] =>
  String(parts.get('log.ndjson'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LogRow)

export const logOf = (rows: readonly LogRow[]): Buffer =>
  Buffer.from(rows.map((row) => `${canonicalJson(row)}\n`).join(''))

/** The same rows chained anew: what somebody does who knows how. */
export function chained(rows: readonly LogRow[]): readonly LogRow[] {
  let hash = firstHash
  return rows.map((row, index) => {
    const next = { ...row, seq: index + 1 }
    hash = rowHash(hash, chainedRow(next))
    return { ...next, hash }
  })
}

/** Facts that fit the parts: what somebody does who knows how; without the signature, which nobody can make. */
export function withOwnFacts(
  parts: ArchiveParts,
  change: (facts: ArchiveFacts) => object = (facts) => facts,
): ArchiveParts {
  const known = factsOf(parts)
  const mended = {
    ...known,
    parts: known.parts
      .filter(({ path }) => parts.has(path))
      .map((part) => ({ ...part, bytes: parts.get(part.path)?.length, sha256: sha256Of(parts.get(part.path)) })),
  }
  const facts = change(mended as ArchiveFacts) as ArchiveFacts
  const whole = new Map(parts)
  whole.delete('archive.sig.json')
  whole.set('archive.json', Buffer.from(JSON.stringify(facts)))
  whole.set('archive.xml', Buffer.from(factsXml(facts)))
  return whole
}

const sha256Of = (bytes: Uint8Array = new Uint8Array()): string => createHash('sha256').update(bytes).digest('hex')
