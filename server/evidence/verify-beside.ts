import { createHash } from 'node:crypto'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { detailsHash } from '../store/issued-papers.ts'
import type { StoreReader } from '../store/open-reader.ts'
import { typedHash } from '../store/typed-texts.ts'
import type { Finding } from './finding.ts'
import { sealedPapers } from './meeting-seals.ts'

/** Every issued paper that the log names, by the hash of its bytes and of what was said of it; and no other. @source EVD-6 */
export async function paperFindings(reader: StoreReader, scope: string, state: MeetingState): Promise<Finding[]> {
  const stored = await reader.issuedPapers(scope)
  const named = new Map(sealedPapers(state).map((paper) => [`${paper.version} ${paper.form}`, paper]))
  const found: Finding[] = []
  for (const { version, form, sha256, details, content } of stored) {
    const key = `${version} ${form}`
    const bytes = Buffer.from(content, 'base64')
    const paper = named.get(key)
    const isSame =
      paper?.sha256 === sha256 &&
      (paper.details === undefined || paper.details === detailsHashOf(details)) &&
      bytes.toString('base64') === content &&
      createHash('sha256').update(bytes).digest('hex') === sha256
    if (!isSame) found.push({ place: 'papers', scope, key, kind: named.has(key) ? 'changed' : 'added' })
    named.delete(key)
  }
  for (const key of named.keys()) found.push({ place: 'papers', scope, key, kind: 'missing' })
  return found
}

/** null for what is no JSON. */
function detailsHashOf(details: string): string | null {
  try {
    return detailsHash(JSON.parse(details))
  } catch {
    return null
  }
}

/** Texts beside the log that are not those that it names. One that is missing was erased. @source EVD-6 */
export async function typedFindings(
  reader: StoreReader,
  scope: string,
  named: ReadonlyMap<string, string>,
): Promise<Finding[]> {
  const rows = await reader.typedTexts(scope)
  return rows.flatMap((row): Finding[] => {
    const hash = named.get(row.revision)
    if (hash === typedHash(row)) return []
    return [{ place: 'texts', scope, key: row.revision, kind: hash === undefined ? 'added' : 'changed' }]
  })
}

/** What an event says of texts beside the log: hashes by revision, put into `into`. */
export function namedTexts(data: unknown, into: Map<string, string>): void {
  if (typeof data !== 'object' || data === null) return
  if ('revision' in data && 'sha256' in data && typeof data.revision === 'string' && typeof data.sha256 === 'string')
    into.set(data.revision, data.sha256)
  for (const member of Object.values(data)) namedTexts(member, into)
}
