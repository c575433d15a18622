/** By its first bytes, whatever it is called. PDFs may have a little in front. @source DOC-21 */
export function isOfType(contentType: string, first: Uint8Array): boolean {
  const text = Buffer.from(first.buffer, first.byteOffset, first.byteLength).toString('latin1')
  return beginnings[contentType]?.(text) === true
}

/** So much is needed to tell. */
export const firstBytes = 1_024

const beginnings: Readonly<Record<string, (text: string) => boolean>> = {
  'application/pdf': (text) => text.includes('%PDF-'),
  'image/png': (text) => text.startsWith('\x89PNG\r\n\x1a\n'),
  'image/jpeg': (text) => text.startsWith('\xff\xd8\xff'),
  'image/webp': (text) => text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP',
}
