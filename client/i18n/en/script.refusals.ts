import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const scriptRefusals: Translated<RefusalTexts<'script'>> = {
  'script.unknownItem': 'This item was removed, so its script cannot be saved. Copy what you want to keep.',
  'script.changed':
    'Not saved: somebody has changed this script meanwhile (now revision {{revision}}). Compare, then save.',
  'script.unknownPlaceholder': '“{{placeholder}}” is not known. Choose live content from the Insert menu.',
}
