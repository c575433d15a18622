import type { Translated } from '../translated.ts'
import type { floorScreen as zh } from '../zh-CN/floor.screen.ts'

export const floorScreen: Translated<typeof zh> = {
  'cue.floor': 'Get ready to speak',
  'cue.awardNext': 'Get ready for the stage',
  'cue.awardAhead': 'For the stage · {{count}} more',
  'cue.item': 'Get ready for item {{number}}',
  'cue.held': 'Clock held',
  'cue.lastMinute': 'Last minute',
  'cue.lastMinutes': 'Last {{count}} minutes',
  'cue.lastMinutes_one': 'Last minute',
}
