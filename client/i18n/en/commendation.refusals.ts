import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const commendationRefusals: Translated<RefusalTexts<'commendation'>> = {
  'commendation.notCurrent': 'Only the commendation that is on can be revealed.',
  'commendation.alreadyRevealed':
    'Names have been revealed ({{revealed}}), so the list stays. Take the reveals back to 0 first.',
  'commendation.stale': 'Somebody was quicker: names revealed so far: {{revealed}}.',
  'commendation.noSuchAwardee': 'The list of awardees ends with number {{total}}.',
}
