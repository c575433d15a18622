import { cleanText } from './input-text.ts'
import { withoutRadicals } from './radicals.ts'

/** Between the parts of a name lists have many dots, and screens show them alike. */
const dots = /[·•・‧．.∙⋅･●․﹒˙᛫⸱]/gu
const apostrophes = /['’‘ʼʹ´`′＇]/gu
const hyphens = /[-‐‑‒–—−﹣－]/gu

/** The parts of a name with dots between them; one part where there is none. */
export const partsOfName = (name: string): readonly string[] => name.split(dots)

/** Small letters, figures and ideographs of everyday but for the two that have another form. */
const isOwnKey = (name: string): boolean => !/[^a-z\d\u{4e00}-\u{9fa5}]|[戶靑]/u.test(name)

/**
 * By which a name is found, however a list or a keyboard writes it: compatibility forms (full width) as the ordinary
 * ones, radicals as ideographs, no room, one kind of dot, of apostrophe and of hyphen, small letters. '' where nothing
 * is left. The key of a key is that key.
 * @source TXT-2
 */
export const searchKey = (name: string): string => {
  if (isOwnKey(name)) return name
  // Once more after it: NFKC takes some signs apart, and makes spaces of others.
  const ordinary = oneOfEach(withoutRadicals(oneOfEach(cleanText(name)).normalize('NFKC'))).replace(/\s/gu, '')
  // There and back: ß and ẞ are SS in between.
  return ordinary.toLowerCase().toUpperCase().toLowerCase().normalize('NFKC')
}

const oneOfEach = (text: string): string => text.replace(dots, '·').replace(apostrophes, "'").replace(hyphens, '-')
