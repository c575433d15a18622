import type { RefusalTexts } from '../any-refusal.ts'

export const rehearsalRefusals: RefusalTexts<'rehearsal'> = {
  'rehearsal.notPlanned': '只有还没有开始的会议可以联调。',
  'rehearsal.notRunning': '现在没有在联调。',
}
