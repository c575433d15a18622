import { z } from 'zod'
import { maxPartBytes } from '../../shared/protocol/file-limits.ts'
import { storedDocumentSchema } from '../../shared/protocol/http/documents.contract.ts'
import { createTurns } from '../check-in/turns.ts'
import { newId } from '../kernel/secrets.ts'
import type { PartShelf } from './document-shelf.ts'

/** A file that comes in parts: for which document, how large it will be, and what it will hash to. */
export interface PartUpload {
  readonly uploadId: string
  readonly meetingId: string
  readonly documentId: string
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
  /** What the last part was answered with, once all is taken: whoever has lost the answer asks again. */
  readonly stored?: StoredDocument | undefined
}

type StoredDocument = z.output<typeof storedDocumentSchema>

/** What became of a part; `offset`: so many bytes are here. */
export type PartTaken =
  | { readonly ok: true; readonly offset: number }
  | { readonly ok: false; readonly fault: 'documents.wrongOffset' | 'documents.tooLarge'; readonly offset: number }

const uploadSchema = z.strictObject({
  uploadId: z.string(),
  meetingId: z.string(),
  documentId: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  stored: storedDocumentSchema.optional(),
})

/** Nobody goes on with an upload after so long, ms. */
const idleMs = 24 * 60 * 60_000
/** Of one meeting at once. */
const uploadsAtOnce = 20
/** One that has not come on for so long gives its place to another, ms. */
const givesWayMs = 60 * 60_000

const idPattern = /^[0-9a-z]{16}$/u

/**
 * Uploads that go on where they were cut, also after the server was started again and on another node: what is on the shelf is
 * what is here.
 * @param now of the calendar, ms
 * @source DOC-28
 */
export function createPartUploads(parts: PartShelf, now: () => number) {
  const turns = createTurns()
  const offsetOf = async ({ uploadId, bytes, stored }: PartUpload) =>
    stored === undefined ? parts.size(uploadId) : bytes

  const find = async (uploadId: string): Promise<PartUpload | null> => {
    if (!idPattern.test(uploadId)) return null
    const facts = await parts.facts(uploadId)
    return facts === null ? null : uploadIn(facts)
  }

  /** Those that there are, the longest idle first; what nobody goes on with is gone. */
  const sweep = async (): Promise<readonly (PartUpload & { readonly idleForMs: number })[]> => {
    const found = await Promise.all(
      (await parts.traces()).map(async ({ uploadId, touchedAt }) => {
        const upload = await find(uploadId)
        const idleForMs = now() - touchedAt
        if (upload !== null && idleForMs < idleMs) return [{ ...upload, idleForMs }]
        await parts.remove(uploadId)
        return []
      }),
    )
    return found.flat().sort((one, other) => other.idleForMs - one.idleForMs)
  }

  return {
    find,
    remove: parts.remove,
    offsetOf,
    read: ({ uploadId }: PartUpload) => parts.read(uploadId),

    /** @returns null while too many of the meeting are under way. */
    begin: (facts: Omit<PartUpload, 'uploadId' | 'stored'>): Promise<PartUpload | null> =>
      turns('begin', async () => {
        const [longest, ...others] = (await sweep()).filter(
          ({ meetingId, stored }) => meetingId === facts.meetingId && stored === undefined,
        )
        if (others.length + 1 >= uploadsAtOnce && longest !== undefined) {
          if (longest.idleForMs < givesWayMs) return null
          await parts.remove(longest.uploadId)
        }
        const upload = { ...facts, uploadId: newId() }
        await parts.begin(upload.uploadId, JSON.stringify(upload))
        return upload
      }),

    /** All is taken: the bytes lie elsewhere now. */
    finish: (upload: PartUpload, stored: StoredDocument): Promise<void> =>
      parts.finish(upload.uploadId, JSON.stringify({ ...upload, stored })),

    /**
     * Takes a part where the last one ended; what has come of one that is cut stays.
     * @param work is done with the upload while no other part of it comes in.
     */
    take: <Done>(
      upload: PartUpload,
      from: number,
      part: AsyncIterable<Uint8Array>,
      work: (taken: PartTaken) => Promise<Done>,
    ): Promise<Done> =>
      turns(upload.uploadId, async () => {
        const offset = await offsetOf(upload)
        if (from !== offset) return work({ ok: false, fault: 'documents.wrongOffset', offset })
        const most = Math.min(upload.bytes, offset + maxPartBytes)
        const end = await parts.append(upload.uploadId, offset, most, part)
        return work(end === null ? { ok: false, fault: 'documents.tooLarge', offset } : { ok: true, offset: end })
      }),
  }
}

export type PartUploads = ReturnType<typeof createPartUploads>

/** null for what a crash has left half written. */
function uploadIn(facts: string): PartUpload | null {
  try {
    return uploadSchema.parse(JSON.parse(facts))
  } catch {
    return null
  }
}
