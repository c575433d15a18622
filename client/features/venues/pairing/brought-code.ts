import { readPairingCode } from '../../../../shared/kernel/pairing-code.ts'
import { tabStorage } from '../../../connection/page-storage.ts'

const key = 'onehall-pair'

/** A code that was scanned is carried to the desk of whoever scanned it; it opens the dialog there and approves nothing. */
export const bringCode = (code: string): void => tabStorage().setItem(key, code)

/** null where none was scanned, or it was seen to. */
export const broughtCode = (): string | null => readPairingCode(tabStorage().getItem(key) ?? '')

/** The dialog that it opened was closed: it opens no other. */
export const forgetBroughtCode = (): void => tabStorage().removeItem(key)
