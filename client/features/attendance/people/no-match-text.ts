import type { useText } from '../../../i18n/i18n.ts'
import type { PeopleList } from './use-people-list.ts'

/** Why a search shows nobody. */
export function noMatchText(t: ReturnType<typeof useText>['t'], { query, owners }: PeopleList): string {
  if (query.trim() === '') return t('attendance.operator.noMatchFilter')
  if (owners.status === 'asking') return t('attendance.operator.phoneAsking')
  if (owners.status === 'failed') return t('attendance.operator.phoneNotAsked')
  return t('attendance.operator.noMatch', { query: query.trim() })
}
