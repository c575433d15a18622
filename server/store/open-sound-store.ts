import type { Log } from '../kernel/log.ts'
import type { EventStore } from './event-store.ts'
import { openStore, type Store, type StoreOptions } from './open-store.ts'

/** A store, and what was found in it. */
interface Opened {
  readonly store: Store
  /** The first damaged event of every damaged log: the meeting is shown up to there, and not changed. */
  readonly damaged: ReadonlyMap<string, number>
}

/**
 * Opens the store and reads every log through; what is wrong is told in the log of the server, and hinders nobody else.
 * @throws what the store throws when the folder is in use, not writable, or the database out of reach.
 */
export async function openSoundStore(options: StoreOptions, log: Log): Promise<Opened> {
  const store = await openStore(options)
  const { sealKeyFile } = options
  if (store.evidence.sealKey === null)
    log.warn({ sealKeyFile }, 'this is not the key that the database is marked with: this node marks and seals nothing')
  const damaged = await findDamage(store.events)
  for (const [meetingId, seq] of damaged)
    log.error({ meetingId, seq }, 'this log is damaged from that event on; the meeting can be read, not changed')
  return { store, damaged }
}

async function findDamage(events: EventStore): Promise<ReadonlyMap<string, number>> {
  const damaged = new Map<string, number>()
  for (const fault of await events.verify()) {
    const known = damaged.get(fault.meetingId)
    if (known === undefined || fault.seq < known) damaged.set(fault.meetingId, fault.seq)
  }
  return damaged
}
