import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const venuesRefusals: Translated<RefusalTexts<'venues' | 'rollCall'>> = {
  'venues.unknownVenue': 'There is no venue "{{venueId}}".',
  'venues.idTaken': 'This venue id is taken. Choose another one.',
  'venues.tooMany': 'A meeting has at most {{max}} venues.',
  'venues.mainStays': 'The main venue stays first: it cannot be moved or removed.',
  'venues.lastBranch': 'A meeting needs at least one branch venue: the last one cannot be removed.',
  'venues.meetingStarted': 'The meeting has started. Venues can no longer be removed.',
  'venues.inUse':
    'People, speakers, awardees, documents, requests to speak, notices or follow-ups still belong to this venue ({{count}}). Move them first.',
  'venues.notReported': 'This step has not been reported, or was taken back.',
  'venues.meetingOver': 'The meeting is adjourned.',
  'rollCall.alreadyOpen': 'A roll call is under way.',
  'rollCall.notOpen': 'There is no roll call now.',
  'rollCall.notCalledYet': 'This hall has not been called yet.',
  'rollCall.alreadyAnswered': 'This hall has answered.',
  'venues.nothingToNote': 'Nothing has changed about the connection of this hall.',
}
