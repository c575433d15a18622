/** What staff are told of a file that was taken all the same. Each has a text in every language. @source DOC-21 */
export const documentFaults = [
  'documents.needsPassword',
  'documents.unreadablePage',
  'documents.notLookedThrough',
] as const

export type DocumentFaultCode = (typeof documentFaults)[number]

/** `page`: from 1; absent when it is said of the whole file. */
export interface DocumentFault {
  readonly page?: number
  readonly code: DocumentFaultCode
}
