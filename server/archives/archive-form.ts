import { z } from 'zod'
import { maxArchiveBytes, maxDocumentBytes } from '../../shared/protocol/file-limits.ts'

/** What an archive says of itself. The version goes up with every change of what lies in one. @source ARV-2 */
export const archiveForm = { form: 'onehall-archive', version: 2 } as const

/** The parts, in the order in which they lie in the archive; documents come before the facts. */
export const partNames = {
  meeting: 'meeting.yaml',
  log: 'log.ndjson',
  roster: 'roster.ndjson',
  typed: 'typed.ndjson',
  seals: 'seals.json',
  facts: 'archive.json',
  xml: 'archive.xml',
  signature: 'archive.sig.json',
} as const

/** Parts of which the facts cannot speak. */
export const ownParts: ReadonlySet<string> = new Set([partNames.facts, partNames.xml, partNames.signature])

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

/** Where the bytes of a document lie. */
export const documentPart = (documentId: string, contentType: string): string =>
  `documents/${documentId}.${endings[contentType] ?? 'bin'}`

/** Where the bytes of a file lie that was a document's once. */
export const earlierPart = (sha256: string, contentType: string): string =>
  `earlier/${sha256}.${endings[contentType] ?? 'bin'}`

/** Where the bytes of an issued paper lie. */
export const paperPart = (kind: string, version: number, form: string): string => `papers/${kind}-${version}.${form}`

export const isPaperPart = (path: string): boolean => path.startsWith('papers/')

/** A file that is a document's, or was. */
export const isDocumentPart = (path: string): boolean => path.startsWith('documents/') || path.startsWith('earlier/')

const mebibyte = 1024 * 1024

/** How large each part may be once it is unpacked, bytes. */
export const mostBytesOf = (path: string): number => {
  if (isDocumentPart(path)) return maxDocumentBytes
  return path === partNames.log ? 512 * mebibyte : 64 * mebibyte
}

/** All parts together, unpacked. */
export const mostUnpacked = maxArchiveBytes

/** Files that were replaced, at most. */
export const mostEarlier = 2_000

/** More than the documents that a meeting may have, and those. */
export const mostParts = mostEarlier + 1_100

const momentSchema = z.iso.datetime()
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/u)

/**
 * Whose names a part may hold: nobody's; of those who stand on the agenda; of everybody on the list, with phones;
 * whatever was written into it.
 */
const namesSchema = z.enum(['none', 'agenda', 'people', 'unknown'])

const partSchema = z.strictObject({
  path: z.string().max(200),
  bytes: z.int().min(0),
  sha256: hashSchema,
  names: namesSchema,
})

export const factsSchema = z.strictObject({
  form: z.literal(archiveForm.form),
  version: z.union([z.literal(1), z.literal(archiveForm.version)]),
  madeAt: momentSchema,
  madeBy: z.string().max(40),
  meeting: z.strictObject({
    meetingId: z.string().max(64),
    title: z.string(),
    organizer: z.string().nullable(),
    status: z.string(),
    startsAt: momentSchema,
    timeZone: z.string(),
    startedAt: momentSchema.nullable(),
    endedAt: momentSchema.nullable(),
  }),
  log: z.strictObject({ epoch: z.string().max(64), seq: z.int().min(1), head: hashSchema }),
  documents: z.array(z.strictObject({ documentId: z.string(), title: z.string(), path: z.string() })),
  /**
   * Files that the log names, and no document has any more; one that is not in the archive says why. Absent in the first version,
   * which carried none.
   */
  earlier: z
    .array(
      z.strictObject({
        documentId: z.string(),
        version: z.int().min(1),
        sha256: hashSchema,
        bytes: z.int().min(0),
        path: z.string().max(80).nullable(),
        absent: z.enum(['notHere', 'noRoom']).nullable(),
      }),
    )
    .optional(),
  /** null: left out. */
  roster: z.strictObject({ people: z.int().min(0) }).nullable(),
  retention: z.strictObject({
    days: z.int().min(0).max(365),
    nameDays: z.int().min(0).max(3_650).nullable(),
  }),
  /** Issued ones, each file of each version, with what was said of it. */
  papers: z.array(
    z.strictObject({
      kind: z.literal('minutes'),
      version: z.int().min(1),
      form: z.enum(['pdf', 'docx']),
      path: z.string().max(80),
      number: z.string().max(40).nullable(),
      date: z.string().max(10).nullable(),
      copies: z.string().max(400).nullable(),
    }),
  ),
  parts: z.array(partSchema).max(mostParts),
})

/** What, when, from where, and every part with its hash: `archive.json`, and the same as `archive.xml`. @source ARV-2 */
export type ArchiveFacts = z.output<typeof factsSchema>

export type ArchivePart = ArchiveFacts['parts'][number]

/** Over the bytes of `archive.json`, by the key of the server that has made it. */
export const signatureSchema = z.strictObject({ publicKey: z.string().max(200), signature: z.string().max(200) })

export type ArchiveSignature = z.output<typeof signatureSchema>

export const sealsSchema = z.array(
  z.strictObject({
    seq: z.int().min(1),
    content: z.string(),
    signature: z.string(),
    publicKey: z.string(),
    /** The answer of a timestamp authority, DER in base64, and its own hash; absent without one. */
    timestamp: z.strictObject({ at: z.int(), content: z.string(), sha256: hashSchema }).optional(),
  }),
)

export type ArchivedSeals = z.output<typeof sealsSchema>
