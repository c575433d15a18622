import { deviceStorage } from '../../../connection/page-storage.ts'
import { isFigure, isText, shapeOf } from '../../../connection/wire-shape.ts'

/** What a screen that has asked for a hall knows of itself, over reloads and reboots. */
export interface KeptPairing {
  readonly pairingId: string
  readonly secret: string
  readonly code: string
  readonly sign: number
}

const key = 'onehall-pairing'
const isKept = shapeOf<KeptPairing>({ pairingId: isText, secret: isText, code: isText, sign: isFigure })

/** Whether this browser is the screen of somewhere, or waits to be. */
export const isPairing = (): boolean => deviceStorage().getItem(key) !== null

/** null where this browser has never asked, or was forgotten. */
export function keptPairing(): KeptPairing | null {
  try {
    const kept: unknown = JSON.parse(deviceStorage().getItem(key) ?? 'null')
    return isKept(kept) ? kept : null
  } catch {
    return null
  }
}

export const keepPairing = (pairing: KeptPairing): void => deviceStorage().setItem(key, JSON.stringify(pairing))

export const forgetPairing = (): void => deviceStorage().removeItem(key)
