import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ListedMeeting, meetingGroups } from '../../../client/features/meeting/home/listed-meetings.ts'
import { foundIn } from '../../../client/features/meeting/home/meeting-search.ts'
import { wishFor } from '../../../client/features/meeting/home/new-meeting-wish.ts'
import { toDoPlace, toDoRows } from '../../../client/features/meeting/home/to-do-rows.ts'
import { localField, zonedStart } from '../../../client/features/meeting/home/zoned-start.ts'
import { instant } from '../../../shared/kernel/time.ts'

const meeting = (title: string, at: number, status: ListedMeeting['status'] = 'planned'): ListedMeeting => ({
  meetingId: title,
  title,
  startsAt: instant(at),
  timeZone: 'Asia/Shanghai',
  status,
})
const namesOf = (list: readonly ListedMeeting[]) => list.map(({ title }) => title)

describe('the list of meetings', () => {
  const all = [
    meeting('Last year', 1, 'adjourned'),
    meeting('Next month', 40),
    meeting('Now', 20, 'live'),
    meeting('Next week', 30),
    meeting('Yesterday', 10, 'adjourned'),
    meeting('At rest', 15, 'recess'),
  ]

  it('puts what is on first, then what comes, the next one first, then what was, the latest first', () => {
    const { ongoing, upcoming, past } = meetingGroups(all, '')
    expect(namesOf(ongoing)).toEqual(['At rest', 'Now'])
    expect(namesOf(upcoming)).toEqual(['Next week', 'Next month'])
    expect(namesOf(past)).toEqual(['Yesterday', 'Last year'])
  })

  it('[MTG-20] puts what was never held among what was', () => {
    const figures = {
      venues: 2,
      items: 1,
      plannedMinutes: null,
      expected: 0,
      present: 0,
      startedAt: null,
      endedAt: null,
    }
    const neverHeld = {
      ...meeting('Last month', 5),
      figures: { ...figures, item: null, open: 1, followUps: 0, isIssued: false, onTheDay: 0, isNotHeld: true },
    }
    const { upcoming, past } = meetingGroups([...all, neverHeld], '')
    expect(namesOf(upcoming)).toEqual(['Next week', 'Next month'])
    expect(namesOf(past)).toEqual(['Yesterday', 'Last month', 'Last year'])
  })

  it('finds a part of a title however it is written', () => {
    const { upcoming, past } = meetingGroups(all, ' ＮＥＸＴ w')
    expect(namesOf(upcoming)).toEqual(['Next week'])
    expect(past).toEqual([])
  })

  it('[MTG-21] finds by organiser, hall and date as well, and says where what the row does not show', () => {
    const one = {
      ...meeting('Yearly', Date.UTC(2025, 1, 17, 1)),
      organizer: '市中级人民法院',
      venueNames: ['主会场', '鸡东县人民法院'],
    }
    for (const text of ['yearly', '2025-02-17', '2025年2月17日', '2月17', '17 February', '星期一', '2025/2/17', ' '])
      expect(foundIn(one, text), text).toEqual({ by: 'row' })
    expect(foundIn(one, '中级 人民')).toEqual({ by: 'organizer', text: '市中级人民法院' })
    expect(foundIn(one, '鸡东')).toEqual({ by: 'venue', text: '鸡东县人民法院' })
    for (const text of ['2025-02-18', '虎林', 'weekly']) expect(foundIn(one, text), text).toBeNull()
    expect(namesOf(meetingGroups([...all, one], '鸡东').upcoming)).toEqual(['Yearly'])
    // A meeting in the bin tells neither.
    expect(foundIn(meeting('Bare', 0), '鸡东')).toBeNull()
  })
})

