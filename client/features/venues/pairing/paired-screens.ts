import type { Instant } from '../../../../shared/kernel/time.ts'
import { isFigure, isInstant, isText, listOf, orNull, shapeOf } from '../../../connection/wire-shape.ts'

/** A screen as it showed itself. */
export interface ScreenFacts {
  readonly pairingId: string
  readonly sign: number
  readonly size: string | null
  readonly address: string
  readonly openedAt: Instant
}

export interface PairedScreen extends ScreenFacts {
  readonly venueId: string
  readonly pairedAt: Instant
  readonly openPages: number
}

const facts = {
  pairingId: isText,
  sign: isFigure,
  size: orNull(isText),
  address: isText,
  openedAt: isInstant,
}

export const isScreenFacts = shapeOf<ScreenFacts>(facts)

export const isScreenList = shapeOf<{ readonly screens: readonly PairedScreen[] }>({
  screens: listOf(shapeOf<PairedScreen>({ ...facts, venueId: isText, pairedAt: isInstant, openPages: isFigure })),
})

export const isPairAnswer = shapeOf<{ readonly venueId: string }>({ venueId: isText })
