import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/access/actor.ts'
import type { ButtonAction } from '../../../shared/domain/control/press.decide.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { meetingNow } from '../../../shared/domain/meeting/meeting-now.selectors.ts'
import { controller, liveMeeting, meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

const desk = (deskId: string): Actor => ({ ...moderator, deskId })
const rights: readonly ButtonAction[] = ['next', 'addMinute', 'takeBack']

function buttons(meeting = meetingAt(), actor = controller) {
  const press = (action: ButtonAction, by = actor) => meeting.say('control.press', { action }, by)
  return {
    meeting,
    press,
    shown: () => meeting.state.agenda.currentPoint,
    on: () => meeting.state.agenda.currentItemId,
  }
}

describe('[CTL-9] a press', () => {
  it('is decided on what is on at that moment: each of several counts', () => {
    const { meeting, press, on } = buttons()
    expect(press('next')).toBe('agenda.notLive')
    expect(press('start')).toBeNull()
    for (const item of ['open', 'read', 'talk']) expect([press('next'), on()]).toEqual([null, item])
    expect([press('previous'), on()]).toEqual([null, 'read'])
    expect([press('takeBack'), on()]).toEqual([null, 'talk'])
    expect([press('recess'), press('resume'), meeting.state.meeting.status]).toEqual([null, null, 'live'])
    expect([press('next'), press('next')]).toEqual([null, 'agenda.atEnd'])
  })

  it('switches to the staged item where one is staged', () => {
    const { meeting, press, on } = buttons(liveMeeting())
    meeting.say('agenda.stage', { itemId: 'honour' })
    expect([press('next'), on(), meeting.state.agenda.stagedItemId]).toEqual([null, 'honour', null])
  })

  it('walks through the points, and back to none', () => {
    const { meeting, press, shown } = buttons(liveMeeting())
    expect(press('nextPoint')).toBe('agenda.noSuchPoint')
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    for (const index of [0, 1, 2]) expect([press('nextPoint'), shown()]).toEqual([null, index])
    expect(meeting.refusal('control.press', { action: 'nextPoint' }, controller)).toMatchObject({
      params: { count: 3 },
    })
    for (const index of [1, 0, null]) expect([press('previousPoint'), shown()]).toEqual([null, index])
    expect(press('previousPoint')).toBe('agenda.noSuchPoint')
  })

  it('gives the floor to whoever was told to get ready, else to the first', () => {
    const { meeting, press } = buttons(liveMeeting())
    for (const venueId of ['east', 'west', 'main']) meeting.say('floor.request', { venueId }, operatorOf(venueId))
    const third = meeting.state.floor.requests[2]?.id ?? ''
    meeting.say('floor.cueNext', { requestId: third })
    for (const venueId of ['main', 'east', 'west'])
      expect([press('grantNext'), meeting.state.floor.current?.venueId]).toEqual([null, venueId])
    expect(press('grantNext')).toBe('floor.nobodyWaits')
  })

  it('of staff is an edit like any other, which an undo takes back', () => {
    const { meeting, press } = buttons(liveMeeting(), moderator)
    const planned = () => meeting.state.agenda.items[0]?.plannedMinutes
    expect([press('addMinute'), press('addMinute'), planned()]).toEqual([null, null, 12])
    expect([meeting.say('edits.undo', {}), planned()]).toEqual([null, 11])
  })

  it('[ACC-14] of a controller counts whoever holds control, and of another desk of staff does not [CTL-4]', () => {
    const { meeting, press } = buttons(liveMeeting())
    meeting.say('control.take', {}, desk('a'))
    expect(rights.map((action) => press(action))).toEqual([null, null, null])
    expect(press('next', desk('b'))).toBe('control.heldByOther')
    expect(press('next', desk('a'))).toBeNull()
  })
})

describe('[CTL-10] what is on', () => {
  it('is told flat, with the time left, and as its reader may see it', () => {
    const { meeting, press } = buttons(liveMeeting())
    meeting.say('control.take', { name: 'Main desk' }, desk('a'))
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' }, desk('a'))
    press('nextPoint')
    meeting.wait(60_000)
    const now = meetingNow(meeting.state, meeting.now)
    expect(now).toMatchObject({
      status: 'live',
      item: { id: 'talk', number: 3, points: 3 },
      next: { id: 'honour', isStaged: false },
      remainingMs: 9 * 60_000,
      endsAt: meeting.now + 9 * 60_000,
      point: { number: 1, of: 3, title: 'Point 1' },
      control: { name: 'Main desk' },
    })
    const observed = meetingNow(visibleState(meeting.state, { kind: 'observer' }), meeting.now)
    expect(observed).toEqual({ ...now, control: null })
    press('recess')
    expect(meetingNow(meeting.state, meeting.now)).toMatchObject({ status: 'recess', endsAt: null })
  })

  it('a refusal as stale says which item is on', () => {
    const { meeting } = buttons(liveMeeting())
    expect(meeting.refusal('agenda.advance', { from: 'talk' })).toMatchObject({ params: { currentItemId: 'open' } })
  })
})
