import { isSigned } from '../evidence/seal-check.ts'
import type { ArchiveDirectory } from './archive-directory.ts'
import type { Tell } from './archive-fault.ts'
import {
  type ArchiveFacts,
  type ArchiveSignature,
  archiveForm,
  factsSchema,
  ownParts,
  partNames,
  sealsSchema,
  signatureSchema,
} from './archive-form.ts'
import { UnreadablePart, wholePart } from './archive-part.ts'
import { factsXml } from './archive-xml.ts'
import { checkPart } from './part-reader.ts'

/** What an archive says of itself, and who has signed that; null where it cannot be read. */
export interface ReadFacts {
  readonly facts: ArchiveFacts | null
  readonly signature: ArchiveSignature | null
}

/** The facts, in both forms, and their signature. */
export async function readFacts(directory: ArchiveDirectory, tell: Tell): Promise<ReadFacts> {
  const content = await contentOf(directory, partNames.facts, tell)
  if (content === null) return { facts: null, signature: null }
  const signature = await readSignature(directory, content, tell)
  const facts = parsedFacts(content, tell)
  if (facts === null) return { facts, signature }
  const xml = await contentOf(directory, partNames.xml, tell)
  if (xml !== null && xml.toString() !== factsXml(facts)) tell(partNames.xml, 'archive.factsDiffer', where('xml'))
  const there = new Set(facts.parts.map(({ path }) => path))
  for (const path of there) if (!directory.entries.has(path)) tell(path, 'archive.missing')
  for (const path of directory.entries.keys())
    if (!there.has(path) && !ownParts.has(path)) tell(path, 'archive.unexpected')
  return { facts, signature }
}

/** Those of the meeting; none where there is no such part. */
export async function readSeals(directory: ArchiveDirectory, facts: ArchiveFacts | null, tell: Tell) {
  if (!directory.entries.has(partNames.seals)) return []
  const part = await unpacked(directory, partNames.seals, tell)
  if (part === null) return []
  checkPart(facts, partNames.seals, part, tell)
  const parsed = sealsSchema.safeParse(jsonOf(part.content))
  if (!parsed.success) tell(partNames.seals, 'archive.badSeal', { params: { seq: 0 } })
  return parsed.data ?? []
}

async function readSignature(directory: ArchiveDirectory, facts: Buffer, tell: Tell) {
  if (!directory.entries.has(partNames.signature)) return null
  const content = await contentOf(directory, partNames.signature, tell)
  if (content === null) return null
  const signature = signatureSchema.safeParse(jsonOf(content)).data ?? null
  if (signature === null || !isSigned(facts, signature)) tell(partNames.signature, 'archive.badSignature')
  return signature
}

function parsedFacts(content: Buffer, tell: Tell): ArchiveFacts | null {
  const said = jsonOf(content)
  const parsed = factsSchema.safeParse(said)
  if (parsed.success) return parsed.data
  if (isNewer(said)) tell(partNames.facts, 'archive.newer', { params: { version: said.version } })
  else tell(partNames.facts, 'archive.badFacts', where(parsed.error.issues[0]?.path.join('.') ?? ''))
  return null
}

const isNewer = (said: unknown): said is { readonly version: number } =>
  typeof said === 'object' &&
  said !== null &&
  'form' in said &&
  said.form === archiveForm.form &&
  'version' in said &&
  typeof said.version === 'number' &&
  said.version > archiveForm.version

const where = (name: string) => ({ params: { where: name } })

const contentOf = async (directory: ArchiveDirectory, path: string, tell: Tell): Promise<Buffer | null> =>
  (await unpacked(directory, path, tell))?.content ?? null

/** null where it is not there, which is told elsewhere, or cannot be unpacked. */
async function unpacked(directory: ArchiveDirectory, path: string, tell: Tell) {
  if (!directory.entries.has(path)) return null
  try {
    return await wholePart(directory, path)
  } catch (error) {
    if (!(error instanceof UnreadablePart)) throw error
    tell(path, 'archive.unreadable')
    return null
  }
}

function jsonOf(content: Buffer): unknown {
  try {
    return JSON.parse(content.toString())
  } catch {
    return null
  }
}
