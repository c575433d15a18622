import { ledgerPdf } from './ledger-pdf.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import type { LedgerSource } from './ledger-source.ts'
import { ledgerXlsx } from './ledger-xlsx.ts'

export interface LedgerJob {
  readonly kind: 'xlsx' | 'pdf'
  readonly source: LedgerSource
}

export async function printLedger({ kind, source }: LedgerJob): Promise<Uint8Array> {
  const sheet = ledgerSheet(source)
  return kind === 'pdf' ? ledgerPdf(sheet) : ledgerXlsx(sheet)
}
