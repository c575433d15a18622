import type { Translated } from '../translated.ts'
import type { venuesDialogs as zh } from '../zh-CN/venues.dialogs.ts'

export const venuesDialogs: Translated<typeof zh> = {
  delayTitle: 'Picture delay · {{venue}}',
  delayText:
    "How much later the video picture arrives in this hall than in the main one. The hall's screen switches items with the same delay, together with the picture.",
  delayLabel: 'Delay (milliseconds, 0 to 10000)',
  delayLess: '{{ms}} milliseconds less',
  delayMore: '{{ms}} milliseconds more',
  'blank.title': 'Dark screens',
  'blank.text':
    'The screens of the ticked halls show only the name of the hall: no item, no notice, no ticker. They stay dark until you light them, or until the meeting is adjourned.',
  'blank.all': 'All screens dark',
}
