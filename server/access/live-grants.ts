import { within } from '../kernel/within.ts'
import type { Access, Grant } from './access.ts'

/** `ended`: the store says that the grant is over; `unchecked`: the store could not be asked for too long. */
export type EndOfGrant = 'ended' | 'unchecked'

/** The store is asked so often which grants still hold: what another node has ended ends here within a second. */
const lookEveryMs = 600
/** A look that takes longer has failed. */
const lookWithinMs = 4_000
/** What could not be checked for so long is no longer trusted: with a look's gap it makes less than ten seconds. */
const trustedForMs = 8_000

interface Deps {
  readonly access: Pick<Access, 'areOver'>
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number
  readonly onError: (error: unknown) => void
}

interface Hung {
  readonly grant: () => Grant
  readonly end: (why: EndOfGrant) => void
  /** When the store was last known to uphold it, by `elapsed`. */
  checkedAt: number
}

/**
 * Everything that goes on under a grant hangs here: sockets, downloads, what waits for a job. Whether a grant holds is
 * asked of the store, for all of them at once, several times a second and at once after this node has ended something:
 * nobody who ends a grant, on whichever node, has to say which. @source ACC-3
 */
export function createLiveGrants({ access, elapsed, onError }: Deps) {
  const hung = new Set<Hung>()
  let looking: Promise<void> | null = null
  let next: Promise<void> | null = null
  /** A store that is away for a while is told of once. */
  let isAway = false

  const cut = (one: Hung, why: EndOfGrant) => {
    if (!hung.delete(one)) return
    try {
      one.end(why)
    } catch (error) {
      onError(error)
    }
  }

  const look = async () => {
    const at = elapsed()
    const asked = [...hung]
    if (asked.length === 0) return
    const over = await within(lookWithinMs, access.areOver(asked.map(({ grant }) => grant())))
    for (const [index, one] of asked.entries()) {
      if (over[index] === true) cut(one, 'ended')
      one.checkedAt = at
    }
    isAway = false
  }

  const failed = (error: unknown) => {
    if (!isAway) onError(error)
    isAway = true
  }

  /** Resolves when a look that began after the call is through, or has failed. */
  const recheck = (): Promise<void> => {
    if (looking === null) {
      looking = look()
        .catch(failed)
        .finally(() => {
          looking = null
        })
      return looking
    }
    next ??= looking.then(() => {
      next = null
      return recheck()
    })
    return next
  }

  const timer = setInterval(() => {
    for (const one of hung) if (elapsed() - one.checkedAt > trustedForMs) cut(one, 'unchecked')
    if (looking === null) void recheck()
  }, lookEveryMs)
  timer.unref()

  return {
    /**
     * @param grant what it hangs on now: a socket's session may prove a person while it is open.
     * @param end called once, when the grant is over.
     * @returns to be called when it has ended by itself.
     */
    hang(grant: () => Grant, end: (why: EndOfGrant) => void): () => void {
      const one: Hung = { grant, end, checkedAt: elapsed() }
      hung.add(one)
      return () => void hung.delete(one)
    },

    /** To be awaited by whoever has ended a grant: what hung on it is over by then. Never rejects. */
    recheck,

    /** How many hang. */
    get size(): number {
      return hung.size
    },

    close: () => clearInterval(timer),
  }
}

export type LiveGrants = ReturnType<typeof createLiveGrants>
