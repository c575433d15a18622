import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const noticesRefusals: Translated<RefusalTexts<'notices' | 'ticker'>> = {
  'notices.unknownVenue': 'There is no venue "{{venueId}}".',
  'notices.unknown': 'This notice was withdrawn.',
  'notices.alreadyAcknowledged': 'This hall has confirmed it.',
  'notices.unknownHelpCall': 'This call has been handled.',
  'notices.alreadySeen': 'Somebody is on this call already.',
  'notices.tooMany': 'There are too many ({{max}}); deal with those that are open first.',
  'ticker.changed': 'Somebody has just changed the ticker; look at it and send again.',
  'ticker.nothingShown': 'There is no ticker on the screens now.',
}
