import type { Translated } from '../translated.ts'
import type { lifecycle as zh } from '../zh-CN/lifecycle.ts'

export const lifecycle: Translated<typeof zh> = {
  more: '{{names}} and others, {{count}} in all',
  'adjourn.item': 'item {{number}}, “{{title}}”',
  'adjourn.notHeld': 'Not held: {{names}}',
}
