import fc from 'fast-check'
import type { agendaRules } from '../../../shared/domain/agenda/agenda.feature.ts'
import { itemId } from '../../support/any-values.ts'
import { live, planned, until } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const addedItem = { kind: 'other', plannedMinutes: null, speaker: null, points: [], documentIds: [] }

const item = { ...addedItem, kind: 'other', title: 'New' } as const
const newItem = (more: object = {}) => ({ ...item, points: [], documentIds: [] as string[], ...more })

export const agendaSamples = {
  commands: {
    'agenda.advance': sample({}),
    'agenda.goTo': sample({ to: itemId }),
    'agenda.stage': sample({ itemId }),
    'agenda.unstage': sample({ itemId }),
    'agenda.commit': sample({ itemId }),
    'agenda.takeBack': sample({}),
    'agenda.showPoint': sample({ itemId, point: fc.constantFrom(0, 1, 2, null) }),
    'agenda.adjustTime': sample({ itemId, deltaMinutes: fc.constantFrom(-5, 5) }),
    'agenda.moveItem': sample({ itemId, before: itemId }),
    'agenda.removeItem': sample({ itemId }),
    'agenda.pauseClock': sample({}),
    'agenda.resumeClock': sample({}),
    'agenda.addItem': sample({
      item: fc.constantFrom('secret item', 'added').map((title) => ({ ...addedItem, title })),
      before: itemId,
    }),
    'agenda.changeItems': sample({
      adds: fc.constantFrom('secret item', 'added').map((title) => [{ item: { ...addedItem, title } }]),
      edits: itemId.map((id) => [{ itemId: id, patch: { plannedMinutes: 7 } }]),
    }),
    'agenda.editItem': [
      sample({
        itemId,
        patch: fc.constantFrom(
          { title: 'renamed item' },
          { plannedMinutes: 5 },
          { script: 'secret script' },
          { awardees: [{ kind: 'individual', name: 'secret awardee', unit: null, venueId: 'east' }] },
          { awardees: [] },
        ),
        from: fc.constant(undefined),
      }),
      sample({ itemId, patch: fc.constant({ title: 'renamed item' }), from: fc.constant({ plannedMinutes: 10 }) }),
    ],
  },
  made: ({ agenda }) => ({ from: agenda.currentItemId }),
  refusals: {
    'agenda.notLive': planned((m) => m.say('agenda.advance', { from: null })),
    'agenda.stale': live((m) => m.say('agenda.advance', { from: 'talk' })),
    'agenda.atEnd': live((m) => {
      m.say('agenda.goTo', { from: 'open', to: 'honour' })
      return m.say('agenda.advance', { from: 'honour' })
    }),
    'agenda.unknownItem': live((m) => m.say('agenda.stage', { itemId: 'nowhere' })),
    'agenda.itemChanged': live((m) =>
      m.say('agenda.editItem', { itemId: 'open', patch: { title: 'Mine' }, from: { title: 'Not what stands' } }),
    ),
    'agenda.alreadyCurrent': live((m) => m.say('agenda.stage', { itemId: 'open' })),
    'agenda.notStaged': live((m) => m.say('agenda.commit', { itemId: 'read' })),
    'agenda.nothingToTakeBack': live((m) => until(2, () => m.say('agenda.takeBack', {}))),
    'agenda.noSuchPoint': live((m) => m.say('agenda.showPoint', { itemId: 'open', point: 0 })),
    'agenda.itemIsCurrent': live((m) => m.say('agenda.removeItem', { itemId: 'open' })),
    'agenda.idTaken': live((m) => m.say('agenda.addItem', { item: newItem({ id: 'read' }) })),
    'agenda.unknownDocument': live((m) => m.say('agenda.addItem', { item: newItem({ documentIds: ['d9'] }) })),
    'agenda.unknownVenue': live((m) => {
      const speaker = { name: 'X', title: null, venueId: 'north', personId: null }
      return m.say('agenda.editItem', { itemId: 'open', patch: { speaker } })
    }),
    'agenda.tooShort': live((m) => m.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: -11 })),
    'agenda.tooLong': live((m) => until(3, () => m.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: 600 }))),
    'agenda.noClock': planned((m) => {
      m.say('meeting.start', {})
      return m.say('agenda.pauseClock', {})
    }),
    'agenda.clockStands': live((m) => until(2, () => m.say('agenda.pauseClock', {}))),
    'agenda.clockRuns': live((m) => m.say('agenda.resumeClock', {})),
    'agenda.tooMany': planned((m) => until(600, () => m.say('agenda.addItem', { item: newItem() }))),
  },
  events: {
    'agenda.itemStarted': 'log',
    'agenda.staged': 'log',
    'agenda.unstaged': 'log',
    'agenda.committed': 'log',
    'agenda.takenBack': 'log',
    'agenda.pointShown': 'log',
    'agenda.itemAdded': 'log',
    'agenda.itemEdited': 'log',
    'agenda.itemMoved': 'log',
    'agenda.itemRemoved': 'log',
    'agenda.timeAdjusted': 'log',
    'agenda.clockPaused': 'log',
    'agenda.clockResumed': 'log',
  },
} satisfies WordSamples<typeof agendaRules, 'agenda'>
