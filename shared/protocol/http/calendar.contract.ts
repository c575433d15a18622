import { roles } from '../../access/roles.ts'
import { routeContract } from './route-contract.ts'

/** A meeting in the calendars of those who come. */
export const calendarContracts = {
  calendar: routeContract({
    operationId: 'getCalendar',
    method: 'get',
    path: '/api/meetings/:meetingId/calendar.ics',
    price: 2,
    access: 'meeting',
    roles,
    summary: 'The meeting as an entry of a calendar (RFC 5545), in its own time zone.',
    notes: 'The place is the caller’s hall, the main venue for callers of no hall. `SEQUENCE` rises with every change.',
    answers: { 200: { bytes: ['text/calendar'] } },
  }),
}
