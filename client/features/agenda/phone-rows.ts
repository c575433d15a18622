import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { type ItemStanding, itemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'

/** A row of the phone's agenda: an item, or neighbours that are done, folded into one. */
export interface PhoneRow {
  readonly standing: ItemStanding
  /** More than one only where they are folded; never empty. */
  readonly items: readonly AgendaItem[]
}

/** The agenda in its order. What is done is folded while the meeting goes on; afterwards each item stands for itself. */
export function phoneRows({ meeting, agenda }: Pick<MeetingState, 'meeting' | 'agenda'>): readonly PhoneRow[] {
  const rows: PhoneRow[] = []
  for (const item of agenda.items) {
    const standing = itemStanding({ meeting, agenda }, item)
    const last = rows.at(-1)
    const isFolded = standing === 'done' && last?.standing === 'done' && meeting.status !== 'adjourned'
    if (isFolded) rows[rows.length - 1] = { standing, items: [...last.items, item] }
    else rows.push({ standing, items: [item] })
  }
  return rows
}
