import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, titleSize } from '../../client/views/screen/fit-title.ts'
import { sceneOf } from '../../client/views/screen/scene-of.ts'
import { foldMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import { visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { anyCommands, play } from '../support/any-command.ts'
import { liveMeeting, meetingAt } from '../support/meeting-fixture.ts'

describe('the scene of a hall screen', () => {
  it('[INV-4] is the same for the hall, for staff and for those who watch, whatever the screen may not know', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        const { log } = play(commands.filter(({ type }) => type !== 'documents.release'))
        const state = foldMeeting(log)
        const scenes = (['east', 'west'] as const).map((venueId) =>
          sceneOf(visibleState(state, { kind: 'screen', venueId })),
        )
        expect(scenes).toEqual([sceneOf(state), sceneOf(state)])
      }),
      { numRuns: 100 },
    )
  })

  it('waits before the start, and after it until the first item', () => {
    const meeting = meetingAt()
    expect(sceneOf(meeting.state)).toBe('waiting')
    meeting.say('meeting.start', {})
    expect(sceneOf(meeting.state)).toBe('waiting')
    meeting.say('agenda.advance', { from: null })
    expect(sceneOf(meeting.state)).toBe('item')
  })

  it('[AGD-10] shows the points of the item while one is on', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 0 })
    expect(sceneOf(meeting.state)).toBe('points')
    meeting.say('agenda.showPoint', { itemId: 'talk', point: null })
    expect(sceneOf(meeting.state)).toBe('item')
  })

  it('[DOC-3] a document goes before points, and is off with the next item', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'talk' })
    meeting.say('agenda.showPoint', { itemId: 'talk', point: 0 })
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })
    expect(sceneOf(meeting.state)).toBe('document')
    meeting.say('agenda.advance', { from: 'talk' })
    expect(sceneOf(meeting.state)).toBe('item')
  })

  it('[DOC-1] a hall that was not given the document goes on with the item', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1', venueIds: ['east'] })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })
    const scene = (venueId: string) => sceneOf(visibleState(meeting.state, { kind: 'screen', venueId }))
    expect([scene('east'), scene('west')]).toEqual(['document', 'item'])
  })

  it('[CMD-1] shows awardees from the first that is revealed, and not when all are taken back', () => {
    const meeting = liveMeeting()
    meeting.say('agenda.goTo', { from: 'open', to: 'honour' })
    expect(sceneOf(meeting.state)).toBe('item')
    meeting.say('commendation.reveal', { itemId: 'honour', from: 0, to: 1 })
    expect(sceneOf(meeting.state)).toBe('commendation')
    meeting.say('commendation.reveal', { itemId: 'honour', from: 1, to: 0 })
    expect(sceneOf(meeting.state)).toBe('item')
  })

  it('[MTG-2] [MTG-4] a recess and the end go before everything', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })
    meeting.say('meeting.recess', {})
    expect(sceneOf(meeting.state)).toBe('recess')
    meeting.say('meeting.resume', {})
    expect(sceneOf(meeting.state)).toBe('document')
    meeting.say('meeting.adjourn', {})
    expect(sceneOf(meeting.state)).toBe('adjourned')
  })
})

describe('the size of a title', () => {
  const anyTitle = fc.string({ unit: fc.constantFrom('会', '议', 'a', 'W', ' ', '。'), minLength: 1, maxLength: 200 })
  const anyWidth = fc.integer({ min: 20, max: 100 })

  it('lies between the smallest and the largest', () => {
    fc.assert(
      fc.property(anyTitle, anyWidth, (title, width) => {
        expect(titleSize(title, width)).toBeGreaterThanOrEqual(2.6)
        expect(titleSize(title, width)).toBeLessThanOrEqual(7.2)
      }),
    )
  })

  it('puts the title on two lines at most, until it is at its smallest', () => {
    fc.assert(
      fc.property(anyTitle, anyWidth, (title, width) => {
        const size = titleSize(title, width)
        if (size > 2.6) expect(size * textWidth(title)).toBeLessThanOrEqual(width * 2 + 1e-9)
      }),
    )
  })

  it('never grows with the title', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, anyWidth, (title, more, width) => {
        expect(titleSize(title + more, width)).toBeLessThanOrEqual(titleSize(title, width))
      }),
    )
  })

  it('counts Chinese characters whole and others about half', () => {
    expect(textWidth('会议')).toBe(2)
    expect(textWidth('ab')).toBeCloseTo(1.1)
    expect(textWidth('')).toBe(0)
  })
})
