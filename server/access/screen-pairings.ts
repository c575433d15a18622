import { randomBytes, randomInt } from 'node:crypto'
import { pairingCodeFrom } from '../../shared/kernel/pairing-code.ts'
import { addMs, type Instant } from '../../shared/kernel/time.ts'
import { hashToken, isSameHash, newId, newToken } from '../kernel/secrets.ts'
import type { LinkRecord, LinkStore } from '../store/link-store.ts'
import type { PairingRecord, PairingStore } from '../store/pairing-store.ts'

/** A code is good for so long, ms. @source SCR-10 */
export const pairingCodeLifeMs = 10 * 60_000
/** What is over is kept so long, so that a screen which comes back is told so, ms. */
const keptOverMs = 24 * 60 * 60_000
/** Two of so many codes are hardly ever the same. */
const triesForACode = 8

/** A screen that has just asked, with what is told to it alone. */
export interface AskedPairing {
  readonly pairing: PairingRecord
  readonly code: string
  readonly secret: string
}

/** What became of a screen's asking. */
export type PairingStanding =
  | { readonly status: 'unknown' }
  | { readonly status: 'over' }
  | { readonly status: 'waiting'; readonly pairing: PairingRecord }
  | { readonly status: 'paired'; readonly link: LinkRecord }

interface Deps {
  readonly pairings: PairingStore
  readonly links: Pick<LinkStore, 'byId'>
  readonly now: () => Instant
}

/**
 * Screens without a link ask for a hall by a code that people carry over; what each gets is a link of its own.
 * @source SCR-10
 */
export function createScreenPairings({ pairings, links, now }: Deps) {
  return {
    /** @param facts what the screen says of itself. @throws when no code is free, which hardly happens. */
    async ask(facts: Pick<PairingRecord, 'size' | 'address'>): Promise<AskedPairing> {
      const openedAt = now()
      await pairings.removeOver(addMs(openedAt, -keptOverMs))
      const secret = newToken()
      for (let tries = 0; tries < triesForACode; tries += 1) {
        const code = pairingCodeFrom(randomBytes(32))
        if (code === null) continue
        const pairing: PairingRecord = {
          ...facts,
          pairingId: newId(),
          secretHash: hashToken(secret),
          code,
          sign: randomInt(10, 100),
          openedAt,
          expiresAt: addMs(openedAt, pairingCodeLifeMs),
          pairedAt: null,
          linkId: null,
        }
        if (await pairings.add(pairing)) return { pairing, code, secret }
      }
      throw new Error('no code is free')
    },

    /** For the screen itself. @param secret null: it brought none. */
    async standing(pairingId: string, secret: string | null): Promise<PairingStanding> {
      const pairing = await pairings.byId(pairingId)
      if (pairing === null || secret === null || !isSameHash(hashToken(secret), pairing.secretHash))
        return { status: 'unknown' }
      if (pairing.linkId === null)
        return pairing.expiresAt > now() ? { status: 'waiting', pairing } : { status: 'over' }
      const link = await links.byId(pairing.linkId)
      const isOver = link === null || link.revokedAt !== null || (link.expiresAt !== null && link.expiresAt <= now())
      return isOver ? { status: 'over' } : { status: 'paired', link }
    },

    /** A screen that waits; null where no such code is good. */
    waiting: (code: string): Promise<PairingRecord | null> => pairings.byCode(code, now()),

    /** The code is used up. @returns false when somebody was faster. */
    give: (pairingId: string, linkId: string): Promise<boolean> => pairings.pair(pairingId, linkId, now()),
  }
}

export type ScreenPairings = ReturnType<typeof createScreenPairings>
