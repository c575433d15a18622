import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const rehearsalRefusals: Translated<RefusalTexts<'rehearsal'>> = {
  'rehearsal.notPlanned': 'Only a meeting that has not begun can be rehearsed.',
  'rehearsal.notRunning': 'No rehearsal is running.',
}
