import { parentPort, workerData } from 'node:worker_threads'
import { type BackupJob, runBackupJob } from './backup-job.ts'

/** One job, away from the thread that serves the meetings; what goes wrong ends the thread, and is heard of there. */
parentPort?.postMessage(await runBackupJob(workerData as BackupJob))
