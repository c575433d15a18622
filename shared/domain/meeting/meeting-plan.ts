import { instant } from '../../kernel/time.ts'
import type { ItemPlan } from '../agenda/agenda.model.ts'
import { documentPlan } from '../documents/documents.selectors.ts'
import type { ScriptPlan } from '../script/script.model.ts'
import type { MeetingPlan } from './meeting.types.ts'
import type { MeetingFile } from './meeting-file.schema.ts'

/** The first event's data, from a file that was found right. Names and phones of people stay outside: the roster has them. */
export function planOf(file: MeetingFile): MeetingPlan {
  const agenda = withIds(file)
  return {
    title: file.title,
    organizer: file.organizer ?? null,
    startsAt: instant(Date.parse(file.startsAt)),
    timeZone: file.timeZone,
    locale: file.locale,
    rehearsal: file.rehearsal,
    venues: file.venues,
    agenda,
    commendation: commendationOf(file, agenda),
    documents: file.documents.map(documentPlan),
    script: scriptOf(file, agenda),
    people: file.people.map(({ id, venueId, attends }) => ({ id, venueId, attends })),
  }
}

/** Items without an id get `item-<number>`, or the first such name that is free. */
function withIds(file: MeetingFile): readonly ItemPlan[] {
  const taken = new Set(file.agenda.flatMap((item) => (item.id === undefined ? [] : [item.id])))
  return file.agenda.map(({ awardees: _awardees, script: _script, ...item }, index) => {
    let id = item.id ?? `item-${index + 1}`
    while (item.id === undefined && taken.has(id)) id = `${id}-x`
    taken.add(id)
    return { ...item, id }
  })
}

function commendationOf(file: MeetingFile, agenda: readonly ItemPlan[]): MeetingPlan['commendation'] {
  return Object.fromEntries(
    file.agenda.flatMap((item, index) => {
      const awardees = item.awardees ?? []
      const id = agenda[index]?.id
      return id === undefined || awardees.length === 0 ? [] : [[id, { awardees, total: awardees.length }]]
    }),
  )
}

function scriptOf(file: MeetingFile, agenda: readonly ItemPlan[]): ScriptPlan {
  const items = file.agenda.flatMap(({ script = '' }, index) => {
    const id = agenda[index]?.id
    return id === undefined || script === '' ? [] : [[id, script] as const]
  })
  return { opening: file.openingScript || null, items: Object.fromEntries(items) }
}
