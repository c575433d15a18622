import { z } from 'zod'
import { lineSchema } from '../../shared/kernel/schema.ts'
import { addMs, type Instant, instant } from '../../shared/kernel/time.ts'
import type { SettingsStore } from '../store/settings-store.ts'
import type { ProvenSubject } from './identity-provider.ts'

/** Of so many who were refused the last are kept. */
const mostKept = 20
/** For so long, ms: thirty days. */
const keptMs = 30 * 24 * 60 * 60_000
const settingKey = 'unknownSubjects'

/** Somebody whom the provider knows and who has no account here. */
export interface UnknownSubject extends ProvenSubject {
  /** Came last. */
  readonly at: Instant
}

const storedSchema = z.array(z.object({ subject: z.string(), name: z.string(), at: z.number() }))

interface Deps {
  readonly settings: Pick<SettingsStore, 'get' | 'put'>
  readonly now: () => Instant
}

/** Who was refused for want of an account, for the owner to give them one; the newest first. @source ACC-13 */
export function createUnknownSubjects({ settings, now }: Deps) {
  const all = async (): Promise<readonly UnknownSubject[]> => {
    const stored = storedSchema.parse(JSON.parse((await settings.get(settingKey)) ?? '[]'))
    const since = addMs(now(), -keptMs)
    return stored.flatMap(({ at, ...who }) => (at > since ? [{ ...who, at: instant(at) }] : []))
  }
  const keep = (list: readonly UnknownSubject[]) => settings.put(settingKey, JSON.stringify(list))
  const without = async (subject: string) => (await all()).filter((one) => one.subject !== subject)

  return {
    all,
    async refused({ subject, name }: ProvenSubject): Promise<void> {
      const seen = { subject, name: lineSchema(400).safeParse(name).data ?? '', at: now() }
      await keep([seen, ...(await without(subject))].slice(0, mostKept))
    },
    /** Has an account now. */
    async known(subject: string): Promise<void> {
      const [list, left] = [await all(), await without(subject)]
      if (left.length < list.length) await keep(left)
    },
  }
}
