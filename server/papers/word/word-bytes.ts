import { type Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const properties = 'docProps/core.xml'
const styles = 'word/styles.xml'

/**
 * The file; the same document gives the same bytes. The library stamps parts and properties with the moment of writing, which
 * nobody needs: the zip has none, and the properties say when the log ended.
 * @param at ms since 1970.
 */
export async function wordBytes(document: Document, at: number): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.toBuffer(document))
  const stamp = new Date(at).toISOString()
  const changed = (path: string, change: (xml: string) => string) => ({
    [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))),
  })
  const dated = (xml: string) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, (_, tag: string) => tag + stamp)
  const all = { ...parts, ...changed(properties, dated), ...changed(styles, offTheGrid) }
  return zipSync(all, { mtime: new Date(1980, 0, 1) })
}

/** Titles, tables and the foot keep their own lines; the library has no word for it. */
const offTheGrid = (xml: string): string =>
  xml.replace(/(<w:style [^>]*w:styleId="Paper(?:(?!<\/w:style>).)*?)(<w:spacing )/gu, '$1<w:snapToGrid w:val="0"/>$2')
