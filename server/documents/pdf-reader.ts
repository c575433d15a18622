import { addLaterBuiltIns } from '../../shared/kernel/later-built-ins.ts'

/** The reader of the pages; it counts on what Node has since version 22. */
export async function loadPdfReader() {
  addLaterBuiltIns()
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}
