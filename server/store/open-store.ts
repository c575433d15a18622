import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'
import { Kysely, sql } from 'kysely'
import type pg from 'pg'
import { openSealKey } from '../kernel/seal-key.ts'
import { createLocalSignal } from './appended-signal.ts'
import type { BackupJob } from './backup-job.ts'
import { runBackup } from './backup-process.ts'
import { beginMarks } from './begin-marks.ts'
import { becomeOriginal } from './copy-mark.ts'
import { type DatabaseLooks, fileLooks } from './database-looks.ts'
import { createLoneDuty, type Duty } from './duty.ts'
import { scrubPostgres, scrubSqlite } from './erase-people.ts'
import { type EventForm, loneForm, raiseForm } from './event-form.ts'
import type { EventStore } from './event-store.ts'
import { createEvidenceStore, type EvidenceStore } from './evidence-store.ts'
import { growWal } from './grown-wal.ts'
import { createSqlImportStore, type ImportStore } from './import-store.ts'
import { takeLease } from './lease.ts'
import { migrate } from './migrate.ts'
import { createSqlNodeStore, type NodeStore } from './node-store.ts'
import { OwnPostgresDialect } from './own-postgres-dialect.ts'
import { assertEnoughLines } from './pooled-lines.ts'
import { openPostgresDuty } from './postgres-duty.ts'
import { deafEar, openPostgresEar, type PostgresEar } from './postgres-ear.ts'
import { openPostgresForm } from './postgres-form.ts'
import { createPostgresHints } from './postgres-hints.ts'
import { openLines } from './postgres-lines.ts'
import { openPostgresLooks } from './postgres-looks.ts'
import { openPostgresPlace, type PostgresPlace } from './postgres-place.ts'
import { createPostgresSignal } from './postgres-signal.ts'
import { renewSearchKeys } from './renew-search-keys.ts'
import { createRetentionStore, type RetentionStore } from './retention-store.ts'
import { createRosterHistory, type RosterHistory } from './roster-history.ts'
import { createRosterStore, type RosterStore } from './roster-store.ts'
import { createSqlEventStore } from './sql-event-store.ts'
import { createSqlSideStores, type SideStores } from './sql-side-stores.ts'
import { openSqliteFile } from './sqlite-file.ts'
import { readPragma } from './sqlite-pragma.ts'
import type { Tables } from './tables.ts'
import { turnOldRehearsals } from './turn-old-rehearsals.ts'

export interface Store extends SideStores {
  readonly events: EventStore
  readonly roster: RosterStore
  readonly rosterHistory: RosterHistory
  readonly retention: RetentionStore
  readonly evidence: EvidenceStore
  /** What the nodes that share the database tell one another; null: nobody shares it. */
  readonly nodes: NodeStore | null
  /** Whether this node does what is done by the clock; begun and closed by whoever does it. */
  readonly duty: Duty
  readonly looks: DatabaseLooks
  readonly form: EventForm
  /** Files that are imported, for all nodes; null: there is one node. */
  readonly sharedImports: ImportStore | null
  close(): Promise<void>
}

interface PostgresAddresses {
  readonly databaseUrl: string
  /** Past a pooler, where there is one: what other nodes say is heard there. */
  readonly listenUrl?: string | null
}

/** SQLite in a folder, which this process takes for itself, or PostgreSQL, which many share. */
export type StoreOptions = ({ readonly dataDir: string } | PostgresAddresses) & {
  /** By which rows are marked; made where there is none. A folder has one of its own unless another is named. */
  readonly sealKeyFile?: string
}

/** Opens and migrates. @throws DataDirInUseError, or what the database throws when it cannot be reached. */
export const openStore = (options: StoreOptions): Promise<Store> =>
  'dataDir' in options
    ? openSqlite(options.dataDir, options.sealKeyFile ?? join(options.dataDir, 'seal.key'))
    : openPostgres(options, options.sealKeyFile ?? null)

