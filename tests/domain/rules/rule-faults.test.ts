import { describe, expect, it } from 'vitest'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { parseMeetingFile } from '../../../shared/domain/meeting/meeting-file.ts'
import { attendeeOf, liveMeeting, meetingAt, operatorOf } from '../../support/meeting-fixture.ts'
import { changed } from '../small-file.ts'

describe('rules, where they were wrong', () => {
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
  it('[FLR-4] [MTG-4] nobody is given the floor by a grant after the end', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    meeting.say('meeting.adjourn', {})
    expect(meeting.say('floor.grant', { requestId: meeting.state.floor.requests[0]?.id ?? '' })).toBe('floor.notLive')
    expect(meeting.state.floor.current).toBeNull()
  })
  it('[FLR-5] an attendee withdraws neither what the hall has asked nor what another has', () => {
    const meeting = liveMeeting()
    meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))
    const requestId = meeting.state.floor.requests[0]?.id ?? ''
    meeting.say('floor.request', { venueId: 'east' }, attendeeOf('east', 'east-1'))
    const othersId = meeting.state.floor.requests[1]?.id ?? ''
    for (const id of [requestId, othersId, 'none'])
      expect(meeting.say('floor.withdraw', { requestId: id }, attendeeOf('east', 'east-2'))).toBe(
        'floor.unknownRequest',
      )
    expect(meeting.say('floor.withdraw', { requestId: othersId }, attendeeOf('east'))).toBe('access.whoAreYou')
  })
  it('[FLR-3] an attendee who has not proved who it is does not take the place of the hall in the queue', () => {
    const meeting = liveMeeting()
    expect(meeting.say('floor.request', { venueId: 'east' }, attendeeOf('east'))).toBe('access.whoAreYou')
    expect(meeting.say('floor.request', { venueId: 'east' }, operatorOf('east'))).toBeNull()
  })
  it('[FLR-6] a word reaches the lectern of the hall that speaks alone', () => {
    const meeting = liveMeeting()
    meeting.say('floor.tellSpeaker', { text: 'private' })
    expect(visibleState(meeting.state, { kind: 'speaker', venueId: 'west' }).floor.word).toBeNull()
  })
  it('[DOC-3] page 0 of a document that is not shown leaves the other on the screens', () => {
    const meeting = liveMeeting()
    for (const documentId of ['d1', 'd2']) meeting.say('documents.release', { documentId })
    meeting.say('documents.turnPage', { documentId: 'd2', page: 4 })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 0 })
    expect(meeting.state.documents.d2?.page).toBe(4)
  })
  it('[ATT-7] a transfer after the ledger is signed is marked as a correction', () => {
    const meeting = meetingAt()
    meeting.say('attendance.sign', { venueId: 'west' })
    meeting.say('attendance.transfer', { personId: 'east-1', toVenueId: 'west' })
    expect(meeting.state.attendance.people.west?.['east-1']?.isCorrection).toBe(true)
  })
  it('a kind that is left out of a meeting file is missing, not wrong', () => {
    const parsed = parseMeetingFile(changed('venues[1]', { id: 'east', name: 'x' }))
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`)).toContain(
      'venues[1].kind file.missing',
    )
  })
  it('a meeting file without venues has one fault, not three', () => {
    const parsed = parseMeetingFile(changed('venues', undefined))
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['venues file.missing'])
  })
})
