import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { idFromBytes } from '../../shared/kernel/ids.ts'

/** 256 random bits as text that a link can carry. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const newId = (): string => idFromBytes(randomBytes(16))

/** What is stored instead of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Compares in constant time; false for texts of different length. */
export function isSameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
