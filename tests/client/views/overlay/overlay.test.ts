import { describe, expect, it } from 'vitest'
import { isLineLost } from '../../../../client/views/overlay/line-lost.ts'
import { lowerThirdOf } from '../../../../client/views/overlay/lower-third.ts'
import { overlayOptions, unknownPartsHint } from '../../../../client/views/overlay/overlay-options.ts'
import { instant } from '../../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt } from '../../../support/meeting-fixture.ts'

describe('what the mixer asks for', () => {
  const shown = (search: string) => [...overlayOptions(search).show]

  it('is the speaker with the item, formal, on the left, without a ground, unless it is said otherwise', () => {
    expect(shown('')).toEqual(['speaker', 'item'])
    expect(overlayOptions('')).toMatchObject({ place: 'left', theme: 'formal', background: 'none' })
    const asked = overlayOptions('?place=right&theme=neutral&background=green&lang=en&via=x')
    expect(asked).toMatchObject({ place: 'right', theme: 'neutral', background: 'green' })
  })

  it('is one part or several, joined by a comma or a plus', () => {
    expect(shown('?show=clock')).toEqual(['clock'])
    expect(shown('?show=speaker,clock')).toEqual(['speaker', 'clock'])
    expect(shown('?show=speaker+ticker')).toEqual(['speaker', 'ticker'])
  })

  it('is the usual where it is not known', () => {
    expect(shown('?show=everything')).toEqual(['speaker', 'item'])
    expect(unknownPartsHint(overlayOptions('?show=clock,everything,all'))).toMatch(
      /show=everything, all.*choose from speaker, item, clock, ticker/u,
    )
    expect(unknownPartsHint(overlayOptions('?show=clock'))).toBeNull()
    expect(overlayOptions('?place=top&theme=blue&background=red')).toEqual(overlayOptions(''))
  })
})

describe('what stands under the picture', () => {
  const both = new Set(['speaker', 'item'] as const)
  const third = ({ state }: ReturnType<typeof meetingAt>) => lowerThirdOf(state, both)

  it('is who has the floor, the hall and the item', () => {
    expect(third(liveMeeting())).toEqual({
      speaker: { name: 'Host', title: null, venueName: 'Main hall' },
      item: { number: 1, title: 'Item open' },
    })
  })

  it('is nothing while nobody has the floor, also when an item is on', () => {
    const meeting = liveMeeting()
    meeting.say('floor.release', {})
    expect(third(meeting)).toBeNull()
    expect(lowerThirdOf(meeting.state, new Set(['item']))).toEqual({
      speaker: null,
      item: { number: 1, title: 'Item open' },
    })
  })

  it('is nothing before the start, in a recess and after the end', () => {
    expect(third(meetingAt())).toBeNull()
    const meeting = liveMeeting()
    meeting.say('meeting.recess', {})
    expect(third(meeting)).toBeNull()
    meeting.say('meeting.resume', {})
    expect(third(meeting)).not.toBeNull()
    meeting.say('meeting.adjourn', {})
    expect(third(meeting)).toBeNull()
  })

  it('[FLR-4] names a hall that asked as such once', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' })
    meeting.say('floor.grant', { requestId: meeting.state.floor.requests[0]?.id ?? '' })
    expect(third(meeting)?.speaker).toEqual({ name: 'East hall', title: null, venueName: null })
  })

  it('is nothing of speaker and item where only others are asked for', () => {
    expect(lowerThirdOf(liveMeeting().state, new Set(['clock']))).toBeNull()
  })
})

describe('a lost line', () => {
  it('leaves the picture as it is for ten seconds, whatever the reason', () => {
    const asOf = instant(1_000)
    for (const status of ['offline', 'connecting', 'ended'] as const) {
      expect(isLineLost(status, asOf, instant(11_000))).toBe(false)
      expect(isLineLost(status, asOf, instant(11_001))).toBe(true)
    }
    expect(isLineLost('live', asOf, instant(60_000))).toBe(false)
    expect(isLineLost('connecting', null, instant(0))).toBe(true)
  })
})
