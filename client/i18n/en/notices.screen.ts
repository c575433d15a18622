import type { Translated } from '../translated.ts'
import type { noticesScreen as zh } from '../zh-CN/notices.screen.ts'

export const noticesScreen: Translated<typeof zh> = {
  'observer.notices': 'Notices',
  'observer.urgent': 'Urgent',
  'screen.notice': 'Notice',
  'screen.urgent': 'Urgent notice',
}
