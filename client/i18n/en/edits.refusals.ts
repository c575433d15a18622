import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const editsRefusals: Translated<RefusalTexts<'edits'>> = {
  'edits.nothingToUndo': 'There is no edit of yours to undo.',
  'edits.nothingToRedo': 'There is no edit of yours to redo.',
  'edits.overtaken':
    '{{by}} has changed "{{label}}" since, so nothing was undone and that change stays. Edit it directly.',
  'edits.rosterOvertaken':
    '{{by}} has changed this part of the roster since, so nothing was undone and that change stays. Edit it directly.',
  'edits.erased': 'The people concerned have been erased; this edit can no longer be undone or redone.',
  'edits.wasOn': '"{{label}}" has been on and is on record, so this edit can no longer be undone or redone.',
  'edits.besideTheLog': 'The roster is being changed at this moment. Try again.',
}
