/** A document may have that many bytes. */
export const maxDocumentBytes = 200 * 1024 * 1024

/** A larger one comes in parts of that many bytes at most. */
export const maxPartBytes = 8 * 1024 * 1024

/** What a document may be. */
export const documentTypes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const

export type DocumentType = (typeof documentTypes)[number]

/** Larger ones are not loaded ahead: a page opens a sealed document in memory. */
export const maxSealedBytes = 64 * 1024 * 1024

/** Larger ones are not marked: they are shown page by page, and staff has the original. */
export const maxMarkedBytes = 64 * 1024 * 1024

/** A meeting file or a roster, as text: JSON or YAML. */
export const listFileLimits = {
  contentTypes: ['application/json', 'application/yaml', 'application/x-yaml', 'text/yaml'],
  maxBytes: 32 * 1024 * 1024,
} as const

/** Every other body of JSON, and a message on the socket, bytes. */
export const maxJsonBytes = 64_000

/** A list that is imported: a workbook, a table as text, a text document. */
export const maxImportBytes = 20 * 1024 * 1024

/** The archive of a meeting, packed and unpacked, bytes. */
export const maxArchiveBytes = 4 * 1024 * 1024 * 1024 - 1

/** The answer of a timestamp authority, with its certificates, bytes. */
export const maxTimestampBytes = 64 * 1024
