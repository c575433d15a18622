import { lookUp } from '../../kernel/record.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { scriptPart } from '../script/script.selectors.ts'
import type { AgendaItem } from './agenda.model.ts'
import { itemPlan } from './agenda.selectors.ts'

/** The item as a meeting file would have it: with its awardees and its script, which lie in members of their own. @source AGD-30 */
export function wholeItem({ commendation, script }: Pick<MeetingState, 'commendation' | 'script'>, item: AgendaItem) {
  const awardees = lookUp(commendation, item.id)?.awardees ?? []
  return { ...itemPlan(item), awardees, script: scriptPart(script, item.id).text }
}
