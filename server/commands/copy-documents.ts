import { mkdir } from 'node:fs/promises'
import { createDocumentFiles } from '../documents/document-files.ts'
import type { DocumentShelf } from '../documents/document-shelf.ts'
import { showProgress } from './command.ts'

/** What became of documents that were copied. */
interface CopiedDocuments {
  readonly count: number
  /** By hash: what lies there is something else, and was not copied. */
  readonly changed: readonly string[]
}

/** What is there already is the same, since it is named by what it is. */
export async function copyDocuments(from: DocumentShelf, to: DocumentShelf): Promise<CopiedDocuments> {
  await mkdir(to.aside, { recursive: true, mode: 0o700 })
  const names: string[] = []
  for await (const name of from.names()) names.push(name)
  const { store } = createDocumentFiles(to)
  const changed: string[] = []
  for (const [index, name] of names.entries()) {
    showProgress('documents', index + 1, names.length)
    if ((await to.size(name)) !== null) continue
    const stored = await store(from.read(name), { sha256: name, bytes: null })
    if (!stored.ok) changed.push(name)
  }
  return { count: names.length - changed.length, changed }
}
