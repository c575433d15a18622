/** Between the two characters of a short name official lists leave room, so that it is as wide as one of three. */
const apart = ['\u3000', '\u3000\u3000', ' ', '  ', '   ', '    ', '\u00a0', '\u2003']
const dots = ['·', '•', '・', '‧', '．', '.']

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)

/**
 * How a list may write the name that somebody has typed: 张三 with room between its characters, 阿不都·热合曼 with
 * another dot. Few, so that an index answers; letters are never others than those typed.
 * @source CHK-5
 */
export function writtenNames(typed: string): readonly string[] {
  const plain = typed.trim().replace(/\s+/gu, ' ')
  const joined = plain.replace(/\s/gu, '')
  const [first = '', second = '', ...more] = [...joined]
  const spaced = isHan(joined) && more.length === 0 && second !== '' ? apart.map((room) => first + room + second) : []
  const parts = joined.split(/[·•・‧．.]/u)
  const dotted = parts.length > 1 && parts.every(isHan) ? dots.map((dot) => parts.join(dot)) : []
  return [...new Set([typed.trim(), plain, ...(isHan(joined) ? [joined] : []), ...spaced, ...dotted])]
}
