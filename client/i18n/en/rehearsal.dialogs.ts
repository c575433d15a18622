import type { Translated } from '../translated.ts'
import type { rehearsalDialogs as zh } from '../zh-CN/rehearsal.dialogs.ts'

export const rehearsalDialogs: Translated<typeof zh> = {
  text: 'A rehearsal uses the same agenda, roster and links; every page bears a watermark. Its records are kept apart: when it ends, the meeting is as it was before.',
  runningText:
    'A rehearsal is running. Change how it is played, or end it: every page goes back to the meeting, and nothing of the rehearsal is kept with it.',
  simulate: 'Simulate halls and people (check-in, answers, receipts)',
  chairs: 'Move the agenda as well',
  speed: 'Speed',
  times: '{{times}}×',
  begin: 'Begin',
  change: 'Apply',
  end: 'End the rehearsal',
}
