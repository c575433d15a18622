import fc from 'fast-check'
import type { editsRules } from '../../../shared/domain/edits/edits.feature.ts'
import { moderator } from '../../support/meeting-fixture.ts'
import { planned } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const one = { ...moderator, deskId: 'a' }
const other = { ...moderator, deskId: 'b' }

const plain = { kind: 'other' as const, title: 'New', plannedMinutes: 5, speaker: null, points: [], documentIds: [] }
const guest = { id: 'guest-9', venueId: 'east', attends: 'listenIn' } as const
const listed = (revision: string, touches: string[], added: (typeof guest)[] = [guest]) => ({
  added,
  removed: [],
  moved: [],
  edited: added.length === 0 ? ['east-1'] : [],
  revision,
  touches,
})

export const editsSamples = {
  commands: {
    'edits.undo': [sample({}), sample({ skip: fc.constant(true) })],
    'edits.redo': sample({}),
    'edits.stepRoster': { leftOut: 'goes over what lies beside the log: tests/domain/edits/roster-steps.test.ts' },
  },
  refusals: {
    'edits.nothingToUndo': planned((m) => m.say('edits.undo', {})),
    'edits.nothingToRedo': planned((m) => m.say('edits.redo', {})),
    'edits.overtaken': planned((m) => {
      m.say('agenda.editItem', { itemId: 'open', patch: { title: 'One' } }, one)
      m.say('agenda.editItem', { itemId: 'open', patch: { title: 'Other' } }, other)
      return m.say('edits.undo', {}, one)
    }),
    'edits.rosterOvertaken': planned((m) => {
      m.say('attendance.changeRoster', listed('r1', ['roster/r1']), one)
      m.say('attendance.changeRoster', listed('r2', ['roster/r2', 'roster/r1'], []), other)
      return m.say('edits.undo', {}, one)
    }),
    'edits.erased': planned((m) => {
      m.say('attendance.changeRoster', listed('r1', ['roster/r1']), one)
      m.say('attendance.erase', { what: 'people' })
      return m.say('edits.undo', {}, one)
    }),
    'edits.wasOn': planned((m) => {
      m.say('agenda.addItem', { item: { ...plain, id: 'new' } })
      m.say('meeting.start', {})
      m.say('agenda.goTo', { from: null, to: 'new' })
      return m.say('edits.undo', {})
    }),
    'edits.besideTheLog': planned((m) => {
      m.say('attendance.changeRoster', listed('r1', ['roster/r1']), one)
      return m.say('edits.undo', {}, one)
    }),
  },
  events: { 'edits.made': 'log', 'edits.undone': 'log', 'edits.redone': 'log' },
} satisfies WordSamples<typeof editsRules, 'edits'>
