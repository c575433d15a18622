import type { PDFPageProxy } from 'pdfjs-dist'

/** A typeface that a document names and does not bring. */
interface MissingFont {
  /** Under which the page asks the browser for it: its own name. */
  readonly loadedName: string
  readonly fallbackName: string
}

/** One file of ours and the signs that are in it. */
interface OurFile {
  readonly source: string
  readonly weight: string
  readonly range: string
}

const ours = { serif: 'Noto Serif SC Variable', other: 'Noto Sans SC Variable' } as const

/**
 * Lends our typefaces to those that the page names and does not bring, as far as its signs need them: a hall's machine may
 * have no Chinese ones. To be asked after the page was drawn once, because only then are its fonts known.
 * @param lent what was lent to the document before, by name and file; grows.
 * @returns whether there is something new, so that the page must be drawn again.
 * @source DOC-22
 */
export async function lendTypefaces(page: PDFPageProxy, lent: Map<string, FontFace>): Promise<boolean> {
  const missing = missingFonts(page)
  if (missing.length === 0) return false
  const { items } = await page.getTextContent()
  const before = lent.size
  const loads = missing.flatMap(({ id, font }) => {
    const signs = new Set(items.flatMap((item) => ('str' in item && item.fontName === id ? [...item.str] : [])))
    return filesFor(font, signs).flatMap((file) => lend(font, file, lent))
  })
  await Promise.all(loads)
  return lent.size > before
}

export function takeBackTypefaces(lent: Map<string, FontFace>): void {
  for (const face of lent.values()) document.fonts.delete(face)
  lent.clear()
}

/** `id`: under which the texts of the page name it. */
function missingFonts({ commonObjs }: PDFPageProxy) {
  const objects: Iterable<readonly unknown[]> = commonObjs
  return [...objects].flatMap(([id, font]) => (isMissing(font) ? [{ id, font }] : []))
}

const isMissing = (object: unknown): object is MissingFont =>
  typeof object === 'object' && object !== null && 'missingFile' in object && object.missingFile === true

function lend({ loadedName }: MissingFont, { source, weight, range }: OurFile, lent: Map<string, FontFace>) {
  const key = `${loadedName} ${source}`
  if (lent.has(key)) return []
  const face = new FontFace(loadedName, source, { weight, unicodeRange: range })
  lent.set(key, face)
  document.fonts.add(face)
  // One that does not come leaves its signs out, and nothing else.
  return [face.load().catch(() => undefined)]
}

function filesFor({ fallbackName }: MissingFont, signs: ReadonlySet<string>): readonly OurFile[] {
  const family = fallbackName === 'serif' ? ours.serif : ours.other
  const codes = [...signs].map((sign) => sign.codePointAt(0) ?? 0)
  return filesOf(family).filter(({ range }) => {
    const bounds = boundsOf(range)
    return codes.some((code) => bounds.some(([from, to]) => code >= from && code <= to))
  })
}

/** As our own stylesheet names them: hundreds of files, each with some of the signs. */
function filesOf(family: string): readonly OurFile[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const said = (name: string) => rule.style.getPropertyValue(name)
      if (!said('font-family').includes(family)) return []
      const source = said('src').replace(/url\(["']?([^"')]+)["']?\)/gu, (_, path: string) => {
        return `url("${new URL(path, sheet.href ?? document.baseURI).href}")`
      })
      return [{ source, weight: said('font-weight'), range: said('unicode-range') }]
    }),
  )
}

const boundsOf = (range: string): readonly (readonly [number, number])[] =>
  range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })
