import { addressOf } from '../../../connection/api-call.ts'
import { fetchAsPage } from '../../../connection/http.ts'

export type LedgerFileKind = 'xlsx' | 'pdf'

/** Until then the browser has taken the bytes over. */
const handedOverMs = 10_000

/**
 * Brings the ledger to this computer.
 * @param venueId one hall's; null for all.
 * @param name of the file, without its ending.
 * @throws HttpRefusal, or when the line breaks on the way.
 */
export async function downloadLedger(
  meetingId: string,
  kind: LedgerFileKind,
  venueId: string | null,
  name: string,
): Promise<void> {
  const response = await fetchAsPage(
    addressOf(`GET /api/meetings/:meetingId/ledger.${kind}`, { meetingId }, venueId === null ? {} : { venueId }),
  )
  const url = URL.createObjectURL(await response.blob())
  setTimeout(() => URL.revokeObjectURL(url), handedOverMs)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()}.${kind}`
  anchor.click()
}
