import { jobKind } from '../processes/job-kind.ts'
import { startProcess } from '../processes/limited-process.ts'
import type { BackupJob, runBackupJob } from './backup-job.ts'
import type { LogFault } from './event-store.ts'

const backup = jobKind<typeof runBackupJob>('backups.run', { maxMs: 3_600_000, maxMb: 1_024 })

/** Copies take as long as the database is large: a process for each, which waits for nobody. @throws what went wrong in it. */
export async function runBackup(job: BackupJob): Promise<readonly LogFault[]> {
  const process = startProcess(backup.limits.maxMb)
  try {
    const outcome = await process.run(backup, job)
    if (!outcome.ok) throw new Error(outcome.why ?? 'the backup was broken off')
    return outcome.made
  } finally {
    await process.end()
  }
}
