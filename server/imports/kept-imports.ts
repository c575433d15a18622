import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportKind, ImportSettings } from '../../shared/domain/imports/import.model.ts'
import type { Grant } from '../access/access.ts'
import type { LiveGrants } from '../access/live-grants.ts'
import { newId } from '../kernel/secrets.ts'
import { storageFault } from '../store/storage-fault.ts'
import type { ReadImport } from './import-work.ts'
import type { TextEncoding } from './text-encoding.ts'

/** What was read of a file. */
export type ReadRows = Extract<ReadImport, { readonly ok: true }>

/** A file that somebody imports, from its coming until it was taken in, left for long, or its sender may no more. */
export interface KeptImport {
  readonly importId: string
  readonly meetingId: string
  readonly kind: ImportKind
  readonly fileName: string
  readonly bytes: number
  /** Where the bytes lie meanwhile. */
  readonly path: string
  /** By which it was begun: it ends with that. */
  readonly grant: Grant
  /** Of what was chosen, where several nodes go on with it. */
  revision: number
  settings: ImportSettings
  encoding: TextEncoding | null
  /** Of awardees: the item they belong to. */
  itemId: string | null
  /** Of its rare signs: those that were looked at, and among them those that no face of papers has. */
  signs: { readonly looked: readonly string[]; readonly unshown: readonly string[] }
  /** null until it was read. */
  read: ReadRows | null
  /** 0…1; 1: nothing is under way. */
  progress: number
}

interface Deps {
  readonly folder: string
  /** Several nodes may share the folder: each has a part of its own in it. null: it is this server's alone. */
  readonly nodeId: string | null
  readonly liveGrants: Pick<LiveGrants, 'hang'>
  /** The grant of an import is over. */
  readonly onEnded: (importId: string) => void
}

/** As many of a meeting at a time: a new one takes the place of the oldest. */
const mostOfMeeting = 4
const mostInAll = 24
/** Nobody has looked at it for so long, ms. */
export const leftAfterMs = 30 * 60_000

/** What a node that is gone has left in a shared folder, ms. */
const sweptAfterMs = 24 * 60 * 60_000

interface Entry {
  readonly import: KeptImport
  letGo: () => void
  timer: NodeJS.Timeout
}

/**
 * Imports are no records: they lie in memory, and their files in a folder of their own, until they are taken in. What a
 * crash has left there is removed at the next start.
 * @source IMP-13
 */
export async function openKeptImports({ folder: place, nodeId, liveGrants, onEnded }: Deps) {
  const folder = nodeId === null ? place : join(place, nodeId)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await sweep(place, nodeId === null ? 0 : sweptAfterMs)
  const entries = new Map<string, Entry>()

  const drop = (importId: string): Promise<void> => {
    const entry = entries.get(importId)
    if (entry === undefined) return Promise.resolve()
    entries.delete(importId)
    clearTimeout(entry.timer)
    entry.letGo()
    return rm(entry.import.path, { force: true })
  }
  const wait = (importId: string) => setTimeout(() => void drop(importId), leftAfterMs).unref()

  return {
    /** Writes what comes into a file; null: it is more than may come. @throws StorageFault */
    async take(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<{ path: string; bytes: number } | null> {
      const path = join(folder, newId())
      // Another node takes away what has been idle for a day.
      await mkdir(folder, { recursive: true, mode: 0o700 })
      try {
        const bytes = await writeWhole(path, source, maxBytes)
        if (bytes !== null) return { path, bytes }
        await rm(path, { force: true })
        return null
      } catch (error) {
        await rm(path, { force: true })
        throw storageFault(error) ?? error
      }
    },
    /** Makes room among those of the meeting, oldest first. */
    keep(made: KeptImport): void {
      const own = [...entries.values()].filter(({ import: { meetingId } }) => meetingId === made.meetingId)
      const over = [
        ...own.slice(0, Math.max(0, own.length - mostOfMeeting + 1)),
        ...[...entries.values()].slice(0, Math.max(0, entries.size - mostInAll + 1)),
      ]
      for (const { import: one } of over) void drop(one.importId)
      const letGo = liveGrants.hang(
        () => made.grant,
        () => {
          void drop(made.importId)
          onEnded(made.importId)
        },
      )
      entries.set(made.importId, { import: made, letGo, timer: wait(made.importId) })
    },
    /** null: there is none of that meeting, or it is gone. */
    find(meetingId: string, importId: string): KeptImport | null {
      const entry = entries.get(importId)
      if (entry === undefined || entry.import.meetingId !== meetingId) return null
      clearTimeout(entry.timer)
      entry.timer = wait(importId)
      return entry.import
    },
    drop,
    async close(): Promise<void> {
      await Promise.all([...entries.keys()].map(drop))
      if (nodeId !== null) await rm(folder, { recursive: true, force: true })
    },
  }
}

export type KeptImports = Awaited<ReturnType<typeof openKeptImports>>

async function writeWhole(path: string, source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<number | null> {
  const file = await open(path, 'wx', 0o600)
  try {
    let bytes = 0
    for await (const piece of source) {
      bytes += piece.length
      if (bytes > maxBytes) return null
      await file.write(piece)
    }
    return bytes
  } finally {
    await file.close()
  }
}

/** @param leftForMs what has not changed for so long is nobody's any more; measured from what was made just now. */
async function sweep(folder: string, leftForMs: number): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => null)))
  const newest = Math.max(...found.map((file) => file?.mtimeMs ?? 0))
  for (const [index, path] of paths.entries())
    if (newest - (found[index]?.mtimeMs ?? newest) >= leftForMs) await rm(path, { recursive: true, force: true })
}
