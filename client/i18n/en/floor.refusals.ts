import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const floorRefusals: Translated<RefusalTexts<'floor'>> = {
  'floor.notLive': 'The floor opens when the meeting starts.',
  'floor.notYours': 'You do not have the floor now.',
  'floor.nobodySpeaks': 'Nobody has the floor now.',
  'floor.nobodyWaits': 'Nobody is waiting for the floor.',
  'floor.alreadyWaiting': 'Already in the queue; please wait to be called.',
  'floor.unknownRequest': 'This request has been settled or withdrawn.',
  'floor.unknownVenue': 'There is no venue "{{venueId}}".',
  'floor.unknownPerson': 'This person is not on the list.',
  'floor.listClosed': 'The moderator is not taking any more requests to speak.',
  'floor.nobodyNext': 'Nobody has been told to get ready.',
  'floor.alreadyClosed': 'The list of speakers is already closed.',
  'floor.alreadyOpen': 'The list of speakers is open.',
  'floor.tooMany': 'The queue is full ({{max}}); try again later.',
}
