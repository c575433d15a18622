import { PDFArray, type PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib'
import { outlineOf } from '../documents/glyph-outlines.ts'

interface Glyph {
  readonly character: string
  /** Which of the fonts, and which code in it. */
  readonly font: number
  readonly code: number
  /** Thousandths of the size. */
  readonly width: number
  readonly operators: string
}

/** A font of a PDF holds no more. */
const glyphsInFont = 256

/**
 * The outlines are those of the thinnest weight. Laid over themselves so many times, a little to the right and a little
 * higher, they are as strong as print should be; a line around them would be a whole pixel on every screen. Each step is
 * less than a stem is wide.
 */
interface Strength {
  readonly right: readonly number[]
  readonly up: readonly number[]
}

export const strengths = {
  plain: { right: [0, 26], up: [0, 20] },
  bold: { right: [0, 28, 56], up: [0, 22, 40] },
} satisfies Readonly<Record<string, Strength>>

/** Stands for a character that no font here has: printers' mark for a missing letter. */
const missing = '〓'

/**
 * The project's own fonts as glyphs drawn in the file: only those that are used, and each once. A reader can search and
 * copy the text.
 */
export function createOutlineFont(pdf: PDFDocument, prefix: string, { right, up }: Strength) {
  const glyphs = new Map<string, Glyph>()

  const glyphOf = (character: string): Glyph => {
    const known = glyphs.get(character)
    if (known !== undefined) return known
    const own = outlineOf(character)
    const { width, operators } = own.width > 0 ? own : outlineOf(missing)
    const glyph = {
      character,
      font: Math.floor(glyphs.size / glyphsInFont),
      code: glyphs.size % glyphsInFont,
      width,
      operators,
    }
    glyphs.set(character, glyph)
    return glyph
  }
  const procedure = ({ width, operators }: Glyph): PDFRef => {
    const drawn = right.flatMap((x) => up.map((y) => `q 1 0 0 1 ${x} ${y} cm\n${operators}f Q\n`))
    return pdf.context.register(pdf.context.flateStream(`${Math.round(width)} 0 d0\n${drawn.join('')}`))
  }

  return {
    /** In points. */
    width: (text: string, size: number): number =>
      ([...text].reduce((sum, character) => sum + glyphOf(character).width, 0) * size) / 1_000,

    /** Operators that write a line; x and y of its beginning, on the base line. */
    write(text: string, x: number, y: number, size: number): string {
      let current: number | null = null
      let operators = ''
      for (const character of text) {
        const { font, code } = glyphOf(character)
        if (font !== current) {
          operators += `${current === null ? '' : '> Tj '}/${prefix}${font} ${size} Tf <`
          current = font
        }
        operators += code.toString(16).padStart(2, '0')
      }
      return current === null ? '' : `BT 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${operators}> Tj ET\n`
    },

    /** Makes the fonts of what was written. @returns them by their names. */
    embed(): ReadonlyMap<string, PDFRef> {
      const all = [...glyphs.values()]
      const fonts = Array.from({ length: Math.ceil(all.length / glyphsInFont) }, (_, font) =>
        all.filter((glyph) => glyph.font === font),
      )
      return new Map(fonts.map((ones, index) => [`${prefix}${index}`, embedFont(pdf, ones, procedure)]))
    },
  }
}

export type OutlineFont = ReturnType<typeof createOutlineFont>

function embedFont(pdf: PDFDocument, glyphs: readonly Glyph[], procedure: (glyph: Glyph) => PDFRef): PDFRef {
  const { context } = pdf
  const differences = PDFArray.withContext(context)
  differences.push(PDFNumber.of(0))
  for (const { code } of glyphs) differences.push(PDFName.of(`g${code}`))
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type3',
      FontBBox: [0, -400, 1_100, 1_200],
      FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
      FirstChar: 0,
      LastChar: glyphs.length - 1,
      Widths: glyphs.map(({ width }) => Math.round(width)),
      Encoding: context.obj({ Type: 'Encoding', Differences: differences }),
      CharProcs: Object.fromEntries(glyphs.map((glyph) => [`g${glyph.code}`, procedure(glyph)])),
      Resources: {},
      ToUnicode: context.register(context.flateStream(toUnicode(glyphs))),
    }),
  )
}

/** Which character each code is. */
function toUnicode(glyphs: readonly Glyph[]): string {
  const blocks = Array.from({ length: Math.ceil(glyphs.length / 100) }, (_, index) => {
    const lines = glyphs.slice(index * 100, (index + 1) * 100).map(({ code, character }) => {
      const units = Array.from({ length: character.length }, (_unit, at) => character.charCodeAt(at))
      return `<${hex(code, 2)}> <${units.map((unit) => hex(unit, 4)).join('')}>`
    })
    return `${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`
  })
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /OneHall def
/CMapType 2 def
1 begincodespacerange
<00> <ff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
