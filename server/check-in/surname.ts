import { partsOfName } from '../../shared/kernel/search-key.ts'

/** Family names of two characters that are met. */
const compound = [
  '欧阳',
  '太史',
  '端木',
  '上官',
  '司马',
  '东方',
  '独孤',
  '南宫',
  '万俟',
  '闻人',
  '夏侯',
  '诸葛',
  '尉迟',
  '公羊',
  '赫连',
  '澹台',
  '皇甫',
  '宗政',
  '濮阳',
  '公冶',
  '太叔',
  '申屠',
  '公孙',
  '慕容',
  '仲孙',
  '钟离',
  '长孙',
  '宇文',
  '司徒',
  '鲜于',
  '司空',
  '闾丘',
  '令狐',
  '轩辕',
  '呼延',
  '纳兰',
] as const

const isChinese = (name: string): boolean => /^\p{Script=Han}/u.test(name)

/**
 * What a door display calls somebody: the family name of a Chinese name, the first part of one with a dot between its
 * parts, the last word of any other. Never the name as a whole, where it has more than one part.
 */
export function surnameOf(name: string): string {
  const plain = name.trim()
  const [first = '', ...more] = isChinese(plain) ? partsOfName(plain) : [plain]
  if (more.length > 0) return first
  if (!isChinese(plain)) return plain.split(/\s+/u).at(-1) ?? ''
  const letters = [...plain.replace(/\s+/gu, '')]
  const isCompound = letters.length > 2 && compound.some((known) => plain.startsWith(known))
  return letters.slice(0, isCompound ? 2 : 1).join('')
}