describe('the start of a new meeting', () => {
  it('is what the clocks of its zone show', () => {
    expect(zonedStart('2027-03-01T09:00', 'Asia/Shanghai')).toBe('2027-03-01T01:00:00.000Z')
    expect(zonedStart('2027-07-01T09:00', 'Europe/Berlin')).toBe('2027-07-01T07:00:00.000Z')
    expect(zonedStart('2027-01-01T09:00', 'Europe/Berlin')).toBe('2027-01-01T08:00:00.000Z')
  })

  it('is there in hours that clocks skip or show twice', () => {
    expect(zonedStart('2027-10-31T02:30', 'Europe/Berlin')).toBe('2027-10-31T00:30:00.000Z')
    expect(zonedStart('2027-03-28T02:30', 'Europe/Berlin')).toBe('2027-03-28T01:30:00.000Z')
  })

  it('is none without a whole date and time', () => {
    for (const text of ['', '2027-03-01', 'T09:00', '0000-00-00T00:00']) expect(zonedStart(text, 'UTC')).toBeNull()
  })

  it('comes back as it was typed', () => {
    const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'UTC')
    const minutes = fc.integer({ min: 27_000_000, max: 36_000_000 })
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        const local = localField(minute * 60_000, zone)
        const again = zonedStart(local, zone)
        expect(again === null ? null : localField(Date.parse(again), zone)).toBe(local)
      }),
    )
  })
})

describe('what a new meeting begins with', () => {
  const said = { title: 'T', startsAt: '2027-03-01T01:00:00.000Z', timeZone: 'UTC' }
  const names = { locale: 'en', main: 'M', branch: 'B', item: 'I' }

  it('[NEW-2] is what was chosen to come along, in one order', () => {
    const start = { from: 'meeting', meeting: meeting('Old', 1) } as const
    expect(wishFor(start, said, new Set(['venues', 'agenda'] as const), names)).toEqual({
      cloneOf: 'Old',
      ...said,
      take: ['agenda', 'venues'],
    })
  })

  it('is the least that a meeting file has, or a template by its name', () => {
    const empty = wishFor({ from: 'nothing' }, said, new Set(), names)
    expect(empty).toMatchObject({ title: 'T', locale: 'en', venues: [{ kind: 'main' }, { kind: 'branch' }] })
    expect(wishFor({ from: 'template', template: 'study.en', title: 'S' }, said, new Set(), names)).toEqual({
      template: 'study.en',
      ...said,
    })
  })
})

describe('what is to be done in all meetings', () => {
  const at = Date.parse('2025-01-22T23:30:00+08:00')
  const toDo = (what: 'minutes' | 'ledger' | 'missing', due: string | null) => ({ what, count: 1, due, first: null })
  const of = (title: string, day: string, ...toDos: readonly ReturnType<typeof toDo>[]): ListedMeeting => ({
    ...meeting(title, Date.parse(`${day}T09:00:00+08:00`)),
    toDos,
  })

  it('[MTG-31] has what is overdue first, the longest overdue before all, then what comes by day, by each clock', () => {
    const rows = toDoRows(
      [
        of('Soon', '2025-01-25', toDo('missing', '2025-01-25')),
        of('Old', '2025-01-10', toDo('minutes', '2025-01-17'), toDo('ledger', null)),
        of('Older', '2025-01-05', toDo('minutes', '2025-01-12')),
        of('Now', '2025-01-22', toDo('missing', '2025-01-22')),
        { ...of('Elsewhere', '2025-01-22', toDo('missing', '2025-01-22')), timeZone: 'Pacific/Kiritimati' },
        meeting('Nothing', at),
      ],
      instant(at),
    )
    expect(rows.map(({ meeting, what, overdueDays, isToday }) => [meeting.title, what, overdueDays, isToday])).toEqual([
      ['Older', 'minutes', 10, false],
      ['Old', 'minutes', 5, false],
      ['Elsewhere', 'missing', 1, false],
      ['Old', 'ledger', 0, false],
      ['Now', 'missing', 0, true],
      ['Soon', 'missing', 0, false],
    ])
  })

  it('[MTG-31] leads to the page and the field', () => {
    const first = { what: 'itemSpeaker', part: 'agenda', row: 'i1' } as const
    expect(toDoPlace({ ...toDo('missing', null), first })).toEqual({
      page: 'plan',
      options: { part: 'agenda', fills: 'itemSpeaker', row: 'i1' },
      hash: '',
    })
    expect(toDoPlace({ ...toDo('missing', null), first: { ...first, row: null } }).options).not.toHaveProperty('row')
    expect(toDoPlace(toDo('ledger', null))).toEqual({ page: 'console', options: {}, hash: '#ledger' })
  })
})
