import readWorkbook from 'read-excel-file/node'
import { loadPdfReader } from '../../server/documents/pdf-reader.ts'

/** The cells of a workbook by sheet, as a program reads them. */
export async function workbookOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const sheets = await readWorkbook(Buffer.from(bytes))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

/** The text of every page of a PDF, as a program that searches it reads it. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocument } = await loadPdfReader()
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await task.destroy()
  return pages
}
