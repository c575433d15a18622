const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Writes random bytes as an id: five bits a letter, no letters that are read alike.
 * The caller brings the randomness (`crypto.getRandomValues` exists on http pages too; `randomUUID` does not).
 * @param bytes 16 of them for an id that nobody meets twice.
 */
export function idFromBytes(bytes: Uint8Array): string {
  let id = ''
  for (const byte of bytes) id += alphabet[byte & 31]
  return id
}
