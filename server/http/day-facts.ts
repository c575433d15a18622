import { audienceOf } from '../../shared/access/audience.ts'
import { venueOfEach } from '../../shared/domain/attendance/attendance.selectors.ts'
import { maskPhone } from '../../shared/domain/attendance/phone.model.ts'
import { visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import type { DaySource } from '../papers/day-source.ts'
import type { HttpDeps } from './http-deps.ts'
import type { MeetingCall } from './route.ts'

/** What the papers of the day are made of, as the asker may know it: state and head of one moment, then the names that go with it. */
export async function daySource(
  { events, people }: Pick<HttpDeps, 'events' | 'people'>,
  { host, grant }: Pick<MeetingCall, 'host' | 'grant'>,
  venueIds: readonly string[],
): Promise<DaySource> {
  const { seq } = host
  const state = visibleState(host.state, audienceOf(grant.actor))
  const places = venueOfEach(host.state.attendance)
  const [head] = await events.read(host.logId, seq - 1, 1)
  if (head === undefined) throw new Error('the log has lost its head')
  const wanted = new Set(venueIds)
  const roster = await people.list(host.meetingId)
  return {
    meeting: state.meeting,
    venues: Object.values(host.state.venues).map(({ id, name }) => ({ id, name })),
    venueIds,
    agenda: state.agenda.items,
    documents: Object.values(state.documents).map(({ id, title, issuedBy, classification }) => ({
      id,
      title,
      issuedBy,
      classification: classification ?? null,
    })),
    people: roster.flatMap(({ personId, name, unit, title, seat, phone }) => {
      const venueId = places.get(personId)
      if (venueId === undefined || !wanted.has(venueId)) return []
      return [{ id: personId, name, unit, title, seat, venueId, phoneMasked: phone === null ? '' : maskPhone(phone) }]
    }),
    head: { seq, at: head.at },
  }
}
