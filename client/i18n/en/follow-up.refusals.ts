import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const followUpRefusals: Translated<RefusalTexts<'followUps'>> = {
  'followUps.tooMany': 'There can be {{max}} follow-ups at most.',
  'followUps.unknownSource': 'The agenda has no such item or point; choose the source again.',
  'followUps.unknown': 'This follow-up is not on the list any more.',
  'followUps.overtaken': 'Follow-up {{number}} has just been changed by somebody else. Look at it and save again.',
  'followUps.unknownVenue': 'There is no such venue.',
  'followUps.alreadyClosed': 'This follow-up is closed.',
  'followUps.notClosed': 'This follow-up is not closed.',
  'followUps.notLead': 'Only the venue that leads can ask for a later date.',
  'followUps.noDue': 'This follow-up has no date; there is nothing to extend.',
  'followUps.alreadyDue': 'The date {{due}} has passed; talk to the main venue.',
  'followUps.notLater': 'The new date has to be later than {{due}}.',
  'followUps.notAsked': 'No extension is waiting for an answer.',
}
