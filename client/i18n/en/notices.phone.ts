import type { Translated } from '../translated.ts'
import type { noticesPhone as zh } from '../zh-CN/notices.phone.ts'

export const noticesPhone: Translated<typeof zh> = {
  'phone.notices': 'Notices',
}
