import type { ImportKind } from '../../shared/domain/imports/import.model.ts'
import type { Book } from '../../shared/domain/imports/sheet.model.ts'
import { fileForm } from './file-form.ts'
import { ImportFault } from './import-fault.ts'
import { decodeTable, type TextEncoding } from './text-encoding.ts'
import { mainPart } from './workbook-parts.ts'
import { openZip } from './zip-parts.ts'

interface Given {
  readonly bytes: Buffer
  readonly fileName: string
  readonly kind: ImportKind
  /** Chosen by somebody; null: found out. */
  readonly encoding: TextEncoding | null
  /** 0…1, as far as the file is read. */
  readonly told: (progress: number) => void
}

/** One for every format, each with a reader of its own, loaded when one comes: what a file holds. @throws ImportFault when it cannot be read as a whole. */
export async function readBook({ bytes, fileName, kind, encoding, told }: Given): Promise<Book> {
  const name = fileName.toLowerCase()
  if (fileForm(bytes) === 'text') {
    const decoded = decodeTable(bytes, encoding)
    const { readDelimited, readListFile } = await import('./text-reader.ts')
    const isList = /\.(?:ya?ml|json)$/u.test(name)
    return isList ? readListFile(decoded.text, decoded.encoding, kind) : readDelimited(decoded.text, decoded.encoding)
  }
  const zip = await openZip(bytes)
  const part = await mainPart(zip)
  if (part === null) throw new ImportFault('import.notATable')
  if (/\.bin$/iu.test(part)) throw new ImportFault('import.oldExcel')
  if (/document\d*\.xml$/iu.test(part)) {
    if (kind !== 'agenda') throw new ImportFault('import.notATable')
    return (await import('./docx-reader.ts')).readDocx(zip, part)
  }
  return (await import('./xlsx-reader.ts')).readXlsx(zip, part, told)
}
