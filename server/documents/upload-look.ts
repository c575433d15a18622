import { open } from 'node:fs/promises'
import type { DocumentFault } from '../../shared/protocol/document-faults.ts'
import { jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import { firstBytes, isOfType } from './file-types.ts'
import type { LookRefusal, lookThrough } from './look-work.ts'

const look = jobKind<typeof lookThrough>('documents.look', { maxMs: 30_000, maxMb: 768 })

export type UploadRefusal = LookRefusal | 'documents.empty' | 'documents.wrongType' | 'documents.uploadBusy'

export type UploadSeen =
  | { readonly refusal: UploadRefusal }
  | { readonly refusal: null; readonly pages: number | null; readonly faults: readonly DocumentFault[] }

/** Looks through a file that has come in and is nobody's yet. @source DOC-21 */
export const createUploadLook =
  (pool: ProcessPool) =>
  async (path: string, contentType: string, asker: Asker): Promise<UploadSeen> => {
    const first = await firstOf(path)
    if (first.length === 0) return { refusal: 'documents.empty' }
    if (!isOfType(contentType, first)) return { refusal: 'documents.wrongType' }
    let hasOpened = false
    const told = () => {
      hasOpened = true
    }
    const outcome = await pool.run(look, { job: () => ({ path, contentType }), told }, asker)
    if (outcome.ok) return outcome.made
    if (outcome.fault === 'gone') return { refusal: 'documents.uploadBusy' }
    if (hasOpened) return { refusal: null, pages: null, faults: [{ code: 'documents.notLookedThrough' }] }
    return { refusal: outcome.fault === 'busy' ? 'documents.uploadBusy' : 'documents.damaged' }
  }

export type UploadLook = ReturnType<typeof createUploadLook>

async function firstOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(firstBytes), 0, firstBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
