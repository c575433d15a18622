import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const meetingRefusals: Translated<RefusalTexts<'meeting' | 'meetingFile' | 'archive'>> = {
  'meeting.alreadyStarted': 'The meeting has already started.',
  'meeting.notLive': 'The meeting is not live, so this cannot be done now.',
  'meeting.notInRecess': 'There is no recess now.',
  'meeting.over': 'The meeting is adjourned.',
  'meetingFile.invalid': 'The meeting file has faults; no meeting was created.',
  'archive.invalid': 'The archive has faults; no meeting was created.',
  'archive.bytesMissing': 'The bytes of “{{title}}” are not on the server; upload it again, then export the archive.',
  'archive.tooLarge': 'The documents are too large for an archive.',
  'meeting.noTemplate': 'There is no such template; choose again.',
  'meeting.notWord': 'This is no Word document (.docx). Open it in Word or WPS and save it as “Word Document (.docx)”.',
  'meeting.wordLocked': 'This document has a password. Take it off, save a copy and try again.',
  'meeting.wordDamaged':
    'This document cannot be opened; it may be incomplete. Open it in Word or WPS and save a copy.',
  'meeting.notConfirmed': 'The title you typed is not that of the meeting; it was not deleted.',
}
