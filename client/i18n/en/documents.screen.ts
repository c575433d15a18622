import type { Translated } from '../translated.ts'
import type { documentsScreen as zh } from '../zh-CN/documents.screen.ts'

export const documentsScreen: Translated<typeof zh> = {
  'observer.documents': 'Released documents',
  'observer.noDocuments': 'No document has been released yet.',
  'observer.open': 'Open',
  'screen.page': 'Page {{page}} of {{total}}',
  'screen.pagePart': 'Page {{page}} of {{total}} · {{part}}',
  'screen.documentLoading': 'Opening the document…',
  'screen.documentMissing': 'The document cannot be opened now',
  'screen.replaced': 'This document was replaced later; the file of then is no longer open',
  'screen.gone': 'The file of then is no longer on this server',
  'screen.pageFault': 'Page {{page}} cannot be shown',
}
