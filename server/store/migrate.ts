import { type Migration, Migrator, sql } from 'kysely'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import { faultPoint } from './fault-points.ts'
import { initialTables } from './migrations/m001-initial.ts'
import { checkInTables } from './migrations/m002-check-in.ts'
import { privacyTables } from './migrations/m003-privacy.ts'
import { grantTables } from './migrations/m006-grants.ts'
import { evidenceTables } from './migrations/m008-evidence.ts'
import { searchKeys } from './migrations/m009-search-keys.ts'
import { toldAndNames } from './migrations/m010-told-and-names.ts'
import { rosterDraftParts } from './migrations/m011-roster-draft-parts.ts'
import { seats } from './migrations/m012-seats.ts'
import { screenPairings } from './migrations/m015-screen-pairings.ts'
import { binAndAccounts } from './migrations/m021-bin-and-accounts.ts'
import { logOrigin } from './migrations/m022-log-origin.ts'
import { rosterRevisions } from './migrations/m023-roster-revisions.ts'
import { issuedPapers } from './migrations/m024-issued-papers.ts'
import { sealTimestamps } from './migrations/m025-seal-timestamps.ts'
import { typedTexts } from './migrations/m026-typed-texts.ts'
import { webhooks } from './migrations/m027-webhooks.ts'
import { nodes } from './migrations/m028-nodes.ts'
import { liveLogs } from './migrations/m029-live-logs.ts'
import { storageProbes } from './migrations/m030-storage-probes.ts'
import { sharedImports } from './migrations/m031-shared-imports.ts'
import { simulations } from './migrations/m032-simulations.ts'
import { whileLocked } from './own-postgres-dialect.ts'
import type { Database } from './tables.ts'

/** In order; a migration that was released is never changed, only followed by another. */
const migrations: Readonly<Record<string, Migration>> = {
  'm001-initial': initialTables,
  'm002-check-in': checkInTables,
  'm003-privacy': privacyTables,
  'm006-grants': grantTables,
  'm008-evidence': evidenceTables,
  'm009-search-keys': searchKeys,
  'm010-told-and-names': toldAndNames,
  'm011-roster-draft-parts': rosterDraftParts,
  'm012-seats': seats,
  'm015-screen-pairings': screenPairings,
  'm021-bin-and-accounts': binAndAccounts,
  'm022-log-origin': logOrigin,
  'm023-roster-revisions': rosterRevisions,
  'm024-issued-papers': issuedPapers,
  'm025-seal-timestamps': sealTimestamps,
  'm026-typed-texts': typedTexts,
  'm027-webhooks': webhooks,
  'm028-nodes': nodes,
  'm029-live-logs': liveLogs,
  'm030-storage-probes': storageProbes,
  'm031-shared-imports': sharedImports,
  'm032-simulations': simulations,
}

/** Every step that this program knows. */
const knownMigrations: readonly string[] = Object.keys(migrations)

/** A newer program has worked on this database: nothing of it is touched. */
export class NewerDatabaseError extends Error {
  constructor(readonly steps: readonly string[]) {
    super(`the database is newer than this program: ${steps.join(', ')}`)
    this.name = 'NewerDatabaseError'
  }
}

/** Brings the tables to this version; each migration is one transaction. @throws NewerDatabaseError, or what went wrong; nothing half-done stays. */
export async function migrate(db: Database): Promise<void> {
  const withFaults = Object.fromEntries(
    Object.entries(migrations).map(([name, migration]) => [
      name,
      {
        up: async (target: Parameters<Migration['up']>[0]) => {
          await migration.up(target)
          faultPoint('in-migration')
        },
      },
    ]),
  )
  const migrator = new Migrator({ db, provider: { getMigrations: async () => withFaults } })
  const steps = await unknownSteps(db)
  if (steps.length > 0) throw new NewerDatabaseError(steps)
  const { error } = await whileLocked(db, () => migrator.migrateToLatest())
  if (error !== undefined) throw error
}

/** What was done to the tables, or written into them, that this program does not know. */
export async function unknownSteps(db: Database): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const steps = await unknownMigrations(db)
  return steps.length > 0 || !tables.some(({ name }) => name === 'events') ? steps : unknownEvents(db)
}

/** The last event of a log is in a form that this program does not know. */
async function unknownEvents(db: Database): Promise<readonly string[]> {
  const row = await db
    .selectFrom('logs')
    .innerJoin('events', (join) =>
      join.onRef('events.meeting_id', '=', 'logs.meeting_id').onRef('events.seq', '=', 'logs.seq'),
    )
    .select(({ fn }) => fn.max('events.version').as('version'))
    .executeTakeFirst()
  return row !== undefined && row.version > eventVersion ? [`event version ${row.version}`] : []
}

/** Like `unknownSteps`, of a database that has been opened. */
export async function unknownMigrations(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name).filter((name) => !knownMigrations.includes(name))
}
