import type { NotReadyReason } from '../../shared/protocol/not-ready-reasons.ts'
import { within } from '../kernel/within.ts'
import type { StorageTrouble } from '../store/storage-trouble.ts'

/** How long the storage may take to answer, ms: longer than PostgreSQL waits for a lock. */
const answerMs = 2_400
/** Whoever asks within so long is told the same, ms: anybody may ask. */
const sameForMs = 500
/** How far the clocks of the machine and of the database may be apart, ms. */
const mostApartMs = 2_000

interface Deps {
  readonly isDraining: () => boolean
  /** See `EventStore.trouble`. */
  readonly storageTrouble: () => Promise<StorageTrouble | null>
  /** See `MeetingHosts.troubles`. */
  readonly logTroubles: () => readonly NotReadyReason[]
  /** The clock of the machine, and that of the database; null where there is none. */
  readonly wall: () => number
  readonly databaseNow: (() => number) | null
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number
}

/** Whether this node is to be given anything to do. @source NOD-8 */
export function createReadiness(deps: Deps) {
  let asked: { readonly at: number; readonly trouble: Promise<StorageTrouble | null> } | null = null

  const storageTrouble = (): Promise<StorageTrouble | null> => {
    const at = deps.elapsed()
    if (asked === null || at - asked.at >= sameForMs)
      asked = { at, trouble: within(answerMs, deps.storageTrouble()).catch(() => 'storage.away') }
    return asked.trouble
  }
  const isApart = (): boolean => deps.databaseNow !== null && Math.abs(deps.wall() - deps.databaseNow()) > mostApartMs

  return {
    /** Empty: it is ready. Answers in time, whatever has become of the storage. */
    async reasonsAgainst(): Promise<readonly NotReadyReason[]> {
      if (deps.isDraining()) return ['draining']
      const storage = await storageTrouble()
      return [
        ...(storage === null ? [] : [storage]),
        ...deps.logTroubles(),
        // What the database's clock shows is not known while it is away.
        ...(storage !== 'storage.away' && isApart() ? ['clock.apart' as const] : []),
      ]
    },
  }
}

export type Readiness = ReturnType<typeof createReadiness>
