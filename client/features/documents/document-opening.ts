import type { StoredFile } from '../../../shared/domain/documents/documents.model.ts'
import type { OpenDocument } from './open-document.ts'

export interface DocumentOpening {
  /** Opened with the first call and kept. @throws what cannot be fetched or read. */
  document(): Promise<OpenDocument>
  /** In how many parts the halls read a page, from 1; null: whole, also when that cannot be found out, or not soon. */
  partsOf(page: number): Promise<number | null>
  /** The same, however long it takes. */
  measured(page: number): Promise<number | null>
  /** May be opened again. */
  close(): void
}

/** The moderator's press waits no longer than this for a document that is on its way. */
const patienceMs = 2_500

/** A document that is open at a desk which turns its pages for all. */
export function createOpening(meetingId: string, documentId: string, file: StoredFile): DocumentOpening {
  let held = new AbortController()
  let opened: Promise<OpenDocument> | null = null
  let parts = new Map<number, Promise<number | null>>()
  const open = async (signal: AbortSignal) => {
    const { openDocument } = await import('./open-document.ts')
    const document = await openDocument(meetingId, documentId, file, signal)
    if (signal.aborted) document.close()
    return document
  }
  const document = () => {
    opened ??= open(held.signal)
    return opened
  }
  const count = async (page: number) => {
    const { countParts } = await import('./count-parts.ts')
    return countParts(await document(), page)
  }
  const measured = (page: number) => {
    const known = parts.get(page) ?? count(page).catch(() => null)
    parts.set(page, known)
    return known
  }
  return {
    document,
    measured,
    partsOf: (page) =>
      Promise.race([measured(page), new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs))]),
    close() {
      held.abort()
      opened?.then((last) => last.close()).catch(() => undefined)
      held = new AbortController()
      opened = null
      parts = new Map()
    },
  }
}
