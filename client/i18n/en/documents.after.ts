import type { Translated } from '../translated.ts'
import type { documentsAfter as zh } from '../zh-CN/documents.after.ts'

export const documentsAfter: Translated<typeof zh> = {
  'reading.versionHash': 'Version {{version}} · {{hash}}',
  'reading.fullHash': 'SHA-256 of the file',
  'reading.noBytes': 'The file has not been uploaded yet',
  'reading.shown': 'Same page: {{page}}',
  'reading.following': 'On the same page',
  'reading.follow': 'Back to the same page ({{page}})',
  'reading.opening': 'Opening…',
  'reading.pageFault': 'Page {{page}} cannot be shown',
  'reading.cannotOpen': 'The document cannot be opened; please try again later',
  'reading.pageOf': '{{page}} / {{total}}',
  'reading.previousPage': 'Previous page',
  'reading.nextPage': 'Next page',
  'reading.nowShown': 'On the screens now',
  'reading.pageNumber': 'Page {{page}}',
  'reading.goAlong': 'Follow along',
  'reading.read': 'View',
  'reading.readDocument': 'View “{{title}}”',
  'phone.documents': 'Documents',
  'phone.noDocuments': 'No document has been released yet.',
  'phone.openDocument': 'Open',
  'phone.saveCopy': 'Save a copy',
  'phone.savingCopy': 'Making a copy…',
}
