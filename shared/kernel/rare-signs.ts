/**
 * Signs that every typeface of papers has, so that nobody need look: spaces, Latin with the accents of Europe, figures, the
 * usual punctuation, and the ideographs that any Chinese face has.
 */
const everyday = String.raw`\s\u{21}-\u{7e}\u{a1}-\u{ac}\u{ae}-\u{17f}\u{2013}\u{2014}\u{2018}\u{2019}\u{201c}\u{201d}\u{2026}\u{3001}-\u{3011}\u{4e00}-\u{9fa5}\u{ff01}-\u{ff5e}`

/** Hardly any text has one: thousands are looked through in a moment. */
const another = new RegExp(`[^${everyday}]`, 'u')

/** What a reader takes for one sign: a character with the marks on it. */
const signs = /\P{M}\p{M}*|\p{M}+/gu

/** The signs of a text that a typeface may well lack, each once. */
export const rareSigns = (text: string): readonly string[] =>
  another.test(text) ? [...new Set(text.match(signs))].filter((sign) => another.test(sign)) : []

/** `U+2A6A5`; of a character with marks one after the other. */
export const codePointsOf = (sign: string): string =>
  [...sign].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
