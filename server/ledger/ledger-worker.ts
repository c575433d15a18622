import { parentPort } from 'node:worker_threads'
import type { ThreadAnswer } from '../threads/thread-queue.ts'
import { ledgerPdf } from './ledger-pdf.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import type { LedgerSource } from './ledger-source.ts'
import { ledgerXlsx } from './ledger-xlsx.ts'

export interface LedgerJob {
  readonly kind: 'xlsx' | 'pdf'
  readonly source: LedgerSource
}

/** One ledger after the other, away from the thread that serves the meeting. */
parentPort?.on('message', async ({ kind, source }: LedgerJob) => {
  let answer: ThreadAnswer = null
  try {
    const sheet = ledgerSheet(source)
    answer = Uint8Array.from(await (kind === 'pdf' ? ledgerPdf(sheet) : ledgerXlsx(sheet)))
  } catch {
    // The sender is told that there is none; what it was in could name people.
  }
  parentPort?.postMessage(answer, answer === null ? [] : [answer.buffer])
})
