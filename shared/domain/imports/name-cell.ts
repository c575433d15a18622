import { cleanText } from '../../kernel/input-text.ts'
import { withoutRadicals } from '../../kernel/radicals.ts'
import { partsOfName } from '../../kernel/search-key.ts'

/** What stands in a cell for a name. */
export type NameCell =
  | { readonly kind: 'none' }
  /** A person that shows how the list is filled in. */
  | { readonly kind: 'sample' }
  | { readonly kind: 'twoPeople' }
  /** `note`: what stood in brackets behind it, '' for nothing. `isOther`: it is kept otherwise than it is written. */
  | { readonly kind: 'name'; readonly name: string; readonly note: string; readonly isOther: boolean }

const inBrackets = /^(.+?)\s*[（(【[]\s*([^（）()【】[\]]*?)\s*[）)】\]]$/u
const sample = /^(?:样例|示例|样本|范例|例|模板|sample|example)$/iu
const han = String.raw`\p{Script=Han}`
const betweenHan = new RegExp(`(?<=${han})\\s+(?=${han})`, 'gu')
const separated = new RegExp(`^${han}[${han}·\\s]*(?:[、，,;；/／\\n&＆和及]\\s*${han}[${han}·\\s]*)+$`, 'u')
const joinedByWord = /^[\p{Script=Han}]{2,4}[和及与][\p{Script=Han}]{2,4}$/u
const twoWords = new RegExp(`^(${han}{2,4})\\s+(${han}{2,4})$`, 'u')
const doubleSurnames =
  /^(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|端木|独孤|南宫|西门|轩辕|呼延)$/u

/** One line, without what nobody sees and without more room than it needs. */
export const oneLine = (text: string): string => {
  const clean = cleanText(text)
  return isOneLine(clean) ? clean : clean.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

/** Without room, and without control characters. */
const isOneLine = (text: string): boolean => !/[^\u{21}-\u{7e}\u{4e00}-\u{9fa5}]/u.test(text)

/**
 * Reads a name as lists write it: with room between its signs, a note behind it, a wrong dot, radicals out of a PDF.
 * @source IMP-5
 */
export function readName(text: string): NameCell {
  const written = oneLine(text)
  if (written === '' || /^[-/\\—－无]+$/u.test(written)) return { kind: 'none' }
  const [, before = written, note = ''] = inBrackets.exec(written) ?? []
  if (sample.test(note)) return { kind: 'sample' }
  if (isTwo(cleanText(text).trim().replace(inBrackets, '$1'))) return { kind: 'twoPeople' }
  const close = before.replace(betweenHan, '')
  const name = partsOfName(withoutRadicals(ideographs(close))).join('·')
  return { kind: 'name', name, note, isOther: name !== close }
}

/** Radicals of the Kangxi block as ideographs; NFKC changes nothing else of them. */
const ideographs = (text: string): string => text.replace(/[\u2f00-\u2fd5]/gu, (radical) => radical.normalize('NFKC'))

function isTwo(text: string): boolean {
  if (separated.test(text.replace(/[^\S\n]+/gu, ' ')) && !/[和及]/u.test(text)) return true
  if (joinedByWord.test(text) && text.length >= 6) return true
  const [, first = ''] = twoWords.exec(text) ?? []
  return first !== '' && !doubleSurnames.test(first)
}
