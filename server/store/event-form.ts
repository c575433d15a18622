import { sql } from 'kysely'
import { downcast, type WrittenFact } from '../../shared/domain/meeting/downcast.ts'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import type { NewEvent } from './event-store.ts'
import type { Database } from './tables.ts'

/**
 * In which version events may be written, as the database says: the newest that every living node reads.
 * @source NOD-27
 */
export interface EventForm {
  readonly written: number
  /** Others may write what this program cannot read: it is of no use on this database any more. @source NOD-28 */
  readonly isTooNew: boolean
  /** Called once, when that has become so. */
  onTooNew(listener: () => void): void
}

/** Nobody else reads or writes: it is that of this program. */
export const loneForm: EventForm = { written: eventVersion, isTooNew: false, onTooNew: () => undefined }

/** @throws in a database that was not opened yet. */
export async function writtenVersion(db: Database): Promise<number> {
  const query = db.selectFrom('event_form').select('version').where('name', '=', 'written')
  return (await query.executeTakeFirstOrThrow()).version
}

/** Of a file that this process has for itself. */
export async function raiseForm(db: Database): Promise<void> {
  await sql`update event_form set version = ${eventVersion} where version < ${eventVersion}`.execute(db)
}

/** @returns null: only a newer version can tell it. */
export function factIn(version: number, fact: WrittenFact): Omit<NewEvent, 'at'> | null {
  const told = downcast(fact, version)
  return told === null ? null : { type: told.type, data: told.data, version }
}
