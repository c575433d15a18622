import { describe, expect, it } from 'vitest'
import { currentItem, elapsedMs, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { driftMs, projectedEnd } from '../../../shared/domain/agenda/projection.selectors.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

describe('agenda', () => {
  it('[AGD-1] advances to the item after the one its sender saw', () => {
    const meeting = liveMeeting()
    expect(meeting.say('agenda.advance', { from: 'open' })).toBeNull()
    expect(meeting.state.agenda.currentItemId).toBe('read')
    expect(currentItem(meeting.state.agenda)?.startedAt).toBe(meeting.now)
    expect(meeting.state.agenda.items[0]?.endedAt).toBe(meeting.now)
  })

  it('[AGD-1] refuses the second of two moderators who press next together', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.advance', { from: 'open' })
    expect(meeting.say('agenda.advance', { from: 'open' })).toBe('agenda.stale')
    expect(meeting.state.agenda.currentItemId).toBe('read')
  })

  it('[AGD-1] stays at the last item', () => {
    const meeting = liveMeeting()
    for (const from of ['open', 'read', 'talk']) meeting.say('agenda.advance', { from })
    expect(meeting.say('agenda.advance', { from: 'honour' })).toBe('agenda.atEnd')
  })

  it('[AGD-1] moves only while the meeting is live', () => {
    const meeting = meetingAt()
    expect(meeting.say('agenda.advance', { from: null })).toBe('agenda.notLive')
  })

  it('[AGD-2] goes to any item, back too', () => {
    const meeting = liveMeeting()
    expect(meeting.say('agenda.goTo', { from: 'open', to: 'talk' })).toBeNull()
    expect(meeting.say('agenda.goTo', { from: 'talk', to: 'open' })).toBeNull()
    expect(meeting.say('agenda.goTo', { from: 'open', to: 'open' })).toBe('agenda.alreadyCurrent')
    expect(meeting.say('agenda.goTo', { from: 'open', to: 'nowhere' })).toBe('agenda.unknownItem')
  })

  it('[AGD-4] commits the staged item and no other', () => {
    const meeting = liveMeeting()
    expect(meeting.say('agenda.commit', { itemId: 'read' })).toBe('agenda.notStaged')
    meeting.say('agenda.stage', { itemId: 'read' })
    expect(meeting.say('agenda.commit', { itemId: 'read' })).toBeNull()
    expect(meeting.state.agenda).toMatchObject({ currentItemId: 'read', stagedItemId: null })
  })

  it('[AGD-5] takes a commit back within ten seconds, with the time it had', () => {
    const meeting = liveMeeting()
    const startedAt = meeting.state.agenda.itemStartedAt
    meeting.wait(60_000).say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.commit', { itemId: 'read' })
    meeting.wait(10_000)
    expect(meeting.say('agenda.takeBack', {})).toBeNull()
    expect(meeting.state.agenda).toMatchObject({
      currentItemId: 'open',
      stagedItemId: 'read',
      itemStartedAt: startedAt,
    })
  })

  it('[AGD-5] is too late after ten seconds', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.commit', { itemId: 'read' })
    meeting.wait(10_001)
    expect(meeting.say('agenda.takeBack', {})).toBe('agenda.nothingToTakeBack')
  })

  it('[AGD-6] does not count a recess', () => {
    const meeting = liveMeeting()
    meeting.wait(60_000).say('meeting.recess', {})
    meeting.wait(600_000)
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(60_000)
    meeting.say('meeting.resume', {})
    meeting.wait(30_000)
    expect(elapsedMs(meeting.state.agenda, meeting.now)).toBe(90_000)
  })

  it('[AGD-7] has a negative rest once the planned time is over', () => {
    const meeting = liveMeeting()
    meeting.wait(11 * 60_000)
    expect(remainingMs(meeting.state.agenda, meeting.now)).toBe(-60_000)
  })

  it('[AGD-8] [AGD-9] projects the end, and how far it is from the plan', () => {
    const meeting = liveMeeting()
    meeting.wait(12 * 60_000)
    const { agenda, meeting: facts } = meeting.state
    expect(projectedEnd(agenda, meeting.now)).toBe(meeting.now + 30 * 60_000)
    expect(driftMs(agenda, meeting.now)).toBe((facts.startedAt ?? 0) - facts.startsAt + 2 * 60_000)
  })

  it('[AGD-10] shows a point of the current item, or none', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    expect(meeting.say('agenda.showPoint', { itemId: 'talk', point: 2 })).toBeNull()
    expect(meeting.say('agenda.showPoint', { itemId: 'talk', point: 3 })).toBe('agenda.noSuchPoint')
    expect(meeting.say('agenda.showPoint', { itemId: 'open', point: 0 })).toBe('agenda.stale')
    expect(meeting.state.agenda.currentPoint).toBe(2)
    meeting.say('agenda.goTo', { from: 'talk', to: 'open' })
    expect(meeting.state.agenda.currentPoint).toBeNull()
  })

  it('[AGD-11] [AGD-13] [AGD-14] changes the agenda live and numbers it anew', () => {
    const meeting = liveMeeting()
    const item = {
      kind: 'other',
      title: 'New',
      plannedMinutes: null,
      speaker: null,
      points: [],
      documentIds: [],
    } as const
    meeting.say('agenda.addItem', { item: { ...item, id: 'new', points: [], documentIds: [] }, before: 'read' })
    meeting.say('agenda.moveItem', { itemId: 'honour', before: 'new' })
    expect(meeting.state.agenda.items.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 open',
      '2 honour',
      '3 new',
      '4 read',
      '5 talk',
    ])
    expect(meeting.say('agenda.removeItem', { itemId: 'open' })).toBe('agenda.itemIsCurrent')
    expect(meeting.say('agenda.removeItem', { itemId: 'new' })).toBeNull()
    expect(meeting.state.agenda.items.at(-1)).toMatchObject({ id: 'talk', number: 4 })
  })

  it('[AGD-15] adds and takes minutes, never below none', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: 5 })
    expect(currentItem(meeting.state.agenda)?.plannedMinutes).toBe(15)
    expect(meeting.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: -16 })).toBe('agenda.tooShort')
  })

  it('[AGD-5] [AGD-14] an item that a commit may be taken back to is not removed', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.stage', { itemId: 'read' })
    meeting.say('agenda.commit', { itemId: 'read' })
    meeting.say('agenda.removeItem', { itemId: 'open' })
    meeting.say('agenda.takeBack', {})
    const ids = [null, ...meeting.state.agenda.items.map(({ id }) => id)]
    expect(ids).toContain(meeting.state.agenda.currentItemId)
  })

  it('[AGD-5] a commit that is taken back gives the item committed to the times that it had', () => {
    const meeting = liveMeeting()
    meeting.wait(1_000).say('agenda.goTo', { from: 'open', to: 'talk' })
    const before = meeting.state.agenda.items[0]
    meeting.wait(1_000).say('agenda.stage', { itemId: 'open' })
    meeting.say('agenda.commit', { itemId: 'open' })
    meeting.say('agenda.takeBack', {})
    expect(meeting.state.agenda.items[0]).toEqual(before)
  })

  it('[AGD-13] an item that is moved before itself stays where it is', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.moveItem', { itemId: 'read', before: 'read' })
    expect(meeting.state.agenda.items.map(({ id }) => id)).toEqual(['open', 'read', 'talk', 'honour'])
  })

  it('[AGD-15] more than a day is refused as too long, not as too short', () => {
    const meeting = liveMeeting()
    let code: string | null = null
    for (let round = 0; round < 3 && code === null; round += 1)
      code = meeting.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: 600 })
    expect(code).toBe('agenda.tooLong')
  })
})

it('[AGD-3] what was staged is staged no more once the meeting has passed it by', () => {
  const meeting = liveMeeting()
  meeting.say('agenda.stage', { itemId: 'talk' })
  meeting.say('agenda.advance', { from: 'open' })
  expect(meeting.state.agenda.stagedItemId).toBe('talk')
  meeting.say('agenda.goTo', { from: 'read', to: 'honour' })
  expect(meeting.state.agenda.stagedItemId).toBeNull()
})