async function openSqlite(dataDir: string, sealKeyFile: string): Promise<Store> {
  mkdirSync(dataDir, { recursive: true })
  accessSync(dataDir, constants.W_OK)
  const release = takeLease(dataDir)
  const path = join(dataDir, 'onehall.db')
  const { sqlite, db } = await openSqliteFile(path, 'wal')
  await raiseForm(db)
  const sealKey = openSealKey(sealKeyFile)
  const marks = await beginMarks(db, sealKey)
  await becomeOriginal(db, marks)
  const beside = createSqlSideStores(db, marks, 'sqlite')
  const { settings } = beside
  await settings.put('lastOpened', new Date().toISOString())
  await renewSearchKeys(db, marks, settings)
  await turnOldRehearsals(db, marks, 'sqlite')
  if ((await settings.get(scrubbedKey)) === null) {
    // What an older version had only deleted is overwritten, once.
    await sql`vacuum`.execute(db)
    await settings.put(scrubbedKey, 'yes')
  }
  assertDurable(sqlite)
  growWal(sqlite)
  const events = createSqlEventStore({
    db,
    patient: db,
    dialect: 'sqlite',
    signal: createLocalSignal(),
    form: loneForm,
    marks,
    backup: (to) => copySqlite({ kind: 'copy', from: path, to, sealKeyFile }),
  })
  return {
    ...beside,
    events,
    roster: createRosterStore(db, marks, 'sqlite'),
    rosterHistory: createRosterHistory(db),
    evidence: createEvidenceStore(db, marks, sealKey),
    looks: fileLooks,
    form: loneForm,
    retention: createRetentionStore(db, marks, async () => {
      await scrubSqlite(db)
      // While nobody else is in the midst of a transaction on the one connection there is.
      await db.connection().execute(async () => growWal(sqlite))
    }),
    nodes: null,
    duty: createLoneDuty(),
    sharedImports: null,
    async close() {
      sqlite.exec('pragma wal_checkpoint(TRUNCATE)')
      await events.close()
      release()
    },
  }
}

/** After a write, because the library's build falls back to NORMAL with the first one. */
function assertDurable(sqlite: DatabaseSyncInstance): void {
  const [mode, synchronous] = ['journal_mode', 'synchronous'].map((name) => readPragma(sqlite, name))
  if (mode !== 'wal' || synchronous !== 2) throw new Error(`SQLite is not durable: ${mode}, synchronous=${synchronous}`)
}

const scrubbedKey = 'scrubbed'

async function copySqlite(job: BackupJob): Promise<void> {
  const faults = await runBackup(job)
  if (faults.length > 0) throw new Error('the backup does not verify', { cause: faults })
}

/** Of one node; `ofOwn`: that of its looks, and that of its duty. */
const lineCounts = { prompt: 10, patient: 2, ofOwn: 2 }

const byItsOwnTools = () => Promise.reject(new Error('PostgreSQL is backed up with pg_dump'))

async function openPostgres(addresses: PostgresAddresses, sealKeyFile: string | null): Promise<Store> {
  const place = await openPostgresPlace(addresses.databaseUrl)
  const over = (pool: pg.Pool) => new Kysely<Tables>({ dialect: new OwnPostgresDialect({ pool }) })
  if (place.isPooled) await assertEnoughLines(place, lineCounts.prompt + lineCounts.patient + lineCounts.ofOwn)
  const db = over(openLines(place, { max: lineCounts.prompt, isPrompt: true }))
  const patient = over(openLines(place, { max: lineCounts.patient, isPrompt: false }))
  await migrate(patient)
  const sealKey = sealKeyFile === null ? null : openSealKey(sealKeyFile)
  const marks = await beginMarks(patient, sealKey)
  const beside = createSqlSideStores(db, marks, 'postgres', patient)
  await renewSearchKeys(patient, marks, beside.settings)
  const ear = await earOf(place, addresses.listenUrl ?? null)
  await turnOldRehearsals(patient, marks, 'postgres')
  const looks = await openPostgresLooks(place)
  const form = await openPostgresForm(patient, looks)
  const events = createSqlEventStore({
    db,
    patient,
    dialect: 'postgres',
    signal: createPostgresSignal(looks, ear, createPostgresHints(db)),
    form,
    marks,
    backup: byItsOwnTools,
  })
  return {
    ...beside,
    events,
    roster: createRosterStore(db, marks, 'postgres'),
    rosterHistory: createRosterHistory(db),
    evidence: createEvidenceStore(db, marks, sealKey),
    looks,
    form,
    retention: createRetentionStore(patient, marks, () => scrubPostgres(patient)),
    nodes: createSqlNodeStore(db, ear),
    duty: openPostgresDuty(place),
    sharedImports: createSqlImportStore(db),
    async close() {
      await ear.close()
      await events.close()
      await looks.close()
      await patient.destroy()
    },
  }
}

/** Behind a pooler nobody hears anything. @throws PooledListenError */
async function earOf(place: PostgresPlace, listenUrl: string | null): Promise<PostgresEar> {
  if (listenUrl === null) return place.isPooled ? deafEar : openPostgresEar(place)
  const direct = await openPostgresPlace(listenUrl)
  if (direct.isPooled) throw new PooledListenError()
  return openPostgresEar(direct)
}

/** The address past the pooler leads to one, too. */
export class PooledListenError extends Error {
  constructor() {
    super('nothing is heard behind a pooler')
    this.name = 'PooledListenError'
  }
}
