/** Consonants that are not read alike, and no vowels: a code is never a word. */
export const pairingLetters = 'BCDFGHJKLMNPQRSTVWXZ'

/** A code has so many letters. */
export const pairingCodeLength = 6

/**
 * The letters of a code as a person typed or scanned it: any case, blanks and hyphens left out.
 * @returns null where it is no code.
 */
export function readPairingCode(text: string): string | null {
  const code = text.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase()
  return code.length === pairingCodeLength && [...code].every((letter) => pairingLetters.includes(letter)) ? code : null
}

/**
 * Writes random bytes as a code.
 * @param bytes as many as are at hand; those that would make a letter likelier than another are passed over.
 * @returns null when too few are left.
 */
export function pairingCodeFrom(bytes: Uint8Array): string | null {
  const even = 256 - (256 % pairingLetters.length)
  const letters = [...bytes].filter((byte) => byte < even).map((byte) => pairingLetters[byte % pairingLetters.length])
  return letters.length < pairingCodeLength ? null : letters.slice(0, pairingCodeLength).join('')
}
