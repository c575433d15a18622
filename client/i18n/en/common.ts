import type { common as zh } from '../zh-CN/common.ts'

export const common: Record<keyof typeof zh, string> = {
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
  minutes: '{{count}} min',
  itemNumber: 'Item {{number}}',
  rehearsal: 'Rehearsal',
}
