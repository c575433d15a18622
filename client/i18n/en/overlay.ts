import type { overlay as zh } from '../zh-CN/overlay.ts'

export const overlay: Record<keyof typeof zh, string> = {
  itemNumber: 'Item {{number}}',
  startsAt: 'Starts at {{time}}',
  recess: 'Recess',
  notice: 'Notice',
  urgent: 'Urgent notice',
}
