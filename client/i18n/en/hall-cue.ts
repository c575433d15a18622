import type { hallCue as zh } from '../zh-CN/hall-cue.ts'

export const hallCue: Record<keyof typeof zh, string> = {
  floor: 'Get ready to speak',
  awardNext: 'Get ready for the stage',
  awardAhead: 'For the stage · {{count}} more',
  item: 'Get ready for item {{number}}',
  held: 'Clock held',
  lastMinute: 'Last minute',
  lastMinutes: 'Last {{minutes}} minutes',
}
