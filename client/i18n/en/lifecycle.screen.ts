import type { Translated } from '../translated.ts'
import type { lifecycleScreen as zh } from '../zh-CN/lifecycle.screen.ts'

export const lifecycleScreen: Translated<typeof zh> = {
  'screen.recess': 'Recess',
  'screen.recessSince': 'Since {{time}}',
  'screen.adjourned': 'The meeting is adjourned',
  'screen.thanks': 'Thank you for taking part',
  'screen.adjournedAt': 'Adjourned at {{time}}',
}
