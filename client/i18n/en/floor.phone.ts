import type { Translated } from '../translated.ts'
import type { floorPhone as zh } from '../zh-CN/floor.phone.ts'

export const floorPhone: Translated<typeof zh> = {
  'phone.closed': 'No more requests',
  'phone.held': 'Clock held',
}
