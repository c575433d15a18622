import type { Translated } from '../translated.ts'
import type { commonDesk as zh } from '../zh-CN/common.desk.ts'

export const commonDesk: Translated<typeof zh> = {
  print: 'Print',
  save: 'Save',
  venue: 'Hall',
  name: 'Name',
  allVenues: 'All halls',
  time: 'Time',
  copied: 'Copied',
  send: 'Send',
}
