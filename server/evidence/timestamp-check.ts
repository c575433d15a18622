import { createHash } from 'node:crypto'
import type { SealRecord } from '../store/seal-store.ts'
import { sha256Of, sm3Of } from './meeting-seals.ts'
import { readTimestamp, type TimestampAnswer } from './timestamp-answer.ts'

/** Whether that is what the authority has stamped. */
export const isStampOf = ({ sha256, sm3 }: TimestampAnswer, { content }: Pick<SealRecord, 'content'>): boolean =>
  sha256 === null ? sm3 !== null && sm3 === sm3Of(content) : sha256 === sha256Of(content)

/**
 * What is wrong with an answer that lies beside a seal; null when it is the one that was laid there, for that seal.
 * @param seal null: there is none any more.
 */
export function timestampFault(
  timestamp: { readonly content: string; readonly sha256: string },
  seal: Pick<SealRecord, 'content'> | null,
): 'changed' | 'otherSeal' | null {
  const bytes = Buffer.from(timestamp.content, 'base64')
  // Base64 has several ways to write the same bytes; ours is one.
  if (bytes.toString('base64') !== timestamp.content) return 'changed'
  if (createHash('sha256').update(bytes).digest('hex') !== timestamp.sha256) return 'changed'
  const answer = readTimestamp(bytes)
  if (answer === null || answer === 'refused') return 'changed'
  return seal !== null && isStampOf(answer, seal) ? null : 'otherSeal'
}
