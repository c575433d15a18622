import type { Translated } from '../translated.ts'
import type { accountsAfter as zh } from '../zh-CN/accounts.after.ts'

export const accountsAfter: Translated<typeof zh> = {
  'sheets.open': 'Print the ways in',
  'sheets.title': 'Ways in of the halls',
  'sheets.text':
    'One page for each hall: links and QR codes for screen, operator and attendees, what to do with them, and whom to call. A link is shown once, so each printing makes fresh ones.',
  'sheets.replace': 'End the links that these replace',
  'sheets.replaceText':
    'Screens, desks and phones that were opened with them are cut off at once, and come in again by the new page.',
  'sheets.bring': 'Make the PDF',
  'sheets.there': 'The sheets are downloaded; their links hold.',
  'sheets.all': 'All halls',
}
