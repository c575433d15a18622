import { describe, expect, it } from 'vitest'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

const awardee = (name: string) => ({ kind: 'individual', name, unit: null, venueId: 'east' }) as const
const plain = { kind: 'commendation', title: 'New', plannedMinutes: 5, speaker: null } as const
const item = { ...plain, points: [], documentIds: [] }

describe('an item with all that a meeting file says of it', () => {
  it('[AGD-30] is added with its awardees and its script', () => {
    const meeting = meetingAt()
    const given = { ...item, id: 'new', awardees: [awardee('A')], script: 'Welcome' }
    expect(meeting.say('agenda.addItem', { item: given, before: 'talk' })).toBeNull()
    expect(meeting.state.agenda.items[2]).toMatchObject({ id: 'new', title: 'New' })
    expect(meeting.state.agenda.items[2]).not.toHaveProperty('awardees')
    expect(meeting.state.commendation.new).toEqual({ awardees: [awardee('A')], total: 1, revealed: 0 })
    expect(meeting.state.script.items.new).toMatchObject({ text: 'Welcome', revision: 1 })
    const seen = visibleState(meeting.state, { kind: 'screen', venueId: 'east' })
    expect(seen.commendation.new).toEqual({ awardees: [], total: 1, revealed: 0 })
    expect(seen.script.items).toEqual({})
  })

  it('[AGD-30] is edited in all of it, or in its secret parts alone', () => {
    const meeting = meetingAt()
    expect(meeting.say('agenda.editItem', { itemId: 'honour', patch: { script: 'Read the names' } })).toBeNull()
    expect(meeting.log.slice(-2).map(({ type }) => type)).toEqual(['script.written', 'edits.made'])
    const patch = { title: 'Honours', awardees: [awardee('D')], script: 'Read it again' }
    expect(meeting.say('agenda.editItem', { itemId: 'honour', patch })).toBeNull()
    expect(meeting.state.commendation.honour).toMatchObject({ awardees: [awardee('D')], total: 1 })
    expect(meeting.state.script.items.honour).toMatchObject({ text: 'Read it again', revision: 2 })
    expect(meeting.say('agenda.editItem', { itemId: 'honour', patch: { awardees: [] } })).toBeNull()
    expect(meeting.state.commendation).not.toHaveProperty('honour')
  })

  it('[AGD-30] takes no script that pages cannot fill, no hall that there is none of, and no new names behind a reveal', () => {
    const meeting = liveMeeting()
    const edit = (patch: object) => meeting.say('agenda.editItem', { itemId: 'honour', patch })
    expect(edit({ script: '{{nothing.known}}' })).toBe('script.unknownPlaceholder')
    expect(edit({ awardees: [{ ...awardee('A'), venueId: 'north' }] })).toBe('agenda.unknownVenue')
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    meeting.say('commendation.reveal', { itemId: 'honour', from: 0, to: 1 })
    expect(edit({ awardees: [] })).toBe('commendation.alreadyRevealed')
    expect(edit({ title: 'Honours' })).toBeNull()
  })

  it('[AGD-14] takes its awardees along when it goes', () => {
    const meeting = meetingAt()
    meeting.say('agenda.removeItem', { itemId: 'honour' })
    expect(meeting.state.commendation).toEqual({})
  })

  it('[AGD-11] [AGD-13] goes before the first of several that is there still', () => {
    const meeting = meetingAt()
    expect(meeting.say('agenda.moveItem', { itemId: 'honour', before: ['gone', 'read'] })).toBeNull()
    expect(meeting.state.agenda.items.map(({ id }) => id)).toEqual(['open', 'honour', 'read', 'talk'])
    expect(meeting.say('agenda.addItem', { item: { ...item, id: 'new' }, before: ['gone'] })).toBeNull()
    expect(meeting.state.agenda.items.at(-1)?.id).toBe('new')
  })
})
