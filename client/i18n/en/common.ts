import type { Translated } from '../translated.ts'
import type { common as zh } from '../zh-CN/common.ts'

export const common: Translated<typeof zh> = {
  productName: 'OneHall',
  language: 'EN / 中',
  switchLanguage: '切换到中文',
  confirm: 'Confirm',
  cancel: 'Cancel',
  close: 'Close',
  retry: 'Try again',
  loading: 'Loading…',
  mainVenue: 'Main venue',
  branchVenue: 'Branch venue',
  asOf: 'Data as of {{time}}',
  live: 'Live',
  offline: 'Offline',
  connecting: 'Connecting…',
  people: '{{count}} people',
  people_one: '{{count}} person',
  minutes: '{{count}} min',
  itemNumber: 'Item {{number}}',
  rehearsal: 'Rehearsal',
}
