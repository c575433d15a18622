import type { RefusalTexts } from '../any-refusal.ts'

export const controlRefusals: RefusalTexts<'control'> = {
  'control.heldByOther': '会控由{{name}}持有。可先请求移交；情况紧急时写明理由后接管。',
  'control.alreadyYours': '会控已经在本席。',
  'control.alreadyRequested': '已经请求，请等候对方移交。',
  'control.notHeld': '现在没有人持有会控，可以直接接管。',
  'control.notYours': '会控不在本席，不能移交。',
}
