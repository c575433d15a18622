import type {
  Commit,
  EventStore,
  LoggedEvent,
  LogHead,
  StoredCommand,
  StoredSnapshot,
} from '../../server/store/event-store.ts'
import { StorageError } from '../../server/store/event-store.ts'
import { firstHash, rowHash } from '../../server/store/hash-chain.ts'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import { instant } from '../../shared/kernel/time.ts'
import type { Chance } from './proof-random.ts'

interface Options {
  readonly chance: Chance
  /** One in so many appends is told of a conflict that there was none of; 0: never. */
  readonly conflictOneIn: number
  /** One in so many appends fails, before it was written or after it; 0: never. */
  readonly failOneIn: number
  /** False breaks the rule on purpose: it writes whatever was decided on an older state. */
  readonly respectsExpectedSeq: boolean
}

interface Log {
  readonly epoch: string
  readonly rows: LoggedEvent[]
  readonly commands: Map<string, StoredCommand>
  /** As a text, as in a database: nothing is shared with who writes or reads it. */
  snapshot: string
}

const noSnapshot = 'null'

/** A store in memory that takes its time, lets nobody change what it has, and is sometimes wrong in the ways a store may be. */
export function slowStore(options: Options): EventStore {
  const { chance } = options
  const logs = new Map<string, Log>()
  const listeners = new Set<(meetingId: string, headSeq: number) => void>()

  /** Some turns of the event loop's inner queue: enough for anybody to come between. */
  const wait = async () => {
    for (let turns = chance.whole(0, 6); turns > 0; turns -= 1) await Promise.resolve()
  }
  const logOf = (meetingId: string): Log => {
    const log = logs.get(meetingId)
    if (log === undefined) throw new Error(`no log ${meetingId}`)
    return log
  }
  const isUnlucky = (oneIn: number) => oneIn > 0 && chance.isOneIn(oneIn)

  return {
    async createLog(meetingId, epoch) {
      logs.set(meetingId, { epoch, rows: [], commands: new Map(), snapshot: noSnapshot })
    },
    inForm: (fact) => ({ ...fact, version: eventVersion }),
    async head(meetingId) {
      await wait()
      const log = logs.get(meetingId)
      const last = log?.rows.at(-1)
      return log === undefined ? null : { epoch: log.epoch, seq: last?.seq ?? 0, hash: last?.hash ?? firstHash }
    },
    async latestAt(except) {
      const ends = [...logs]
        .filter(([meetingId]) => !except.includes(meetingId))
        .map(([, { rows }]) => rows.at(-1)?.at ?? 0)
      return instant(Math.max(0, ...ends))
    },
    async dropSnapshot(meetingId) {
      logOf(meetingId).snapshot = noSnapshot
    },
    meetingIds: async () => [...logs.keys()],
    async read(meetingId, after, limit = 10_000) {
      await wait()
      const rows = logOf(meetingId).rows.slice(after, after + limit)
      await wait()
      return rows
    },
    readRows: () => Promise.reject(new Error('no archive is made of it')),
    adoptLog: () => Promise.reject(new Error('no archive is taken')),
    async standing(meetingId, { seq }) {
      await wait()
      return logOf(meetingId).rows.length === seq ? 'current' : 'behind'
    },
    renewEpoch: () => Promise.reject(new Error('nothing is ever lost')),
    async append(meetingId, held, commits) {
      await wait()
      const log = logOf(meetingId)
      const isTold = isUnlucky(options.conflictOneIn)
      const isTaken = commits.some(({ commandId }) => log.commands.has(commandId))
      const isLate = log.rows.length !== seqOf(held) && options.respectsExpectedSeq
      if (isTold || isLate || isTaken) return { ok: false, standing: 'behind', headSeq: log.rows.length }
      const fails = isUnlucky(options.failOneIn)
      if (fails && chance.isOneIn(2)) throw new StorageError('storage.failed')
      const events = write(meetingId, log, commits)
      for (const listener of listeners) listener(meetingId, log.rows.length)
      await wait()
      if (fails) throw new StorageError('storage.failed')
      return { ok: true, events }
    },
    async findCommands(meetingId, commandIds) {
      await wait()
      const { commands } = logOf(meetingId)
      const found = [...commands].filter(([commandId]) => commandIds.includes(commandId))
      await wait()
      return new Map(found)
    },
    async confirmCommands(meetingId, commandIds) {
      return this.findCommands(meetingId, commandIds)
    },
    async saveSnapshot(meetingId, snapshot) {
      logOf(meetingId).snapshot = JSON.stringify(snapshot)
    },
    loadSnapshot: async (meetingId) => JSON.parse(logOf(meetingId).snapshot) as StoredSnapshot | null,
    verify: async () => [],
    verifyEnds: async () => ({ faults: [], unread: [] }),
    onAppended(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onStrayed: () => () => undefined,
    trouble: async () => null,
    backup: async () => undefined,
    close: async () => undefined,
  }
}

const seqOf = (held: number | LogHead): number => (typeof held === 'number' ? held : held.seq)

function write(meetingId: string, log: Log, commits: readonly Commit[]): readonly LoggedEvent[] {
  const before = log.rows.length
  for (const { commandId, bodyHash, actor, events } of commits) {
    for (const { at, type, version, data } of events) {
      const seq = log.rows.length + 1
      const texts = { data: JSON.stringify(data), actor: JSON.stringify(actor) }
      const previous = log.rows.at(-1)?.hash ?? firstHash
      const hash = rowHash(previous, { meetingId, seq, at, type, version, ...texts, commandId })
      log.rows.push(frozen({ seq, at, type, version, data, actor, commandId, hash }))
    }
    log.commands.set(commandId, frozen({ bodyHash, seq: log.rows.length }))
  }
  return log.rows.slice(before)
}

/** What was written cannot be changed by anybody: whoever tries fails. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}
