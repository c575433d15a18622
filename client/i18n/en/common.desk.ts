import type { Translated } from '../translated.ts'
import type { commonDesk as zh } from '../zh-CN/common.desk.ts'

export const commonDesk: Translated<typeof zh> = {
  venue: 'Hall',
  allVenues: 'All halls',
  send: 'Send',
}
