/** A personal code: eight letters and figures, none of which is read for another. @source CHK-7 */
const codeForm = /^[0-9A-HJKMNP-TV-Z]{8}$/u

/** What was typed as it was meant: in capitals, without spaces and hyphens, 0 for O, 1 for I and L. */
export const cleanCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/gu, '').replace(/O/gu, '0').replace(/[IL]/gu, '1')

/** @returns null for what cannot be a personal code. */
export function readPersonalCode(typed: string): string | null {
  const code = cleanCode(typed)
  return codeForm.test(code) ? code : null
}

/** What a phone was opened with: the code of a hall's screen, or the code of an invitation card. */
export type ArriveAddress =
  | { readonly by: 'venue'; readonly meetingId: string; readonly venueId: string; readonly code: string }
  | { readonly by: 'card'; readonly meetingId: string; readonly code: string }

/**
 * `/c/<meetingId>/<venueId>/<code>` from a screen, `/i/<meetingId>/<code>` from a card.
 * @returns null for what is neither, such as an address that was cut off when it was passed on.
 */
export function arriveAddress(path: string): ArriveAddress | null {
  const [, way, ...parts] = path.replace(/\/$/u, '').split('/').map(decoded)
  if (parts.some((part) => part === '')) return null
  const [meetingId = '', second = '', third = ''] = parts
  if (way === 'c' && parts.length === 3) return { by: 'venue', meetingId, venueId: second, code: third }
  if (way === 'i' && parts.length === 2) return { by: 'card', meetingId, code: second }
  return null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
