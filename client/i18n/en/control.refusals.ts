import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const controlRefusals: Translated<RefusalTexts<'control'>> = {
  'control.heldByOther': 'Control is held by {{name}}. Ask for it, or take it over with a reason.',
  'control.alreadyYours': 'You hold control already.',
  'control.alreadyRequested': 'You have asked already; wait until it is handed over.',
  'control.notHeld': 'Nobody holds control: you can take it.',
  'control.notYours': 'You do not hold control, so you cannot hand it over.',
}
