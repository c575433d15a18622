import pg from 'pg'
import type { PostgresPlace } from './postgres-place.ts'

const reconnectMs = 1_000

type Listener = (payload: string) => void

/** What other nodes say by `NOTIFY`. */
export interface PostgresEar {
  /** Hears what is said on that channel, a plain word, from now on. What is said while the line is away is lost. */
  on(channel: string, listener: Listener): void
  close(): Promise<void>
}

/** Where nothing can be heard: what others append is found by looking. @source NOD-26 */
export const deafEar: PostgresEar = { on: () => undefined, close: async () => undefined }

/** One line of its own for whatever is heard; it comes back by itself. @source NOD-4 */
export function openPostgresEar(place: PostgresPlace): PostgresEar {
  const listeners = new Map<string, Set<Listener>>()
  let isClosed = false
  let client: pg.Client | null = null
  let isOpen = false

  const begin = async () => {
    if (isClosed) return
    const fresh = new pg.Client({
      connectionString: place.address,
      keepAlive: true,
      keepAliveInitialDelayMillis: 1_000,
    })
    client = fresh
    const again = () => {
      if (client !== fresh) return
      client = null
      isOpen = false
      if (isClosed) return
      place.doubt()
      setTimeout(() => begin().catch(again), reconnectMs).unref()
    }
    fresh.on('error', again)
    fresh.on('end', again)
    fresh.on('notification', ({ channel, payload }) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload ?? '')
    })
    await fresh.connect().catch(again)
    if (client !== fresh) return
    isOpen = true
    for (const channel of listeners.keys()) await fresh.query(`listen ${channel}`).catch(again)
  }
  void begin()
  // To the one where the others say something now.
  place.onMoved(() => void client?.end().catch(() => undefined))

  return {
    on(channel, listener) {
      const known = listeners.get(channel) ?? new Set()
      listeners.set(channel, known.add(listener))
      // A line that breaks over it listens again once it is back.
      if (isOpen) client?.query(`listen ${channel}`).catch(() => undefined)
    },
    async close() {
      isClosed = true
      const last = client
      client = null
      await last?.end().catch(() => undefined)
    },
  }
}
