import type { Translated } from '../translated.ts'
import type { venuesScreen as zh } from '../zh-CN/venues.screen.ts'

export const venuesScreen: Translated<typeof zh> = {
  'observer.venues': 'People by hall (present / expected)',
  'observer.sum': '{{count}} halls, {{expected}} expected, {{present}} present',
  'observer.sum_one': '{{count}} hall, {{expected}} expected, {{present}} present',
}
