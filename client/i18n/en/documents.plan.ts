import type { Translated } from '../translated.ts'
import type { documentsPlan as zh } from '../zh-CN/documents.plan.ts'

export const documentsPlan: Translated<typeof zh> = {
  'plan.title': 'Documents',
  'plan.sum': '{{count}} documents, {{ready}} uploaded',
  'plan.sum_one': '{{count}} document, {{ready}} uploaded',
  'plan.ofItem': 'Documents: {{count}}',
  'plan.bringTo': 'Upload to',
  'plan.noItem': 'On no item',
  'plan.empty': 'There are no documents yet',
  'plan.emptyHint': 'Drop PDFs or images above, several at once, and choose their item.',
  'plan.itemOf': 'Item of “{{title}}”',
  'plan.removeOf': 'Remove “{{title}}”',
  'plan.released': 'released',
}
