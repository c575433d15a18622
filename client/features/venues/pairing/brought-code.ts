import { readPairingCode } from '../../../../shared/kernel/pairing-code.ts'
import { tabStorage } from '../../../connection/page-storage.ts'

const key = 'onehall-pair'

/** A code that was scanned is carried to the desk of whoever scanned it; it opens the dialog there and approves nothing. */
export const bringCode = (code: string): void => tabStorage().setItem(key, code)

/** Once. null where none was scanned. */
export function takeBroughtCode(): string | null {
  const code = readPairingCode(tabStorage().getItem(key) ?? '')
  tabStorage().removeItem(key)
  return code
}
