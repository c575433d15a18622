import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sceneOf } from '../../../../client/views/shared/scene-of.ts'
import { foldMeeting } from '../../../../shared/domain/meeting/meeting.evolve.ts'
import { visibleState } from '../../../../shared/domain/meeting/meeting.visibility.ts'
import { anyCommands, play } from '../../../support/any-command.ts'
import { liveMeeting, meetingAt } from '../../../support/meeting-fixture.ts'

describe('the scene of a hall screen', () => {
  it('[INV-4] is the same for the hall, for staff and for those who watch, whatever the screen may not know', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { log } = play(commands.filter(({ type }) => type !== 'documents.release'))
        const state = foldMeeting(log)
        const scenes = (['east', 'west'] as const).map((venueId) =>
          sceneOf(visibleState(state, { kind: 'screen', venueId }), venueId),
        )
        expect(scenes).toEqual([sceneOf(state, 'east'), sceneOf(state, 'west')])
      }),
      { numRuns: 100 },
    )
  })

  it('waits before the start, and after it until the first item', () => {
    const meeting = meetingAt()
    expect(sceneOf(meeting.state, 'east')).toBe('waiting')
    meeting.say('meeting.start', {})
    expect(sceneOf(meeting.state, 'east')).toBe('waiting')
    meeting.say('agenda.advance', { from: null })
    expect(sceneOf(meeting.state, 'east')).toBe('item')
  })

  it('[AGD-10] shows the points of the item while one is on', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 0 })
    expect(sceneOf(meeting.state, 'east')).toBe('points')
    meeting.say('agenda.showPoint', { itemId: 'talk', point: null })
    expect(sceneOf(meeting.state, 'east')).toBe('item')
  })

  it('[DOC-3] a document goes before points, and is off with the next item', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 0 })
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })
    expect(sceneOf(meeting.state, 'east')).toBe('document')
    meeting.say('agenda.advance', { from: 'talk' })
    expect(sceneOf(meeting.state, 'east')).toBe('item')
  })

  it('[DOC-1] a hall that was not given the document goes on with the item', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1', venueIds: ['east'] })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })
    const scene = (venueId: string) => sceneOf(visibleState(meeting.state, { kind: 'screen', venueId }), venueId)
    expect([scene('east'), scene('west')]).toEqual(['document', 'item'])
  })

  it('[CMD-1] shows awardees from the first that is revealed, and not when all are taken back', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    expect(sceneOf(meeting.state, 'east')).toBe('item')
    meeting.say('commendation.reveal', { itemId: 'honour', from: 0, to: 1 })
    expect(sceneOf(meeting.state, 'east')).toBe('commendation')
    meeting.say('commendation.reveal', { itemId: 'honour', from: 1, to: 0 })
    expect(sceneOf(meeting.state, 'east')).toBe('item')
  })

  it('[MTG-2] [MTG-4] a recess and the end go before everything', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })
    meeting.say('meeting.recess', {})
    expect(sceneOf(meeting.state, 'east')).toBe('recess')
    meeting.say('meeting.resume', {})
    expect(sceneOf(meeting.state, 'east')).toBe('document')
    meeting.say('meeting.adjourn', {})
    expect(sceneOf(meeting.state, 'east')).toBe('adjourned')
  })
  it('[SCR-8] is dark in the halls that were named, whatever is on, and in no other', () => {
    const meeting = liveMeeting()
    const scene = (venueId: string | null) => sceneOf(meeting.state, venueId)
    meeting.say('screens.blank', { venueIds: ['east'], on: true })
    expect([scene('east'), scene('west'), scene(null)]).toEqual(['blank', 'item', 'item'])
    meeting.say('meeting.recess', {})
    expect(scene('east')).toBe('blank')
    meeting.say('screens.blank', { on: false })
    expect(scene('east')).toBe('recess')
  })
})
