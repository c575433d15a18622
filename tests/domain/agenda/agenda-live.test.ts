import { describe, expect, it } from 'vitest'
import {
  currentPoint,
  elapsedMs,
  isOverdue,
  itemAfter,
  nextItem,
  remainingMs,
} from '../../../shared/domain/agenda/agenda.selectors.ts'
import { driftMs, projectedEnd } from '../../../shared/domain/agenda/projection.selectors.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

const minute = 60_000

describe('the agenda while it is live', () => {
  it('[AGD-2] tells the loser of a race which item won', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    expect(meeting.say('agenda.goTo', { from: 'open', to: 'read' })).toBe('agenda.stale')
    expect(meeting.state.agenda.currentItemId).toBe('talk')
  })

  it('[AGD-3] is made ready before the start too, and not after the end', () => {
    const meeting = meetingAt()
    expect(meeting.say('agenda.stage', { itemId: 'read' })).toBeNull()
    expect(meeting.state.agenda.stagedItemId).toBe('read')
    meeting.say('meeting.start', {})
    meeting.say('meeting.adjourn', {})
    expect(meeting.state.agenda.stagedItemId).toBeNull()
    expect(meeting.say('agenda.stage', { itemId: 'read' })).toBe('agenda.notLive')
  })

  it('[AGD-3] another item that is made ready takes the place of the first', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.stage', { itemId: 'talk' })
    expect(meeting.say('agenda.commit', { itemId: 'read' })).toBe('agenda.notStaged')
    expect(meeting.say('agenda.commit', { itemId: 'talk' })).toBeNull()
  })

  it('[AGD-21] what was made ready is so no more once it is cancelled; another item than was seen stays', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.stage', { itemId: 'talk' })
    expect(meeting.say('agenda.unstage', { itemId: 'read' })).toBe('agenda.notStaged')
    expect(meeting.say('agenda.unstage', { itemId: 'talk' })).toBeNull()
    expect(meeting.state.agenda.stagedItemId).toBeNull()
    expect(meeting.say('agenda.commit', { itemId: 'talk' })).toBe('agenda.notStaged')
    expect(meeting.say('agenda.unstage', { itemId: 'talk' })).toBe('agenda.notStaged')
  })

  it('[AGD-3] what is ready stays ready when the meeting goes to another item, and not when it goes to that one', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.stage', { itemId: 'talk' })
    meeting.say('agenda.advance', { from: 'open' })
    expect(meeting.state.agenda.stagedItemId).toBe('talk')
    meeting.say('agenda.advance', { from: 'read' })
    expect(meeting.state.agenda.stagedItemId).toBeNull()
  })

  it('[AGD-5] gives the point, the recess and the floor back with the item', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.wait(minute).say('meeting.recess', {})
    meeting.wait(minute).say('meeting.resume', {})
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 1 })
    meeting.say('agenda.stage', { itemId: 'open' })
    meeting.say('agenda.commit', { itemId: 'open' })
    expect(meeting.state.floor.current?.name).toBe('Host')
    meeting.wait(5_000).say('agenda.takeBack', {})
    expect(meeting.state.agenda).toMatchObject({ currentItemId: 'talk', currentPoint: 1, pausedMs: minute })
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(minute + 5_000)
    expect(meeting.state.floor.current).toBeNull()
  })

  it('[AGD-6] a recess that goes on when the meeting ends is not counted, and nothing runs afterwards', () => {
    const meeting = liveMeeting()
    meeting.say('meeting.recess', {})
    meeting.wait(minute).say('meeting.adjourn', {})
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBeNull()
    expect(meeting.state.agenda).toMatchObject({ pausedAt: null, itemStartedAt: null })
    expect(meeting.state.agenda.items[0]?.endedAt).toBe(meeting.now)
  })

  it('[AGD-7] no planned time, nothing that counts down', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.editItem', { itemId: 'open', patch: { plannedMinutes: null } })
    expect(remainingMs(meeting.state.agenda, meeting.now)).toBeNull()
    expect(isOverdue(meeting.wait(60 * minute).state.agenda, meeting.now)).toBe(false)
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(60 * minute)
  })

  it('[AGD-7] is over time from the first millisecond after the last', () => {
    const meeting = liveMeeting()
    expect(isOverdue(meeting.state.agenda, meeting.wait(10 * minute).now)).toBe(false)
    expect(isOverdue(meeting.state.agenda, meeting.wait(1).now)).toBe(true)
  })

  it('[AGD-8] [AGD-9] before the first item there is no end and no drift', () => {
    const { state, now } = meetingAt()
    expect(projectedEnd(state.agenda, now)).toBeNull()
    expect(driftMs(state.agenda, now)).toBeNull()
  })

  it('[AGD-9] is ahead when an item took less than planned', () => {
    const meeting = liveMeeting()
    const before = driftMs(meeting.state.agenda, meeting.now) ?? 0
    meeting.wait(4 * minute).say('agenda.advance', { from: 'open' })
    expect(driftMs(meeting.state.agenda, meeting.now)).toBe(before - 6 * minute)
  })

  it('[AGD-12] an item is edited while it is on; a point that is gone is shown no more', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 2 })
    expect(currentPoint(meeting.state.agenda)?.title).toBe('Point 3')
    const points = [{ title: 'The only point', notes: '' }]
    meeting.say('agenda.editItem', { itemId: 'talk', patch: { title: 'Shorter', points } })
    expect(meeting.state.agenda.items[2]).toMatchObject({ title: 'Shorter', plannedMinutes: 10, points })
    expect(currentPoint(meeting.state.agenda)).toBeNull()
  })

  it('[AGD-12] an edit that has not seen what another changed changes nothing, and says which item it is', () => {
    const meeting = liveMeeting()
    const speaker = { name: 'Host', title: null, venueId: 'main', personId: null }
    meeting.say('agenda.adjustTime', { itemId: 'read', deltaMinutes: 5 })
    meeting.say('agenda.editItem', { itemId: 'read', patch: { speaker } })
    const before = meeting.state.agenda
    const edit = (from: object) => meeting.say('agenda.editItem', { itemId: 'read', patch: { title: 'Mine' }, from })
    expect([edit({ plannedMinutes: 10 }), edit({ speaker: null }), edit({ title: 'Other' })]).toEqual(
      Array.from({ length: 3 }, () => 'agenda.itemChanged'),
    )
    expect(meeting.state.agenda).toEqual(before)
    expect(edit({ title: before.items[1]?.title, plannedMinutes: 15, speaker })).toBeNull()
    expect(meeting.state.agenda.items[1]).toMatchObject({ title: 'Mine', plannedMinutes: 15, speaker })
  })

  it('[AGD-14] the last one that is left stays', () => {
    const meeting = meetingAt()
    for (const itemId of ['open', 'read', 'talk']) expect(meeting.say('agenda.removeItem', { itemId })).toBeNull()
    expect(meeting.say('agenda.removeItem', { itemId: 'honour' })).toBe('agenda.tooShort')
  })

  it('[AGD-14] an item that was ready and is removed is ready no more', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.removeItem', { itemId: 'read' })
    expect(meeting.state.agenda.stagedItemId).toBeNull()
  })

  it('[AGD-1] the next item is the first before the first, and none after the last or an unknown one', () => {
    const { agenda } = meetingAt().state
    expect(nextItem(agenda)?.id).toBe('open')
    expect([itemAfter(agenda, 'honour'), itemAfter(agenda, 'nowhere')]).toEqual([null, null])
  })
})

it('[AGD-11] [AGD-12] [AGD-13] [AGD-14] [AGD-15] the agenda of a meeting that is over stays as it was', () => {
  const meeting = liveMeeting()
  meeting.say('meeting.adjourn', {})
  const before = meeting.state.agenda
  const item = { kind: 'other', title: 'Late', plannedMinutes: 5, speaker: null, points: [], documentIds: [] } as const
  expect([
    meeting.say('agenda.addItem', { item: { ...item, points: [], documentIds: [] } }),
    meeting.say('agenda.editItem', { itemId: 'read', patch: { title: 'Other' } }),
    meeting.say('agenda.moveItem', { itemId: 'read', before: null }),
    meeting.say('agenda.removeItem', { itemId: 'read' }),
    meeting.say('agenda.adjustTime', { itemId: 'read', deltaMinutes: 5 }),
  ]).toEqual(Array.from({ length: 5 }, () => 'meeting.over'))
  expect(meeting.state.agenda).toEqual(before)
})
