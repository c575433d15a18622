import { type ItemKind, itemKinds } from '../agenda/agenda.model.ts'

const count = '[零〇一二三四五六七八九十百]+'
const main = new RegExp(
  `^(?:第(${count}|\\d+)[项个]?[、.．:：\\s]*|(${count})\\s*[、.．]\\s*|(\\d{1,3})\\s*(?:[、.．)）]\\s*|\\s+(?=\\p{Script=Han})))`,
  'u',
)
const sub = new RegExp(
  `^(?:[（(](${count}|\\d{1,2})[)）][、.．]?|([①-⑳])|(\\d{1,2})\\s*[.．、)）](?!\\d)|([-•·▪●*])\\s|(${count})[、.．])\\s*`,
  'u',
)

/** A number that stands before a text, and the text without it. */
export interface Numbered {
  /** '' without one. */
  readonly number: string
  readonly text: string
}

const split = (pattern: RegExp, text: string): Numbered => {
  const found = pattern.exec(text)
  if (found === null) return { number: '', text }
  const rest = text.slice(found[0].length).trim()
  return rest === ''
    ? { number: '', text }
    : { number: found.slice(1).find((part) => part !== undefined) ?? '', text: rest }
}

/** 一、 1. 第一项: the number of an item. */
export const withoutNumber = (text: string): Numbered => split(main, text)

/** （一） ① 1) and a dash: the number of a point. */
export const withoutPointNumber = (text: string): Numbered => split(sub, text)

/** Neither of them. */
export const withoutAnyNumber = (text: string): string => withoutPointNumber(withoutNumber(text).text).text

const kinds: readonly (readonly [ItemKind, RegExp])[] = [
  ['break', /^(?:休息|茶歇|午餐|午休|休会|break|recess|lunch|coffee)/iu],
  ['commendation', /表彰|颁奖|授奖|award|commendation/iu],
  ['communication', /传达|学习.*(?:精神|文件)|宣读|communicat|read(?:ing)? out/iu],
  ['closing', /散会|闭幕|宣布结束|会议结束|closing|adjourn/iu],
  ['opening', /宣布开会|开幕|会议开始|宣布会议|奏唱?国歌|介绍.*(?:出席|参会)|opening|welcome/iu],
  ['address', /讲话|致辞|致词|总结.*要求|部署|address|speech|remarks/iu],
  ['statement', /表态|交流发言|发言|statement/iu],
  ['report', /报告|汇报|通报|report|review/iu],
  ['discussion', /讨论|审议|研究|discussion|q ?& ?a/iu],
]

const named: Readonly<Record<string, ItemKind>> = {
  开场: 'opening',
  开会: 'opening',
  传达: 'communication',
  表彰: 'commendation',
  讲话: 'address',
  报告: 'report',
  汇报: 'report',
  发言: 'statement',
  讨论: 'discussion',
  休息: 'break',
  结束: 'closing',
  散会: 'closing',
  其他: 'other',
  其它: 'other',
}

/** The kind that a column names; null for none that is known. */
export function readItemKind(text: string): ItemKind | null {
  const code = itemKinds.find((kind) => kind === text.trim().toLowerCase())
  return code ?? named[text.trim()] ?? kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** What an item is by its title. */
export const kindByTitle = (title: string): ItemKind => kinds.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other'
