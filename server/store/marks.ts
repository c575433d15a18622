import { canonicalJson } from '../../shared/kernel/json.ts'
import type { SealKey } from '../kernel/seal-key.ts'

/** What a mark says: made by our key and right; by our key and wrong; by none or another key, so that nothing is known. */
export type MarkVerdict = 'right' | 'wrong' | 'unknown'

/**
 * Marks by a key that does not lie in the database: whoever changes a row there cannot make its mark.
 * @source rule 37
 */
export interface Marks {
  /** null where this node may not mark: what it writes stays unmarked, and the verifier says so. */
  make(kind: string, value: unknown): string | null
  check(kind: string, value: unknown, mark: string | null): MarkVerdict
}

/** @param key null: a node without the installation's key. */
export function createMarks(key: SealKey | null): Marks {
  if (key === null) return { make: () => null, check: () => 'unknown' }
  const prefix = `${key.keyId}:`
  const make = (kind: string, value: unknown) => prefix + key.mac(`${kind}|${canonicalJson(value)}`)
  return {
    make,
    check(kind, value, mark) {
      if (mark === null || !mark.startsWith(prefix)) return 'unknown'
      return mark === make(kind, value) ? 'right' : 'wrong'
    },
  }
}
