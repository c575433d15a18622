import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { addMs, type Instant } from '../../shared/kernel/time.ts'
import { zoneOffset } from '../kernel/zone-offset.ts'

/** A line of a calendar has so many bytes at the most, its end not counted. @source RFC 5545, 3.1 */
const maxLineBytes = 75

interface Told {
  readonly meetingId: string
  /** As its reader may see it. */
  readonly state: MeetingState
  /** Rises with every change of the meeting. */
  readonly seq: number
  readonly now: Instant
  /** The reader's own hall; null: the main venue. */
  readonly venueId: string | null
}

/** The meeting as one entry of a calendar, in the time of its own zone. @source CON-3, RFC 5545 */
export function meetingCalendar({ meetingId, state, seq, now, venueId }: Told): string {
  const { meeting, agenda, venues } = state
  const venue = Object.values(venues).find(({ id, kind }) => (venueId === null ? kind === 'main' : id === venueId))
  const minutes = Math.ceil(agenda.items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0))
  const agendaText = agenda.items
    .map(({ number, title, plannedMinutes }) =>
      plannedMinutes === null ? `${number}. ${title}` : `${number}. ${title} (${plannedMinutes}′)`,
    )
    .join('\n')
  const zone = zoneOf(meeting.startsAt, meeting.timeZone)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OneHall//OneHall 1//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VTIMEZONE',
    `TZID:${meeting.timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${zone.offset}`,
    `TZOFFSETTO:${zone.offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:${meetingId}@onehall`,
    `SEQUENCE:${seq}`,
    `DTSTAMP:${inUtc(now)}`,
    `DTSTART;TZID=${meeting.timeZone}:${zone.local}`,
    ...(minutes === 0 ? [] : [`DURATION:PT${minutes}M`]),
    `SUMMARY:${escaped(meeting.title)}`,
    ...(venue === undefined ? [] : [`LOCATION:${escaped(venue.name)}`]),
    `DESCRIPTION:${escaped([meeting.organizer, agendaText].filter(Boolean).join('\n'))}`,
    `STATUS:${meeting.status === 'planned' ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** What means something in a text of a calendar is marked; a line's end becomes `\n`. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|[\r\n]/gu, '\\n')

/** Long lines go on in the next one behind a blank; a character is never cut in two. */
function folded(line: string): string {
  let text = ''
  let bytes = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (bytes + size > maxLineBytes) {
      text += '\r\n '
      bytes = 1
    }
    text += sign
    bytes += size
  }
  return text
}

const inUtc = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`

/** How the clock of the zone stands at that moment, and how far it is from UTC then: `20250217T090000`, `+0800`. */
function zoneOf(at: Instant, timeZone: string) {
  const offset = zoneOffset(at, timeZone)
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  const aheadMs = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
  return { offset: offset.slice(0, 6).replace(':', ''), local: inUtc(addMs(at, aheadMs)).slice(0, -1) }
}
