import type { Translated } from '../translated.ts'
import type { noticesDialogs as zh } from '../zh-CN/notices.dialogs.ts'

export const noticesDialogs: Translated<typeof zh> = {
  'console.noticeTitle': 'Send a notice',
  'console.noticeText': 'Text',
  'console.urgent': 'Urgent (large on the screens)',
  'overlay.notice': 'Notice',
  'overlay.urgent': 'Urgent notice',
  'ticker.dialog': 'The ticker on the hall screens',
  'ticker.text': 'Text (at most {{max}} characters)',
  'ticker.send': 'Show',
  'ticker.now': 'Somebody has just shown “{{text}}”. Press “Show” again to replace it.',
  'ticker.key': 'Show or replace the ticker',
}
