/** What a scanner or a camera read. */
export type Scanned =
  /** An invitation card. */
  | { readonly kind: 'card'; readonly meetingId: string; readonly code: string }
  /** A personal code alone. */
  | { readonly kind: 'code'; readonly code: string }
  /** What a phone shows that has no line. */
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'unknown' }

const cardAddress = /^https?:\/\/[^/]+\/(?:[^?#]*\/)?i\/([^/?#]+)\/([^/?#]+)\/?$/iu
const phoneText = /^OH1:([\p{L}\p{N}][\p{L}\p{N}_.-]{0,63})$/u
const codeText = /^[0-9A-HJKMNP-TV-Z]{8}$/u

export function readScanned(text: string): Scanned {
  const plain = /^(?:HTTP|oh1:)/u.test(text) ? withOtherCase(text.trim()) : text.trim()
  const [, meetingId, written] = cardAddress.exec(plain) ?? []
  if (meetingId !== undefined && written !== undefined) {
    const code = readCode(written)
    return code === null ? { kind: 'unknown' } : { kind: 'card', meetingId: decoded(meetingId), code }
  }
  const [, personId] = phoneText.exec(plain) ?? []
  if (personId !== undefined) return { kind: 'person', personId }
  const code = readCode(plain)
  return code === null ? { kind: 'unknown' } : { kind: 'code', code }
}

/** As people type it, too: small letters, spaces and hyphens, O for 0, I and L for 1. */
function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1')
  return codeText.test(code) ? code : null
}

/** Caps Lock turns what a scanner sends: addresses begin small, and what phones show begins large. */
const withOtherCase = (text: string): string =>
  text.replace(/[a-z]/giu, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
