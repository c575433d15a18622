import { createPublicKey, verify } from 'node:crypto'
import { z } from 'zod'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { canonicalJson } from '../../shared/kernel/json.ts'
import type { SealRecord } from '../store/seal-store.ts'
import { sealedDocuments, sealedPapers } from './meeting-seals.ts'

/** How a log stands after the event that a seal speaks of. */
export interface Standing {
  readonly state: MeetingState
  readonly hash: string
}

const contentSchema = z.looseObject({
  seq: z.int(),
  head: z.string(),
  documents: z.array(z.unknown()),
  papers: z.array(z.unknown()),
})

/**
 * What is wrong with a seal; null when it holds.
 * @param standing null: the log has no such event.
 * @param keys those that the log names.
 */
export function sealFault(
  seal: Omit<SealRecord, 'meetingId'>,
  standing: Standing | null,
  keys: ReadonlySet<string>,
): 'signature' | 'otherKey' | 'head' | 'documents' | 'papers' | null {
  if (!isSigned(Buffer.from(seal.content), seal)) return 'signature'
  if (!keys.has(seal.publicKey)) return 'otherKey'
  const content = contentSchema.safeParse(jsonOf(seal.content)).data
  if (standing === null || content?.seq !== seal.seq || content.head !== standing.hash) return 'head'
  if (canonicalJson(content.documents) !== canonicalJson(sealedDocuments(standing.state))) return 'documents'
  return canonicalJson(content.papers) === canonicalJson(sealedPapers(standing.state)) ? null : 'papers'
}

/** Whether the holder of that key has signed these bytes. */
export function isSigned(
  bytes: Uint8Array,
  { signature, publicKey }: Pick<SealRecord, 'signature' | 'publicKey'>,
): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    return verify(null, bytes, key, Buffer.from(signature, 'base64'))
  } catch {
    // A text that is no key has signed nothing.
    return false
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
