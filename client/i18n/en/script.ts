import type { Translated } from '../translated.ts'
import type { script as zh } from '../zh-CN/script.ts'

export const script: Translated<typeof zh> = {
  text: 'Script',
}
