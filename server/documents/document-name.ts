const documentName = /^[0-9a-f]{64}$/u

/** What bytes are called wherever they lie: by the SHA-256 of what they are, hex. */
export const isDocumentName = (name: string): boolean => documentName.test(name)
