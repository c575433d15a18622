import { readFile } from 'node:fs/promises'
import type { FileFault } from '../../shared/domain/imports/file-faults.ts'
import { type MeetingNotice, readMeetingNotice } from '../../shared/domain/imports/meeting-notice.ts'
import type { Day } from '../../shared/kernel/day.ts'
import { newId } from '../kernel/secrets.ts'
import { readText } from './docx-reader.ts'
import { fileForm } from './file-form.ts'
import { ImportFault } from './import-fault.ts'
import { mainPart } from './workbook-parts.ts'
import { openZip } from './zip-parts.ts'

export interface NoticeJob {
  readonly path: string
  readonly today: Day
}

export type ReadNotice =
  | { readonly ok: false; readonly fault: FileFault }
  | { readonly ok: true; readonly notice: MeetingNotice }

/** Reads the notice of a meeting; done in a process of its own. @source NEW-3, PRC-1 */
export async function readNotice({ path, today }: NoticeJob): Promise<ReadNotice> {
  try {
    const bytes = await readFile(path)
    if (fileForm(bytes) === 'text') return { ok: false, fault: 'import.notATable' }
    const zip = await openZip(bytes)
    const part = await mainPart(zip)
    if (part === null || !/document\d*\.xml$/iu.test(part)) return { ok: false, fault: 'import.notATable' }
    const { paragraphs, tables } = await readText(zip, part)
    return { ok: true, notice: readMeetingNotice({ paragraphs, tables, today, newId }) }
  } catch (error) {
    if (error instanceof ImportFault) return { ok: false, fault: error.code }
    throw error
  }
}
