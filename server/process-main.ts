import { serveJobs } from './processes/serve-jobs.ts'

/** What a limited process can do, by kind; each is loaded with its first job. The first argument is its memory, MB. */
serveJobs(
  {
    'archives.unpack': async () => (await import('./archives/archive-work.ts')).unpackArchive,
    'backups.run': async () => (await import('./store/backup-job.ts')).runBackupJob,
    'documents.look': async () => (await import('./documents/look-work.ts')).lookThrough,
    'documents.mark': async () => (await import('./documents/mark-work.ts')).markFile,
    'followUps.print': async () => (await import('./follow-up/follow-up-work.ts')).printFollowUps,
    'imports.faults': async () => (await import('./imports/import-work.ts')).writeFaults,
    'imports.read': async () => (await import('./imports/import-work.ts')).readImport,
    'file.check': async () => (await import('./http/large-file-work.ts')).checkLargeFile,
    'ledger.print': async () => (await import('./ledger/ledger-work.ts')).printLedger,
    'notices.read': async () => (await import('./imports/notice-work.ts')).readNotice,
    'minutes.read': async () => (await import('./minutes/minutes-work.ts')).readMinutes,
    'minutes.print': async () => (await import('./minutes/minutes-work.ts')).printMinutes,
    'papers.faces': async () => (await import('./papers/told-faces.ts')).toldFaces,
    'papers.signs': async () => (await import('./papers/unshown-signs.ts')).unshownSigns,
    'papers.print': async () => (await import('./papers/papers-work.ts')).printPaper,
  },
  Number(process.argv[2]),
)
