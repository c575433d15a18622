import { writeOfficial } from '../papers/official-paper.ts'
import { registerTemplate } from '../papers/templates/register.ts'
import { type SetPaper, setPaper } from '../papers/typesetter.ts'
import { ledgerBlocks } from './ledger-blocks.ts'
import { ledgerPaper } from './ledger-paper.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import type { LedgerSource } from './ledger-source.ts'
import { ledgerXlsx } from './ledger-xlsx.ts'

export interface LedgerJob {
  readonly kind: 'xlsx' | 'pdf' | 'docx'
  readonly checkAt: string | null
  readonly source: LedgerSource
  /** A site's own faces; null without. */
  readonly fontsDir: string | null
}

export async function printLedger({ kind, checkAt, source, fontsDir }: LedgerJob): Promise<SetPaper> {
  const sheet = ledgerSheet(source)
  if (kind === 'xlsx') return { ok: true, bytes: await ledgerXlsx(sheet) }
  const { at } = source.head
  if (kind === 'docx') return writeOfficial({ paper: ledgerBlocks(sheet), form: 'docx', checkAt, at, fontsDir })
  return setPaper({ template: registerTemplate, parts: ledgerPaper(sheet), at, fontsDir })
}
