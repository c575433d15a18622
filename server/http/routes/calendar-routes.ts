import { audienceOf } from '../../../shared/access/audience.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { calendarContracts } from '../../../shared/protocol/http/calendar.contract.ts'
import { meetingCalendar } from '../../calendar/meeting-calendar.ts'
import { fileNameHeader } from '../file-name-header.ts'
import type { HttpDeps } from '../http-deps.ts'
import { type Route, route } from '../route.ts'

/** A meeting in the calendars of those who come. @source CON-3 */
export function calendarRoutes({ now }: Pick<HttpDeps, 'now'>): readonly Route[] {
  return [
    route(calendarContracts.calendar, async ({ grant, host }) => {
      await host.catchUp()
      const { meetingId, seq } = host
      const { venueId } = grant.actor
      const state = visibleState(host.state, audienceOf(grant.actor))
      const text = meetingCalendar({ meetingId, state, seq, now: now(), venueId })
      return {
        status: 200,
        headers: {
          'Content-Type': 'text/calendar; charset=utf-8',
          'Content-Disposition': fileNameHeader('attachment', `${state.meeting.title}.ics`),
        },
        write: async (response) => void response.end(text),
      }
    }),
  ]
}
