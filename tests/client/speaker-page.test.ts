import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../client/views/screen/fit-title.ts'
import { figureWidth } from '../../client/views/speaker/figure-width.ts'
import { comingItem, lecternScene } from '../../client/views/speaker/lectern-scene.ts'
import { twoLineSize } from '../../client/views/speaker/two-line-size.ts'
import { usedShare } from '../../client/views/speaker/used-share.ts'
import { minutes } from '../../shared/kernel/time.ts'
import { meetingAt } from '../support/meeting-fixture.ts'

describe('the time on the lectern', () => {
  it('fills its line from nothing to all, and stays full in overtime', () => {
    const planned = minutes(10)
    expect([planned, planned / 2, 0, -5_000].map((left) => usedShare(left, planned))).toEqual([0, 0.5, 1, 1])
    expect(usedShare(0, 0)).toBe(1)
  })

  it('keeps the room for its minus sign, so that it does not shrink when time is up', () => {
    expect(figureWidth('00:00', true)).toBe(figureWidth('\u221200:01', true))
    expect(figureWidth('00:00')).toBeLessThan(figureWidth('\u221200:01'))
    expect(figureWidth('1:00:00')).toBeGreaterThan(figureWidth('59:59', true))
  })
})

describe('what the lectern shows', () => {
  it('[MTG-2] [MTG-4] [AGD-10] follows the meeting through all its states', () => {
    const meeting = meetingAt()
    const seen = [lecternScene(meeting.state)]
    const say: typeof meeting.say = (type, data, actor) => {
      const answer = meeting.say(type, data, actor)
      seen.push(lecternScene(meeting.state))
      return answer
    }
    say('meeting.start', {})
    say('agenda.advance', { from: null })
    say('agenda.goTo', { from: 'open', to: 'talk' })
    say('agenda.showPoint', { itemId: 'talk', point: 1 })
    say('meeting.recess', {})
    say('meeting.resume', {})
    say('meeting.adjourn', {})
    expect(seen).toEqual(['waiting', 'between', 'item', 'item', 'point', 'recess', 'point', 'adjourned'])
  })

  it('[AGD-3] names what is staged as coming, else the next of the agenda, and nothing after the last', () => {
    const meeting = meetingAt()
    expect(comingItem(meeting.state.agenda)?.id).toBe('open')
    meeting.say('meeting.start', {})
    meeting.say('agenda.advance', { from: null })
    expect(comingItem(meeting.state.agenda)?.id).toBe('read')
    meeting.say('agenda.stage', { itemId: 'honour' })
    expect(comingItem(meeting.state.agenda)?.id).toBe('honour')
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    expect(comingItem(meeting.state.agenda)).toBeNull()
  })
})

describe('the size of a text on two lines', () => {
  const anyText = fc.string({ unit: fc.constantFrom('会', 'a', 'W', '，'), minLength: 1, maxLength: 120 })
  const size = (text: string) => twoLineSize(text, 40, 5, 1.5)

  it('lies between the smallest and the largest, and never grows with the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        expect(size(text)).toBeGreaterThanOrEqual(1.5)
        expect(size(text)).toBeLessThanOrEqual(5)
        expect(size(text + more)).toBeLessThanOrEqual(size(text))
      }),
    )
  })

  it('stands on two lines at most, until it is at its smallest', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        if (size(text) > 1.5) expect(size(text) * textWidth(text)).toBeLessThanOrEqual(80 + 1e-9)
      }),
    )
  })
})
