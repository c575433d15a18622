/** What nobody sees: format characters (zero width, direction, soft hyphen) and variation selectors. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu

/** Half of a character, and the sign that stands for what could not be read: nothing of either is ever kept. */
export const isWholeText = (text: string): boolean => !/[\p{Cs}\u{fffd}]/u.test(text)

/**
 * A text as it is kept, made so once, where it comes in: composed (NFC), without what nobody sees.
 * @source TXT-1
 */
export const cleanText = (text: string): string => text.replace(invisible, '').normalize('NFC')
