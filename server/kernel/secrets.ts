import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { idFromBytes } from '../../shared/kernel/ids.ts'

/** 256 random bits as text that a link can carry. */
export const newToken = (): string => randomBytes(32).toString('base64url')

const idBytes = 16

/** Random bytes that no id has used yet: fetching them one id at a time is most of what an id costs. */
let fresh = new Uint8Array(0)

export const newId = (): string => {
  if (fresh.length === 0) fresh = randomBytes(256 * idBytes)
  const own = fresh.subarray(0, idBytes)
  fresh = fresh.subarray(idBytes)
  return idFromBytes(own)
}

/** What is stored instead of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Compares in constant time; false for texts of different length. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
