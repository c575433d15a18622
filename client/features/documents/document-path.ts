export const documentPath = (meetingId: string, documentId: string): string =>
  `/api/meetings/${encodeURIComponent(meetingId)}/documents/${encodeURIComponent(documentId)}`
