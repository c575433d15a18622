import type { Book, Sheet } from '../../shared/domain/imports/sheet.model.ts'
import { readSheet } from './sheet-reader.ts'
import { readWorkbook } from './workbook-parts.ts'
import type { ZipParts } from './zip-parts.ts'

/** A workbook, its sheets in their order. @param told 0…1, as far as the file is read. @throws ImportFault */
export async function readXlsx(zip: ZipParts, part: string, told: (progress: number) => void): Promise<Book> {
  const workbook = await readWorkbook(zip, part)
  const sheets: Sheet[] = []
  for (const [index, sheet] of workbook.sheets.entries()) {
    if (!zip.has(sheet.part)) continue
    let seen = 0
    sheets.push(
      await readSheet(zip.read(sheet.part), sheet, workbook, (bytes) => {
        seen += bytes
        // How long it is is not known before its end: half of what is left is told with each megabyte.
        told((index + 1 - 0.5 ** (seen / 4_000_000)) / workbook.sheets.length)
      }),
    )
  }
  return { encoding: null, sheets }
}
