import { createCipheriv, randomBytes } from 'node:crypto'

const nonceBytes = 12
const tagBytes = 16

/** What sealing adds to a file. */
export const sealOverheadBytes = nonceBytes + tagBytes

/** A new key for one stored file, base64url. */
export const newSealKey = (): string => randomBytes(32).toString('base64url')

/** ChaCha20-Poly1305: a fresh nonce, the bytes, the tag. @param key base64url, from `newSealKey`. */
export async function* sealed(source: AsyncIterable<Uint8Array>, key: string): AsyncGenerator<Uint8Array> {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('chacha20-poly1305', Buffer.from(key, 'base64url'), nonce, { authTagLength: tagBytes })
  yield nonce
  for await (const chunk of source) yield cipher.update(chunk)
  cipher.final()
  yield cipher.getAuthTag()
}
