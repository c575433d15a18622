import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const minutesRefusals: Translated<RefusalTexts<'minutes'>> = {
  'minutes.notAdjourned': 'The minutes are issued once the meeting has been adjourned.',
  'minutes.alreadySubmitted': 'This draft has been sent for approval or issued; nothing has changed since.',
  'minutes.besideTheLog': 'The minutes were not issued; please try again.',
  'minutes.rehearsal': 'The minutes of a rehearsal are not issued.',
  'minutes.notSet': 'The minutes could not be set; please try again.',
  'minutes.missingSign':
    'No typeface has “{{sign}}” ({{codePoint}}); the minutes were not issued. Word it otherwise and issue them again.',
  'minutes.notHeld': 'There are minutes only once the meeting has started.',
  'minutes.unknownSection': 'The minutes have no such sentence; the page reads them again.',
  'minutes.unknownDocument': 'The meeting has no such document; the page reads them again.',
  'minutes.stale': 'Somebody has just changed this sentence; look at it and change it again.',
  'minutes.nothingChanged': 'The sentence is like that already.',
  'minutes.isList': 'Lists of who was there keep their form.',
  'minutes.tooMany': 'There can be at most {{max}} sentences of your own.',
}
