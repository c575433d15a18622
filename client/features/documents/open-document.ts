import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { StoredFile } from '../../../shared/domain/documents/documents.model.ts'
import { basePath } from '../../connection/base-path.ts'
import { fetchAsPage, HttpRefusal } from '../../connection/http.ts'
import { documentPath } from './document-path.ts'
import { takeBackTypefaces } from './lent-typefaces.ts'
import workerUrl from './pdf-worker.ts?worker&url'
import { unsealed } from './sealed-documents.ts'

/** A document that is open on this page: a PDF, or the address of an image. */
export interface OpenDocument {
  readonly pdf: PDFDocumentProxy | null
  readonly imageUrl: string | null
  readonly pages: number
  /** Typefaces of ours that the document is drawn with. */
  readonly lent: Map<string, FontFace>
  close(): void
}

const againAfterMs = 2_000

type Opening = Pick<StoredFile, 'contentType' | 'sha256' | 'sealKey'>

/**
 * Opens what the page holds, else fetches it, unless `signal` ends it on the way; the drawing library is loaded with the
 * first document.
 * @throws HttpRefusal, or what cannot be read.
 */
export async function openDocument(
  meetingId: string,
  documentId: string,
  { contentType, sha256, sealKey }: Opening,
  signal: AbortSignal,
): Promise<OpenDocument> {
  const data = (await unsealed(documentId, sealKey)) ?? (await fetched(meetingId, documentId, sha256, signal))
  if (contentType.startsWith('image/')) return openImage(new Blob([data], { type: contentType }))
  await import('./reader-needs.ts')
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl
  const task = pdfjs.getDocument({
    data,
    // A machine's own typefaces differ from hall to hall: what a document does not bring is drawn with ours everywhere.
    useSystemFonts: false,
    cMapUrl: `${basePath}/pdfjs/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${basePath}/pdfjs/standard_fonts/`,
    wasmUrl: `${basePath}/pdfjs/wasm/`,
  })
  const pdf = await task.promise
  const lent = new Map<string, FontFace>()
  const close = () => {
    takeBackTypefaces(lent)
    void task.destroy()
  }
  return { pdf, imageUrl: null, pages: pdf.numPages, lent, close }
}

/** Begins again when the line breaks: nobody stands at a hall's screen. */
async function fetched(
  meetingId: string,
  documentId: string,
  sha256: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = `${documentPath(meetingId, documentId)}?version=${sha256.slice(0, 12)}`
  for (;;) {
    try {
      const response = await fetchAsPage(path, { signal })
      return new Uint8Array(await response.arrayBuffer())
    } catch (error) {
      const isRefused = error instanceof HttpRefusal && error.rejection.code !== 'server.unreachable'
      if (signal.aborted || isRefused) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, againAfterMs))
  }
}

function openImage(blob: Blob): OpenDocument {
  const imageUrl = URL.createObjectURL(blob)
  return { pdf: null, imageUrl, pages: 1, lent: new Map(), close: () => URL.revokeObjectURL(imageUrl) }
}
