import { addressOf } from '../../connection/api-call.ts'

export const documentPath = (meetingId: string, documentId: string): string =>
  addressOf('GET /api/meetings/:meetingId/documents/:documentId', { meetingId, documentId })
