/**
 * ASCII that is seen and the ideographs of everyday: composed as they are, with nothing in them that nobody sees. Most texts are nothing
 * else, and lists of thousands are looked through by this alone.
 */
const isEveryday = (text: string): boolean => !/[^\u{20}-\u{7e}\u{4e00}-\u{9fa5}]/u.test(text)

/** What nobody sees: format characters (zero width, direction, soft hyphen) and variation selectors. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu

/** Half of a character, and the sign that stands for what could not be read: nothing of either is ever kept. */
export const isWholeText = (text: string): boolean => !/[\p{Cs}\u{fffd}]/u.test(text)

/**
 * A text as it is kept, made so once, where it comes in: composed (NFC), without what nobody sees.
 * @source TXT-1
 */
export const cleanText = (text: string): string =>
  isEveryday(text) ? text : text.replace(invisible, '').normalize('NFC')
