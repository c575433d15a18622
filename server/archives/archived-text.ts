import { z } from 'zod'
import type { TypedRow } from '../store/typed-texts.ts'

const rowSchema = z.strictObject({
  revision: z.string().regex(/^[0-9a-z]{1,64}$/u),
  kind: z.enum(['name', 'text']),
  salt: z.string().regex(/^[0-9a-z]{1,64}$/u),
  content: z.string().max(100_000),
})

/** null for a line that none of ours has written. */
export function typedOfLine(line: string): TypedRow | null {
  try {
    return rowSchema.parse(JSON.parse(line))
  } catch {
    // Whatever is wrong with it: it is told with its row.
    return null
  }
}

const hashForm = /^[0-9a-f]{64}$/u

/** By revision: the hash of every text that an event names, wherever it stands in it. */
export function typedIn(data: unknown, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof data !== 'object' || data === null) return found
  const { revision, sha256 } = data as { readonly revision?: unknown; readonly sha256?: unknown }
  if (typeof revision === 'string' && typeof sha256 === 'string' && hashForm.test(sha256)) found.set(revision, sha256)
  for (const member of Object.values(data)) typedIn(member, found)
  return found
}
