import { chmodSync, copyFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { syncFile, syncFolder } from '../kernel/on-disk.ts'
import { readSealKey } from '../kernel/seal-key.ts'
import { markAsCopy } from './copy-mark.ts'
import { type Erasure, erasePeople } from './erase-people.ts'
import type { LogFault } from './event-store.ts'
import { createMarks, type Marks } from './marks.ts'
import { closeConnection, openConnection } from './sqlite-connection.ts'
import { openSqliteFile } from './sqlite-file.ts'
import type { Database } from './tables.ts'
import { verifyLogs } from './verify-logs.ts'

export interface MeetingErasure {
  readonly meetingId: string
  readonly what: Erasure
}

/** `copy`: a consistent copy of a database that is in use. `erase`: a copy that lies there, without those people. */
export type BackupJob =
  | (Marking & { readonly kind: 'copy'; readonly from: string; readonly to: string })
  | (Marking & { readonly kind: 'erase'; readonly path: string; readonly erasures: readonly MeetingErasure[] })

interface Marking {
  /** Where the key lies by which the copy's own rows are marked. */
  readonly sealKeyFile: string
}

type CopyJob = Extract<BackupJob, { kind: 'copy' }>
type EraseJob = Extract<BackupJob, { kind: 'erase' }>

/** @returns what does not verify in the copy. */
export async function runBackupJob(job: BackupJob): Promise<readonly LogFault[]> {
  const target = job.kind === 'copy' ? job.to : job.path
  // Half of a copy is never taken for one: it gets its name when it is whole and on the disk.
  const part = `${target}.part`
  rmSync(part, { force: true })
  try {
    const faults = await (job.kind === 'copy' ? copied(job, part) : erased(job, part))
    chmodSync(part, 0o600)
    await syncFile(part)
    renameSync(part, target)
    await syncFolder(dirname(target))
    return faults
  } finally {
    rmSync(part, { force: true })
  }
}

/** A reader beside the server: it keeps nobody from writing. */
async function copied({ from, sealKeyFile }: CopyJob, part: string): Promise<readonly LogFault[]> {
  const source = openConnection(from, { readOnly: true })
  try {
    source.prepare('vacuum into ?').run(part)
  } finally {
    closeConnection(source)
  }
  return within(part, sealKeyFile, (db, marks) => markAsCopy(db, marks, new Date()))
}

function erased({ path, erasures, sealKeyFile }: EraseJob, part: string): Promise<readonly LogFault[]> {
  copyFileSync(path, part)
  return within(part, sealKeyFile, async (db, marks) => {
    for (const erasure of erasures) await eraseMeeting(db, marks, erasure)
    await sql`vacuum`.execute(db)
  })
}

async function eraseMeeting(db: Database, marks: Marks, { meetingId, what }: MeetingErasure): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await erasePeople(trx, marks, meetingId, what)
    // Whoever goes on from this copy finds it done, but for the word in the log.
    const done = { erased: what, cleaned: what, recorded: null }
    await trx.updateTable('retention').set(done).where('meeting_id', '=', meetingId).execute()
  })
}

async function within(
  part: string,
  sealKeyFile: string,
  work: (db: Database, marks: Marks) => Promise<void>,
): Promise<readonly LogFault[]> {
  const { db } = await openSqliteFile(part, 'memory')
  const marks = createMarks(readSealKey(sealKeyFile))
  try {
    await work(db, marks)
    return await verifyLogs(db, marks)
  } finally {
    await db.destroy()
  }
}
