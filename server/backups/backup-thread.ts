import { Worker } from 'node:worker_threads'
import type { LogFault } from '../store/event-store.ts'
import type { BackupJob } from './backup-job.ts'

/** Copies take as long as the database is large: a thread for each job. @throws what went wrong in it. */
export function runInThread(job: BackupJob): Promise<readonly LogFault[]> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(job)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the backup was broken off')))
  })
}

/** Beside this file: built, or the source itself while developing, which a thread learns to read first. */
function startWorker(workerData: BackupJob): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./backup-worker.js', import.meta.url), { workerData })
  const source = JSON.stringify(new URL('./backup-worker.ts', import.meta.url).href)
  const learn = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}) })`
  return new Worker(learn, { eval: true, workerData })
}
