import type { Translated } from '../translated.ts'
import type { commendation as zh } from '../zh-CN/commendation.ts'

export const commendation: Translated<typeof zh> = {
  'console.awardees': 'Commendation {{revealed}} / {{total}}',
  'console.leaveTitle': 'Leave the commendation with {{count}} names not revealed?',
  'console.leaveTitle_one': 'Leave the commendation with {{count}} name not revealed?',
  'console.leaveText': 'Nobody will see them on the screens. If you come back to the item, it goes on with them.',
  'console.leaveYes': 'Leave',
  awardeeNext: 'told: next',
  awardeeAfter: 'told: after next',
  revealTo: 'Reveal to here',
  backTo: 'Back to here',
  revealToOf: '{{name}}: reveal to here',
  backToOf: '{{name}}: back to here',
}
