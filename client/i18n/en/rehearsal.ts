import type { Translated } from '../translated.ts'
import type { rehearsal as zh } from '../zh-CN/rehearsal.ts'

export const rehearsal: Translated<typeof zh> = {
  open: 'Rehearse',
  running: 'Rehearsal…',
}
