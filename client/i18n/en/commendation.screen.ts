import type { Translated } from '../translated.ts'
import type { commendationScreen as zh } from '../zh-CN/commendation.screen.ts'

export const commendationScreen: Translated<typeof zh> = {
  'screen.collective': 'Collective',
  'screen.individual': 'Individual',
  'screen.awardeeOf': '{{index}} / {{total}}',
}
