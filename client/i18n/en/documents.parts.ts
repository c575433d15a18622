import type { Translated } from '../translated.ts'
import type { documentsParts as zh } from '../zh-CN/documents.parts.ts'

export const documentsParts: Translated<typeof zh> = {
  'part.upperHalf': 'upper half',
  'part.lowerHalf': 'lower half',
  'part.upperThird': 'upper third',
  'part.middleThird': 'middle third',
  'part.lowerThird': 'lower third',
}
