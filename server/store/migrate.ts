import { type Migration, Migrator, sql } from 'kysely'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import { writtenVersion } from './event-form.ts'
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
import { eventForm } from './migrations/m033-event-form.ts'
import { assertNoOlderNodes } from './older-nodes.ts'
import { whileLocked } from './own-postgres-dialect.ts'
import type { Database } from './tables.ts'

/**
 * In order; a migration that was released is never changed, only followed by another. From `m033` on each only adds: programs that do
 * not know it go on working on the same tables. What would make them go wrong raises the version of events, too.
 * @source NOD-29
 */
export const migrations: Readonly<Record<string, Migration>> = {
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
  'm033-event-form': eventForm,
}

/** A newer program may write into this database what this one cannot read: nothing of it is touched. */
export class NewerDatabaseError extends Error {
  constructor(readonly steps: readonly string[]) {
    super(`the database is newer than this program: ${steps.join(', ')}`)
    this.name = 'NewerDatabaseError'
  }
}

/** Brings the tables to this version; each migration is one transaction. @throws NewerDatabaseError, OlderNodesError, or what went wrong; nothing half-done stays. */
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
  const error = await whileLocked(db, async () => {
    const steps = await newerForm(db)
    if (steps.length > 0) return new NewerDatabaseError(steps)
    // A newer program has added what this one does not know, behind all that it knows.
    if (await hasAllSteps(db)) return undefined
    await assertNoOlderNodes(db, await tableNames(db))
    return (await migrator.migrateToLatest()).error
  })
  if (error !== undefined) throw error
}

/** The version in which events may be written, where this program does not read it. */
export async function newerForm(db: Database): Promise<readonly string[]> {
  if (!(await tableNames(db)).includes('event_form')) return []
  const version = await writtenVersion(db)
  return version > eventVersion ? [`event version ${version}`] : []
}

async function hasAllSteps(db: Database): Promise<boolean> {
  if (!(await tableNames(db)).includes('kysely_migration')) return false
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const done = new Set(rows.map(({ name }) => name))
  return Object.keys(migrations).every((name) => done.has(name))
}

const tableNames = async (db: Database): Promise<readonly string[]> =>
  (await db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name)
