/** A code as the server tells it, once. */
export interface IssuedCode {
  readonly personId: string
  readonly name: string
  readonly venueId: string
  readonly code: string
  /** What the QR of the card says. */
  readonly url: string
}

export interface DrawnCard extends IssuedCode {
  /** The QR as an SVG of its own. */
  readonly qr: string
}

/** So many are drawn before the page may breathe. */
const drawnAtOnce = 20

/** Draws the QR of each card. */
export async function drawCards(codes: readonly IssuedCode[]): Promise<readonly DrawnCard[]> {
  const { toString: draw } = await import('qrcode')
  const cards: DrawnCard[] = []
  for (const code of codes) {
    const qr = await draw(code.url, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' })
    cards.push({ ...code, qr: `data:image/svg+xml,${encodeURIComponent(qr)}` })
    if (cards.length % drawnAtOnce === 0) await new Promise((resolve) => setTimeout(resolve))
  }
  return cards
}

/** As it is read out and typed: `7K3D 9QXZ`. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
