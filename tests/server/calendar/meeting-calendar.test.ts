import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingFile, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

const title = '全市法院工作会议；要求, 六项\\（一）'.repeat(3)

async function calendarOf(more: object = {}, role = 'moderator', venueId?: string) {
  const { meetingId, tokenOf } = await hall.createMeeting({ ...meetingFile(), title, ...more })
  const path = `/api/meetings/${meetingId}/calendar.ics`
  const answer = await hall.call<unknown>('GET', path, tokenOf(role, venueId))
  const text = String(answer.body)
  const lines = text.replace(/\r\n /gu, '').split('\r\n')
  const fieldOf = (name: string) => lines.find((line) => line.startsWith(name))?.slice(name.length)
  return { ...answer, meetingId, text, lines, fieldOf }
}

describe('[CON-3] a meeting as an entry of a calendar', () => {
  it('has its time in its own zone, its length, its agenda, and a name that is read as it was written', async () => {
    const { status, headers, text, fieldOf, lines, meetingId } = await calendarOf({ organizer: '办公室; 会务' })
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(headers.get('content-disposition')).toContain('.ics')
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', ''])
    expect(fieldOf('DTSTART;TZID=Asia/Shanghai:')).toBe('20250217T090000')
    expect([fieldOf('TZOFFSETTO:'), fieldOf('DURATION:'), fieldOf('UID:')]).toEqual([
      '+0800',
      'PT20M',
      `${meetingId}@onehall`,
    ])
    const read = (name: string) =>
      fieldOf(name)
        ?.replace(/\\n/gu, '\n')
        .replace(/\\([\\;,])/gu, '$1')
    expect(read('SUMMARY:')).toBe(title)
    expect(read('DESCRIPTION:')?.split('\n').slice(0, 2)).toEqual(['办公室; 会务', '1. Item open (5′)'])
    expect(read('LOCATION:')).toBe('Hall main')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
    expect(text.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u)
  })

  it('takes people to their own hall, and knows a clock that is behind', async () => {
    const { fieldOf } = await calendarOf(
      { startsAt: '2025-07-01T09:00:00-04:00', timeZone: 'America/New_York' },
      'attendee',
      'b1',
    )
    expect([fieldOf('LOCATION:'), fieldOf('TZOFFSETTO:')]).toEqual(['Hall b1', '-0400'])
    expect(fieldOf('DTSTART;TZID=America/New_York:')).toBe('20250701T090000')
  })
})
