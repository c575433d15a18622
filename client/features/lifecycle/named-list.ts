import type { Translate } from '../../i18n/i18n.ts'

const mostNames = 6

/** `鸡冠区、恒山区 等 9 个`: the first six names and how many there are. */
export function namedList(names: readonly string[], t: Translate): string {
  const first = names.slice(0, mostNames).join(t('attendance.operator.listComma'))
  return names.length <= mostNames ? first : t('lifecycle.more', { names: first, count: names.length })
}
