import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  passedOver,
  placeOn,
  planAndActual,
  tookLongerMs,
} from '../../../client/features/agenda/chart/plan-and-actual.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

const minute = 60_000

describe('[AGD-29] plan and actual', () => {
  it('is nothing before the start', () => {
    expect(planAndActual(meetingAt().state.agenda)).toBeNull()
  })

  it('has for each item what was planned at the start, its latest turn, and what all its turns took', () => {
    const meeting = liveMeeting()
    meeting.wait(12 * minute).say('agenda.advance', { from: 'open' })
    meeting.wait(5 * minute).say('agenda.goTo', { from: 'read', to: 'open' })
    meeting.wait(2 * minute).say('agenda.goTo', { from: 'open', to: 'honour' })
    meeting.say('agenda.editItem', { itemId: 'talk', patch: { plannedMinutes: 90 } })
    meeting.wait(minute).say('meeting.adjourn', {})
    const chart = planAndActual(meeting.state.agenda)
    const rows = chart?.rows.map(({ item, plannedMs, tookMs, actual }) => [
      item.id,
      plannedMs,
      tookMs,
      actual === null ? null : actual.to - actual.from,
    ])
    expect(rows).toEqual([
      ['open', minutes(10), 14 * minute, 2 * minute],
      ['read', minutes(10), 5 * minute, 5 * minute],
      ['talk', minutes(10), null, null],
      ['honour', minutes(10), minute, minute],
    ])
    const spans = chart?.rows.map(({ planned }) => (planned === null ? null : planned.to - planned.from))
    expect(spans).toEqual(Array.from({ length: 4 }, () => minutes(10)))
  })

  it('says of an item that was not held from which to which the meeting went, or that it ended before', () => {
    const meeting = liveMeeting()
    const jumpAt = meeting.wait(5 * minute).now
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.wait(minute).say('meeting.adjourn', {})
    const { agenda, meeting: over } = meeting.state
    const why = (itemId: string) => {
      const item = agenda.items.find(({ id }) => id === itemId)
      return item === undefined ? null : passedOver(agenda.items, item, over.adjournedAt)
    }
    expect(why('read')).toEqual({ at: jumpAt, from: 1, to: 3 })
    expect(why('honour')).toEqual({ at: over.adjournedAt, from: 3, to: null })
    const chart = planAndActual(agenda)
    expect(tookLongerMs(chart?.rows ?? [])).toBe(6 * minute - 4 * minutes(10))
  })

  it('has all bars on its axis, and at most eight round times in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(600), { maxLength: 8 }), (waits) => {
        const meeting = liveMeeting()
        for (const [index, wait] of waits.entries()) {
          const { currentItemId: from } = meeting.state.agenda
          const to = ['read', 'open', 'talk', 'honour'][index % 4] ?? 'open'
          meeting.wait(wait * minute).say('agenda.goTo', { from, to })
        }
        meeting.wait(1).say('meeting.adjourn', {})
        const chart = planAndActual(meeting.state.agenda)
        if (chart === null) throw new Error('it has started')
        for (const { planned, actual } of chart.rows)
          for (const span of [planned, actual])
            if (span !== null) {
              expect(span.from).toBeGreaterThanOrEqual(chart.axis.from)
              expect(span.to).toBeLessThanOrEqual(chart.axis.to)
            }
        expect(chart.ticks.length).toBeLessThanOrEqual(5)
        expect(chart.ticks.map((tick) => placeOn(chart.axis, tick))).toEqual(
          [...chart.ticks].sort((a, b) => a - b).map((tick) => placeOn(chart.axis, tick)),
        )
      }),
    )
  })
})
