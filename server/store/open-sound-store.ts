import type { Log } from '../kernel/log.ts'
import type { LogFault } from './event-store.ts'
import { openStore, type Store, type StoreOptions } from './open-store.ts'

/** A store, and what was found in it. */
interface Opened {
  readonly store: Store
  /** The first damaged event of every damaged log: the meeting is shown, and not changed. It grows while the rest is read. */
  readonly damaged: ReadonlyMap<string, number>
  /** Reads what the start has left unread, one log after the other, until there is no more or `isOver` says so. */
  readRest(isOver: () => boolean): Promise<void>
}

/** As many rows are read at the start even where a snapshot vouches for them: about a fifth of a second. */
const wholeAtStart = 20_000

/**
 * Opens the store and looks for damage: at the start behind what snapshots vouch for, the rest when somebody has the time.
 * What is wrong is told in the log of the server, and hinders nobody else.
 * @throws what the store throws when the folder is in use, not writable, or the database out of reach.
 * @source STA-1 @source STA-2
 */
export async function openSoundStore(options: StoreOptions, log: Log, whole = wholeAtStart): Promise<Opened> {
  const store = await openStore(options)
  const { sealKeyFile } = options
  if (store.evidence.sealKey === null)
    log.warn({ sealKeyFile }, 'this is not the key that the database is marked with: this node marks and seals nothing')
  const damaged = new Map<string, number>()
  const note = ({ meetingId, seq }: LogFault) => {
    damaged.set(meetingId, seq)
    log.error({ meetingId, seq }, 'this log is damaged from that event on; the meeting can be read, not changed')
  }
  const { faults, unread } = await store.events.verifyEnds(whole)
  for (const fault of faults) note(fault)
  return {
    store,
    damaged,
    async readRest(isOver) {
      for (const meetingId of unread) {
        if (isOver()) return
        for (const fault of await store.events.verify(meetingId)) note(fault)
      }
    },
  }
}
