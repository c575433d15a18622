import type { Translated } from '../translated.ts'
import type { commonDialogs as zh } from '../zh-CN/common.dialogs.ts'

export const commonDialogs: Translated<typeof zh> = {
  print: 'Print',
  save: 'Save',
  name: 'Name',
  time: 'Time',
  copied: 'Copied',
}
