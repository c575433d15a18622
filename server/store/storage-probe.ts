import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import { writtenVersion } from './event-form.ts'
import { faultCode } from './fault-code.ts'
import { storageFault } from './storage-fault.ts'
import type { StorageTrouble } from './storage-trouble.ts'
import type { Database, Dialect } from './tables.ts'

/** Enough to need room of its own, as a batch of commands does. */
const probedBytes = 12 * 1_024

const troubles: Readonly<Record<string, StorageTrouble>> = {
  SQLITE_BUSY: 'storage.locked',
  '55P03': 'storage.locked',
  SQLITE_READONLY: 'storage.readOnly',
  '25006': 'storage.readOnly',
  SQLITE_CORRUPT: 'storage.damaged',
  SQLITE_NOTADB: 'storage.damaged',
  XX001: 'storage.damaged',
  XX002: 'storage.damaged',
}

/**
 * Tries what an append needs: the locks, on a database that takes writes, in a form that this program reads. Room is tried for only
 * after it was missing, so that being asked costs nothing.
 * @source NOD-8
 */
export function createStorageProbe(db: Database, dialect: Dialect) {
  let isFull = false

  const probe = async (): Promise<StorageTrouble | null> => {
    if ((await writtenVersion(db)) > eventVersion) return 'storage.newer'
    const isReadOnly = await db.transaction().execute(async (trx) => {
      if (dialect === 'postgres' && (await takesNoWrites(trx))) return true
      if (dialect === 'postgres') await sql`lock table logs, events, commands in row exclusive mode`.execute(trx)
      // Of no log: SQLite takes the lock for writing, and writes nothing.
      else await sql`update logs set seq = seq where meeting_id = ''`.execute(trx)
      if (isFull) await writeAway(trx)
      return false
    })
    if (isReadOnly) return 'storage.readOnly'
    isFull = false
    return null
  }

  return {
    /** What became of an append. */
    noted(error: unknown): void {
      isFull = error !== null && storageFault(error)?.code === 'storage.full'
    },
    /** null: a write can be expected to succeed. */
    trouble: () => probe().catch(troubleOf),
  }
}

export function troubleOf(error: unknown): StorageTrouble {
  if (storageFault(error)?.code === 'storage.full') return 'storage.full'
  return troubles[faultCode(error)] ?? 'storage.away'
}

/** A standby, or a database that was set to be read alone. */
async function takesNoWrites(db: Database): Promise<boolean> {
  const asked = sql<{ set: string }>`select current_setting('transaction_read_only') as set`
  return (await asked.execute(db)).rows[0]?.set === 'on'
}

/** What stays is the room that it took. */
async function writeAway(db: Database): Promise<void> {
  const content = randomBytes(probedBytes).toString('base64')
  await db.insertInto('storage_probes').values({ probe: 'room', content }).execute()
  await db.deleteFrom('storage_probes').execute()
}
