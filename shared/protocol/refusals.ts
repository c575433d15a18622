/** Refusals that come from the channel and not from a rule of the meeting. Each has a text in every language. */
export const channelRefusals = [
  'command.malformed',
  'command.unknown',
  'command.forbidden',
  'command.keyReused',
  'command.notDone',
  'command.otherLog',
  'command.notYet',
  'command.tooMany',
  'command.failed',
  'storage.full',
  'storage.failed',
  'storage.damaged',
  'access.unauthorised',
  'access.notFound',
  'server.draining',
  'server.busy',
] as const

/** Refusals of the ways in, before a rule of the meeting is asked. @source CHK */
export const checkInRefusals = [
  'checkIn.codeExpired',
  'checkIn.codeUnknown',
  'checkIn.codeOfOtherHall',
  'checkIn.codeOfOtherMeeting',
  'checkIn.noLink',
  'checkIn.whoAreYou',
  'checkIn.nameRefused',
  'checkIn.notOnePerson',
  'checkIn.tooManyCards',
] as const

export type CheckInRefusal = (typeof checkInRefusals)[number]

export type ChannelRefusal = (typeof channelRefusals)[number]
