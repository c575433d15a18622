import fc from 'fast-check'
import type { editsRules } from '../../../shared/domain/edits/edits.feature.ts'
import { moderator } from '../../support/meeting-fixture.ts'
import { planned } from '../../support/situations.ts'
import { sample, type WordSamples } from '../../support/word-samples.ts'

const one = { ...moderator, deskId: 'a' }
const other = { ...moderator, deskId: 'b' }

export const editsSamples = {
  commands: {
    'edits.undo': [sample({}), sample({ skip: fc.constant(true) })],
    'edits.redo': sample({}),
  },
  refusals: {
    'edits.nothingToUndo': planned((m) => m.say('edits.undo', {})),
    'edits.nothingToRedo': planned((m) => m.say('edits.redo', {})),
    'edits.overtaken': planned((m) => {
      m.say('agenda.editItem', { itemId: 'open', patch: { title: 'One' } }, one)
      m.say('agenda.editItem', { itemId: 'open', patch: { title: 'Other' } }, other)
      return m.say('edits.undo', {}, one)
    }),
  },
  events: { 'edits.made': 'log', 'edits.undone': 'log', 'edits.redone': 'log' },
} satisfies WordSamples<typeof editsRules, 'edits'>
