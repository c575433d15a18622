import { personOfPhoneCode } from '../../../../shared/access/phone-code.ts'
import { arriveAddress, readPersonalCode } from '../../../../shared/access/shown-codes.ts'

/** What a scanner or a camera read. */
export type Scanned =
  /** An invitation card. */
  | { readonly kind: 'card'; readonly meetingId: string; readonly code: string }
  /** A personal code alone. */
  | { readonly kind: 'code'; readonly code: string }
  /** What a phone shows that has no line. */
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'unknown' }

/** The path of a card in an address, whatever folder the pages are served below. */
const cardPath = /^https?:\/\/[^/]+(?:\/[^?#]*)?(\/i\/[^/?#]+\/[^/?#]+\/?)$/iu

export function readScanned(text: string): Scanned {
  const plain = /^(?:HTTP|oh1:)/u.test(text) ? withOtherCase(text.trim()) : text.trim()
  const card = arriveAddress(cardPath.exec(plain)?.[1] ?? '')
  const code = readPersonalCode(card?.code ?? plain)
  if (card !== null) return code === null ? { kind: 'unknown' } : { kind: 'card', meetingId: card.meetingId, code }
  const personId = personOfPhoneCode(plain)
  if (personId !== null) return { kind: 'person', personId }
  return code === null ? { kind: 'unknown' } : { kind: 'code', code }
}

/** Caps Lock turns what a scanner sends: addresses begin small, and what phones show begins large. */
const withOtherCase = (text: string): string =>
  text.replace(/[a-z]/giu, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))
