import { readPersonalCode } from '../../shared/access/shown-codes.ts'
import type { CodeStore, PersonByCard } from '../store/code-store.ts'
import type { CheckInKeys } from './check-in-keys.ts'
import { newPersonalCode, personalCodeDigest, personalCodeHash } from './personal-code.ts'

interface Deps {
  readonly codes: CodeStore
  readonly keys: CheckInKeys
}

/** As it is handed out, once: only its hashes are kept. */
interface IssuedCode {
  readonly personId: string
  readonly code: string
}

/** The codes on people's cards: issued, taken away, and found again. */
export function createPersonalCodes({ codes, keys }: Deps) {
  const draw = async (meetingId: string, personIds: readonly string[]): Promise<readonly IssuedCode[]> => {
    const taken = new Set((await codes.digests(meetingId)).values())
    return personIds.map((personId) => ({ personId, code: freshCode(meetingId, taken) }))
  }
  const keep = async (meetingId: string, fresh: readonly IssuedCode[]): Promise<void> => {
    const key = await keys.of(meetingId)
    const kept = fresh.map(({ personId, code }) => ({
      personId,
      codeHash: personalCodeHash(key, meetingId, code),
      codeDigest: personalCodeDigest(meetingId, code),
    }))
    await codes.put(meetingId, kept)
  }
  return {
    /** Fresh codes, which are nobody's before they are kept. */
    draw,
    /** A person's older code is worth nothing from then on. */
    keep,
    /** Both at once. */
    async issue(meetingId: string, personIds: readonly string[]): Promise<readonly IssuedCode[]> {
      const fresh = await draw(meetingId, personIds)
      await keep(meetingId, fresh)
      return fresh
    },

    revoke: (meetingId: string, personIds: readonly string[]): Promise<void> =>
      codes.put(
        meetingId,
        personIds.map((personId) => ({ personId, codeHash: null, codeDigest: null })),
      ),

    /** Whose it is, as it was typed; null for nobody's. */
    async find(meetingId: string, typed: string): Promise<PersonByCard | null> {
      const code = readPersonalCode(typed)
      if (code === null) return null
      return codes.holder(meetingId, personalCodeHash(await keys.of(meetingId), meetingId, code))
    },
  }
}

export type PersonalCodes = ReturnType<typeof createPersonalCodes>

/** Nobody else's of the meeting; notes it in `taken`. */
function freshCode(meetingId: string, taken: Set<string>): string {
  for (;;) {
    const code = newPersonalCode()
    const digest = personalCodeDigest(meetingId, code)
    if (taken.has(digest)) continue
    taken.add(digest)
    return code
  }
}
