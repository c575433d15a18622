import type { Translated } from '../translated.ts'
import type { meetingDialogs as zh } from '../zh-CN/meeting.dialogs.ts'

export const meetingDialogs: Translated<typeof zh> = {
  'console.keys': 'Keys',
  'console.confirmAdjournTitle': 'Adjourn the meeting?',
  'console.confirmAdjournText': 'All {{count}} halls will show that the meeting is over. This cannot be undone.',
  'console.confirmAdjournText_one': 'The hall will show that the meeting is over. This cannot be undone.',
  'console.keysTitle': 'Keyboard',
  'console.keyNext': 'The next point or name; after the last one, stage the next item, then switch',
  'console.keySwitch': 'Switch at once to the staged item, or else to the next one',
  'console.keyBack': 'The previous point, name or item',
  'console.keyFurther': 'The next point or name',
  'console.keyStage': 'Stage the next item',
  'console.keyTakeBack': 'Take back the last switch, point or reveal (within 10 s)',
  'console.keyPages': 'Turn the document on screen on / back, part by part',
  'console.keyNotice': 'Send a notice',
  'console.keyHelp': 'Show this',
  keyRelease: 'Release the next document of the item',
  keyShow: 'Put the first released document on screen / take it off',
  keyGrant: 'Grant the floor to whoever asked first',
  keyPauseClock: 'Hold the clock / let it run',
  keyMinutes: 'Add 5 minutes / take 5 minutes',
  'overlay.itemNumber': 'Item {{number}}',
  'speaker.itemNumber': 'Item {{number}}',
  'speaker.endedLink': "This monitor's link has ended; please tell the organiser",
}
