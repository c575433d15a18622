import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../shared/kernel/time.ts'
import { createTurns } from '../check-in/turns.ts'
import type { MeetingErasure } from '../store/backup-job.ts'
import { runBackup } from '../store/backup-process.ts'
import type { EventStore } from '../store/event-store.ts'

interface Deps {
  readonly events: EventStore
  /** null: the database is one that is copied with its own tools. */
  readonly folder: string | null
  /** By which the rows of copies are marked. */
  readonly sealKeyFile: string
  /** The oldest go when there are more. */
  readonly kept: number
  readonly now: () => Instant
  readonly onError: (error: unknown, context?: Readonly<Record<string, unknown>>) => void
}

export interface BackupFile {
  readonly name: string
  readonly bytes: number
}

const namePattern = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z\.db$/u

/** Copies of the database in a folder beside it: made when somebody asks, the last few kept. One thing at a time. */
export function createBackups({ events, folder, sealKeyFile, kept, now, onError }: Deps) {
  const turns = createTurns()
  if (folder !== null) sweepParts(folder)

  const names = (): readonly string[] =>
    folder === null
      ? []
      : listed(folder)
          .filter((name) => namePattern.test(name))
          .toSorted()

  return {
    /** The oldest first. */
    list: (): readonly BackupFile[] =>
      names().map((name) => ({ name, bytes: statSync(join(folder ?? '', name)).size })),

    /** When the newest was made, by its name; null without one. */
    lastAt(): number | null {
      const [, day, hour, minute, second, ms] = /^(.+)T(\d+)-(\d+)-(\d+)-(\d+)Z/u.exec(names().at(-1) ?? '') ?? []
      return day === undefined ? null : Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`)
    },

    /** null when this database is copied with its own tools. @throws what kept it from being made. */
    make: () =>
      turns('', async (): Promise<BackupFile | null> => {
        if (folder === null) return null
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        const name = `${new Date(now()).toISOString().replace(/[:.]/gu, '-')}.db`
        await events.backup(join(folder, name))
        for (const old of names().slice(0, -kept)) rmSync(join(folder, old), { force: true })
        return { name, bytes: statSync(join(folder, name)).size }
      }),

    /** Takes people out of every copy that lies there. @throws when one of them could not be read: it may still hold them. */
    eraseFrom: (erasures: readonly MeetingErasure[]) =>
      turns('', async (): Promise<void> => {
        const failed: unknown[] = []
        for (const name of names()) {
          try {
            const faults = await runBackup({ kind: 'erase', path: join(folder ?? '', name), erasures, sealKeyFile })
            if (faults.length > 0) onError(new Error('a backup does not verify'), { name, faults })
          } catch (error) {
            failed.push(error)
            onError(error, { name })
          }
        }
        if (failed.length > 0) throw new Error('not every backup could be rewritten', { cause: failed[0] })
      }),
  }
}

export type Backups = ReturnType<typeof createBackups>

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // There is no folder before the first backup.
    return []
  }
}

function sweepParts(folder: string): void {
  for (const name of listed(folder)) if (name.endsWith('.part')) rmSync(join(folder, name), { force: true })
}
