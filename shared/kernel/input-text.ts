/** What nobody sees: format characters (zero width, direction, soft hyphen) and variation selectors. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu

/** Half of a character, and the sign that stands for what could not be read: nothing of either is ever kept. */
export const isWholeText = (text: string): boolean => !/[\p{Cs}\u{fffd}]/u.test(text)

/**
 * A text as it is kept, made so once, where it comes in: composed (NFC), without what nobody sees.
 * @source TXT-1
 */
export const cleanText = (text: string): string => text.replace(invisible, '').normalize('NFC')

/** Between the parts of a name lists have many dots, and screens show them alike. */
const dots = /[·•・‧．.∙⋅･•‑]/gu

/**
 * By which a name is found, however a list or a keyboard writes it: compatibility forms (radicals, full width) as the
 * ordinary ones, no room, one kind of dot, small letters. '' where nothing is left.
 * @source TXT-2
 */
export const searchKey = (name: string): string =>
  cleanText(name.normalize('NFKC')).replace(/\s/gu, '').replace(dots, '·').toLowerCase()
