import type { RefusalTexts } from '../any-refusal.ts'
import type { Translated } from '../translated.ts'

export const documentsRefusals: Translated<RefusalTexts<'documents'>> = {
  'documents.unknown': 'There is no such document.',
  'documents.changed': '{{by}} has just changed “{{title}}”. Look at it and save again.',
  'documents.unknownVenue': 'There is no venue "{{venueId}}".',
  'documents.unknownItem': 'There is no such agenda item.',
  'documents.idTaken': 'This document id is taken.',
  'documents.isReleased': 'The document is released: withdraw it first.',
  'documents.tooMany': 'There can be at most {{max}} documents.',
  'documents.notReleased': 'This document is not released; release it first.',
  'documents.alreadyReleased': 'This document is released already.',
  'documents.alreadyAcknowledged': 'This step is confirmed already.',
  'documents.otherVersion': 'The document is version {{version}} by now; look at the new one first.',
  'documents.notRecalled': 'This document was not recalled from that hall.',
  'documents.notListed': 'This document does not belong to that agenda item.',
  'documents.tooLarge': 'This file is too large; at most 200 MB. Compress or split it and upload again.',
  'documents.wrongType': 'Only PDF, PNG, JPEG and WebP are accepted. Save it as PDF and upload that.',
  'documents.wrongHash': 'The file was damaged on its way; upload it again.',
  'documents.wrongLength': 'The file did not arrive whole; upload it again.',
  'documents.tooLargeToMark':
    'Over 64 MB: too large for a marked copy. Read it on the page, or ask the moderator for the original.',
  'documents.cannotMark':
    'This file is encrypted, damaged or of an unusual kind, so no marked copy can be made. Ask the moderator for the original or for a plain PDF.',
  'documents.busy': 'Copies are being made for many halls; download again in a moment.',
}
