import { itemPlan } from '../../shared/domain/agenda/agenda.selectors.ts'
import type { PresentMeeting } from '../../shared/domain/imports/assess-import.ts'
import type { KnownPerson } from '../../shared/domain/imports/roster-match.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { createBreath } from '../kernel/breath.ts'
import { chunks } from '../kernel/chunks.ts'
import type { PersonRecord } from '../store/people-store.ts'

const peopleAPiece = 250

/** The people, in pieces of JSON. @source CST-3 */
export async function peoplePieces(people: readonly PersonRecord[]): Promise<readonly string[]> {
  const breathe = createBreath()
  const pieces: string[] = []
  for (const piece of chunks(people, peopleAPiece)) {
    pieces.push(JSON.stringify(piece.map(known)))
    await breathe()
  }
  return pieces
}

const known = ({ personId, meetingId: _meetingId, ...person }: PersonRecord): KnownPerson => ({
  id: personId,
  ...person,
})

/** What a file is held against, people aside. @param itemId of awardees. */
export function presentMeeting(
  state: MeetingState,
  itemId: string | null,
): Omit<PresentMeeting, 'people' | 'followUps'> {
  const { meeting, venues, agenda, documents, commendation } = state
  return {
    venues: Object.values(venues).map(({ id, name }) => ({ id, name })),
    items: agenda.items.map(itemPlan),
    documents: Object.values(documents).map(({ id, title }) => ({ id, title })),
    awardees: itemId === null ? [] : (lookUp(commendation, itemId)?.awardees ?? []),
    startsAt: localTime(meeting.startsAt, meeting.timeZone),
  }
}

/** `2025-02-17T09:00` as clocks show it there. */
function localTime(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
    .formatToParts(at)
    .map(({ type, value }) => [type, value] as const)
  const { year, month, day, hour, minute } = Object.fromEntries(parts)
  return `${year}-${month}-${day}T${hour}:${minute}`
}

/** The item that awardees are for: the first commendation of the agenda that has not begun; null: there is none. */
export const commendationItem = ({ agenda }: MeetingState): string | null =>
  (
    agenda.items.find(({ kind, startedAt }) => kind === 'commendation' && startedAt === null) ??
    agenda.items.find(({ kind }) => kind === 'commendation')
  )?.id ?? null
