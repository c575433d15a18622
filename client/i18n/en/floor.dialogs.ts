import type { Translated } from '../translated.ts'
import type { floorDialogs as zh } from '../zh-CN/floor.dialogs.ts'

export const floorDialogs: Translated<typeof zh> = {
  'console.giveTitle': 'Give the floor to whom?',
  'console.rank': 'Title (optional)',
  fromVenue: 'Hall',
  noVenue: 'No hall',
  speakingTimeHint: 'Recesses and times when the clock was held are not counted.',
  nobodySpoke: 'Nobody has spoken yet.',
  total: 'Total',
  speeches: 'Speeches',
  otherSpeakers: 'Other speakers',
  noVenueName: 'No hall named',
  speakingNow: 'speaking now',
  'speaker.word': 'Moderator',
}
