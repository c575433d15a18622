import { create } from 'content-disposition'

/**
 * `Content-Disposition` for any title: what no file name can hold, and half a character, are replaced, the rest comes as
 * UTF-8 with a fallback.
 * @source DOR-11, RFC 6266
 */
export function fileNameHeader(type: 'inline' | 'attachment', title: string): string {
  const name = title
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\\/:*?"<>|]/gu, '_')
    .trim()
  return create(name === '' ? 'document' : name, { type })
}
