import { open, readFile } from 'node:fs/promises'
import type { DocumentFault } from '../../shared/protocol/document-faults.ts'
import { imageSize } from './image-size.ts'
import { loadPdfReader } from './pdf-reader.ts'

export interface LookJob {
  readonly path: string
  readonly contentType: string
}

export type LookRefusal = 'documents.damaged' | 'documents.tooManyPixels'

/** What is seen of a file: why it is not taken, or how many pages it has and which of them have faults. */
export type Seen =
  | { readonly refusal: LookRefusal }
  | { readonly refusal: null; readonly pages: number | null; readonly faults: readonly DocumentFault[] }

/** Of an image, decoded: four bytes each on every page that shows it. */
const maxImagePixels = 100_000_000
/** Heads of photographs may hold a small picture and much else. */
const imageHeadBytes = 2 * 1024 * 1024
/** Then it is told that the rest was not looked at. */
const maxPages = 3_000
const maxPagesMs = 10_000

/**
 * Opens a file as a reader will: an image by its head, a PDF with its first page, and then one page after the other.
 * @param told called once the first page has opened: whatever happens then, the file can be read.
 * @source DOC-21
 */
export async function lookThrough({ path, contentType }: LookJob, told: (progress: number) => void): Promise<Seen> {
  return contentType === 'application/pdf'
    ? lookAtPdf(await readFile(path), told)
    : lookAtImage(contentType, await headOf(path))
}

function lookAtImage(contentType: string, head: Uint8Array): Seen {
  const size = imageSize(contentType, head)
  if (size === null || size[0] === 0 || size[1] === 0) return { refusal: 'documents.damaged' }
  if (size[0] * size[1] > maxImagePixels) return { refusal: 'documents.tooManyPixels' }
  return { refusal: null, pages: 1, faults: [] }
}

async function lookAtPdf(data: Uint8Array, told: (progress: number) => void): Promise<Seen> {
  const { getDocument } = await loadPdfReader()
  const task = getDocument({ data: new Uint8Array(data), verbosity: 0, useSystemFonts: false, disableFontFace: true })
  try {
    const pdf = await task.promise
    const page = await pdf.getPage(1)
    await page.getOperatorList()
    told(0)
    return { refusal: null, pages: pdf.numPages, faults: await faultsOf(pdf) }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return isLocked
      ? { refusal: null, pages: null, faults: [{ code: 'documents.needsPassword' }] }
      : { refusal: 'documents.damaged' }
  } finally {
    await task.destroy()
  }
}

interface Pages {
  readonly numPages: number
  getPage(page: number): Promise<unknown>
}

async function faultsOf(pdf: Pages): Promise<readonly DocumentFault[]> {
  const faults: DocumentFault[] = []
  const begun = performance.now()
  for (let page = 2; page <= pdf.numPages; page += 1) {
    if (page > maxPages || performance.now() - begun > maxPagesMs)
      return [...faults, { code: 'documents.notLookedThrough' }]
    await pdf.getPage(page).catch(() => faults.push({ page, code: 'documents.unreadablePage' }))
  }
  return faults
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(imageHeadBytes), 0, imageHeadBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
