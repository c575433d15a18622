import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { createOutlineFont, type OutlineFont, strengths } from './outline-font.ts'
import { wrapText } from './wrap-text.ts'

/** A4 upright, points. */
export const paper = { width: 595.28, height: 841.89, side: 40, top: 42, bottom: 46 }

/** How wide what is printed may be. */
export const printWidth = paper.width - 2 * paper.side

export interface TextStyle {
  readonly size: number
  readonly isBold?: boolean
  readonly align?: 'left' | 'center' | 'right'
}

export interface Column {
  readonly label: string
  /** Points. */
  readonly width: number
  readonly align?: TextStyle['align']
}

const cell = { size: 8.5, padding: 3.5, line: 11, minHeight: 22, maxLines: 6 }

/** Pages that are written from the top down; what does not fit goes to the next one. */
export async function openSheetPages() {
  const pdf = await PDFDocument.create()
  const plain = createOutlineFont(pdf, 'P', strengths.plain)
  const bold = createOutlineFont(pdf, 'B', strengths.bold)
  const pages: string[] = []
  let y = 0

  const fontOf = (isBold: boolean | undefined): OutlineFont => (isBold === true ? bold : plain)
  const put = (operators: string) => {
    pages[pages.length - 1] += operators
  }
  const writeIn = (text: string, x: number, width: number, base: number, { size, isBold, align }: TextStyle) => {
    const font = fontOf(isBold)
    const free = width - font.width(text, size)
    const shift = align === 'center' ? free / 2 : align === 'right' ? free : 0
    put(font.write(text, x + shift, base, size))
  }
  const newPage = () => {
    pages.push('')
    y = paper.height - paper.top
  }
  const linesOf = (text: string, width: number, { size, isBold }: TextStyle, maxLines?: number) =>
    wrapText(text, width, (part) => fontOf(isBold).width(part, size), maxLines)

  const row = (columns: readonly Column[], texts: readonly string[], isHead: boolean) => {
    const style = { size: cell.size, isBold: isHead }
    const lines = columns.map(({ width }, index) =>
      linesOf(texts[index] ?? '', width - 2 * cell.padding, style, cell.maxLines),
    )
    const height = Math.max(
      cell.minHeight,
      Math.max(...lines.map(({ length }) => length)) * cell.line + 2 * cell.padding,
    )
    return { lines, height, style }
  }
  const drawRow = (columns: readonly Column[], { lines, height, style }: ReturnType<typeof row>, isHead: boolean) => {
    let x = paper.side
    for (const [index, { width, align }] of columns.entries()) {
      if (isHead) put(`0.93 g ${box(x, y - height, width, height)} f 0 g\n`)
      put(`0.45 G 0.5 w ${box(x, y - height, width, height)} S 0 G\n`)
      const own = lines[index] ?? []
      const top = y - (height - own.length * cell.line) / 2
      for (const [number, line] of own.entries()) {
        const base = top - number * cell.line - cell.line * 0.76
        writeIn(line, x + cell.padding, width - 2 * cell.padding, base, {
          ...style,
          align: isHead ? 'center' : (align ?? 'left'),
        })
      }
      x += width
    }
    y -= height
  }

  return {
    newPage,
    /** True when so much still fits on the page. */
    hasRoom: (points: number): boolean => y - points >= paper.bottom,
    space(points: number): void {
      y -= points
    },
    /** A paragraph across the page. */
    text(text: string, style: TextStyle): void {
      for (const line of linesOf(text, printWidth, style)) {
        y -= style.size * 1.35
        writeIn(line, paper.side, printWidth, y, style)
      }
    },
    /** One line with something at either end. */
    ends(left: string, right: string, style: TextStyle): void {
      y -= style.size * 1.35
      writeIn(left, paper.side, printWidth, y, style)
      writeIn(right, paper.side, printWidth, y, { ...style, align: 'right' })
    },
    /** The columns' heads are said again on every page that the rows go on to, below what `onNewPage` writes. */
    table(columns: readonly Column[], rows: readonly (readonly string[])[], onNewPage: () => void): void {
      const head = row(
        columns,
        columns.map(({ label }) => label),
        true,
      )
      drawRow(columns, head, true)
      for (const texts of rows) {
        const next = row(columns, texts, false)
        if (y - next.height < paper.bottom) {
          newPage()
          onNewPage()
          drawRow(columns, head, true)
        }
        drawRow(columns, next, false)
      }
    },
    /** Writes the feet, now that the pages are counted, and closes the file. */
    async save(title: string, foot: (page: number, pages: number) => readonly [left: string, right: string]) {
      const style: TextStyle = { size: 6.5 }
      const base = paper.bottom - 20
      const streams = pages.map((operators, index) => {
        const [left, right] = foot(index + 1, pages.length)
        pages.push('')
        writeIn(left, paper.side, printWidth, base, style)
        writeIn(right, paper.side, printWidth, base, { ...style, size: 8, align: 'right' })
        return operators + (pages.pop() ?? '')
      })
      const fonts = pdf.context.obj(Object.fromEntries<PDFRef>([...plain.embed(), ...bold.embed()]))
      for (const stream of streams) {
        const page = pdf.addPage([paper.width, paper.height])
        page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(stream)))
        page.node.set(PDFName.of('Resources'), pdf.context.obj({ Font: fonts }))
      }
      pdf.setTitle(title)
      pdf.setProducer('OneHall')
      return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY })
    },
  }
}

export type SheetPages = Awaited<ReturnType<typeof openSheetPages>>

const box = (x: number, y: number, width: number, height: number): string =>
  `${[x, y, width, height].map((value) => value.toFixed(2)).join(' ')} re`
