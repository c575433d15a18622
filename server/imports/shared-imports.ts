import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ImportKind } from '../../shared/domain/imports/import.model.ts'
import { maxImportBytes } from '../../shared/protocol/file-limits.ts'
import type { ImportRecord, ImportStore } from '../store/import-store.ts'
import { type KeptImport, type KeptImports, leftAfterMs } from './kept-imports.ts'

/** What another node has to know to read the file as this one does. */
type Facts = Pick<KeptImport, 'settings' | 'encoding' | 'itemId' | 'grant'>

const factsOf = ({ settings, encoding, itemId, grant }: KeptImport): string =>
  JSON.stringify({ settings, encoding, itemId, grant } satisfies Facts)

const readFacts = ({ facts }: ImportRecord): Facts => JSON.parse(facts)

interface Deps {
  readonly store: ImportStore
  readonly kept: Pick<KeptImports, 'take'>
  readonly now: () => number
}

/** Imports that any node can go on with: file and choices lie in the database, what was read of them is read there. @source IMP-13 */
export function createSharedImports({ store, kept, now }: Deps) {
  return {
    /** Others can go on with it from now on. */
    async put(made: KeptImport): Promise<void> {
      const { importId, meetingId, kind, fileName, revision } = made
      const record = { importId, meetingId, kind, fileName, revision, facts: factsOf(made) }
      const at = now()
      await store.put(record, await readFile(made.path), { now: at, leftBefore: at - leftAfterMs })
    },
    /** Something else was chosen, or it was taken in: what others have read of it is over. */
    async changed(made: KeptImport): Promise<void> {
      made.revision = (await store.change(made.importId, factsOf(made))) ?? made.revision
    },
    find: (meetingId: string, importId: string): Promise<ImportRecord | null> => store.find(meetingId, importId, now()),
    remove: (importId: string): Promise<void> => store.remove(importId),

    /** Brings it here, not read yet. null: it is gone meanwhile. */
    async bring(record: ImportRecord): Promise<KeptImport | null> {
      const bytes = await store.bytes(record.importId)
      const file = bytes === null ? null : await kept.take(Readable.from([bytes]), maxImportBytes)
      if (file === null) return null
      const { importId, meetingId, fileName, revision } = record
      return {
        ...readFacts(record),
        ...file,
        importId,
        meetingId,
        kind: record.kind as ImportKind,
        fileName,
        revision,
        signs: { looked: [], unshown: [] },
        read: null,
        progress: 0,
      }
    },
    /** What was chosen on another node holds here, too. */
    follow(made: KeptImport, record: ImportRecord): void {
      const { settings, encoding, itemId } = readFacts(record)
      Object.assign(made, { settings, encoding, itemId, revision: record.revision })
    },
  }
}

export type SharedImports = ReturnType<typeof createSharedImports>
