import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import type { FollowUpStanding } from '../../../shared/domain/follow-up/follow-up.selectors.ts'
import { daysFrom } from '../../../shared/kernel/day.ts'
import type { Translate } from '../../i18n/i18n.ts'
import type { ToldFollowUp, Typed } from './follow-up-calls.ts'

export const standingTone = {
  done: 'good',
  overdue: 'bad',
  unassigned: 'warn',
  dueSoon: 'warn',
  open: 'plain',
} as const satisfies Readonly<Record<FollowUpStanding, string>>

/** What was typed, or that it was erased. */
export const typedText = (t: Translate, typed: Typed): string => typed.text ?? t('follow-up.erased')

/**
 * 第 5 项第 3 点 · 服务中心大局; empty where it comes from nowhere.
 * @param text beside which it stands: a title that it begins with is not said again.
 */
export function sourceWords(
  t: Translate,
  items: readonly AgendaItem[],
  source: ToldFollowUp['source'],
  text: string | null = null,
): string {
  const item = source === null ? undefined : items.find(({ id }) => id === source.itemId)
  if (source === null || item === undefined) return ''
  const point = source.point === null ? undefined : item.points[source.point]
  const place =
    point === undefined || source.point === null
      ? t('follow-up.fromItem', { item: item.number })
      : t('follow-up.fromPoint', { item: item.number, point: source.point + 1 })
  const title = point?.title ?? item.title
  return text?.startsWith(title) === true ? place : `${place} · ${title}`
}

/** 逾期 3 天, 还有 2 天; empty for what is done or has no day. */
export function dueWords(t: Translate, { due, standing }: ToldFollowUp, today: string): string {
  if (due === null || standing === 'done') return ''
  const left = daysFrom(today, due)
  if (left < 0) return t('follow-up.daysOver', { count: -left })
  return left === 0 ? t('follow-up.dueToday') : t('follow-up.daysLeft', { count: left })
}
