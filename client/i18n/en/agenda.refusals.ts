import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const agendaRefusals: Translated<RefusalTexts<'agenda'>> = {
  'agenda.notLive': 'The meeting is not live; start or resume it first.',
  'agenda.stale': 'Somebody was quicker: item {{number}}, "{{title}}", is on now.',
  'agenda.atEnd': 'This is the last item.',
  'agenda.atStart': 'This is the first item; nothing comes before it.',
  'agenda.nothingIsOn': 'No item is on yet.',
  'agenda.unknownItem': 'There is no such item on the agenda.',
  'agenda.itemChanged': '{{by}} has just changed item {{number}}. Look at it and save again.',
  'agenda.alreadyCurrent': 'This item is already on.',
  'agenda.notStaged': 'This item is not staged; stage it first.',
  'agenda.nothingToTakeBack': 'There is nothing to take back, or ten seconds have passed.',
  'agenda.noSuchPoint': 'This item has only {{count}} points.',
  'agenda.noSuchPoint_one': 'This item has only {{count}} point.',
  'agenda.itemIsCurrent': 'The item that is on cannot be removed.',
  'agenda.idTaken': 'This id is taken.',
  'agenda.unknownDocument': 'There is no document "{{documentId}}".',
  'agenda.unknownVenue': 'There is no venue "{{venueId}}".',
  'agenda.tooShort': 'It cannot be made any shorter.',
  'agenda.tooLong': 'An item lasts a day at most.',
  'agenda.noClock': 'No item is on, so no clock runs.',
  'agenda.clockStands': 'The clock is held already.',
  'agenda.clockRuns': 'The clock is not held.',
  'agenda.tooMany': 'An agenda has at most {{max}} items.',
}
