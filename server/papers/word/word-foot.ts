import {
  AlignmentType,
  BorderStyle,
  Footer,
  ImageRun,
  PageNumber,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { toBuffer as qrBuffer } from 'qrcode'
import type { CodedPaper } from './coded-paper.ts'
import { typeWidth, type WordLayout } from './word-layout.ts'
import { wordStyle } from './word-styles.ts'
import { wordParagraph, wordRuns } from './word-text.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto', space: 0 }
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

const { LEFT, RIGHT } = AlignmentType
type Side = typeof LEFT | typeof RIGHT

/** 9 mm, in pixels of which an inch has 96. */
const codeSide = 34
const codeWidth = 640

type FootParts = Pick<CodedPaper, 'code' | 'mark' | 'words'>

/** The page number on the outer side, one character in; code and mark of the log on the inner one. */
export async function wordFeet(paper: FootParts, layout: WordLayout): Promise<{ default: Footer; even: Footer }> {
  const picture = await qrBuffer(paper.code, { type: 'png', margin: 0, errorCorrectionLevel: 'M', scale: 6 })
  const width = typeWidth(layout)
  const markWidth = Math.floor((width - codeWidth) / 2)
  const numberWidth = width - codeWidth - markWidth
  const code = (id: number, alignment: Side) =>
    cell(codeWidth, [
      wordParagraph({
        style: wordStyle.foot,
        alignment,
        spacing: { line: 240, lineRule: 'auto' },
        children: [
          new ImageRun({
            type: 'png',
            data: picture,
            transformation: { width: codeSide, height: codeSide },
            altText: { id: String(id), name: `code-${id}`, description: paper.code },
          }),
        ],
      }),
    ])
  const mark = (alignment: Side) =>
    cell(markWidth, [wordParagraph({ style: wordStyle.foot, alignment, children: wordRuns(paper.mark) })])
  const number = (alignment: Side) =>
    cell(numberWidth, [
      wordParagraph({
        style: wordStyle.foot,
        alignment,
        indent: alignment === LEFT ? { left: layout.indent / 2 } : { right: layout.indent / 2 },
        spacing: { line: layout.size.page * 10 },
        children: pageNumber(paper.words.page, layout),
      }),
    ])
  return {
    default: foot([code(1, LEFT), mark(LEFT), number(RIGHT)], [codeWidth, markWidth, numberWidth]),
    even: foot([number(LEFT), mark(RIGHT), code(2, RIGHT)], [numberWidth, markWidth, codeWidth]),
  }
}

const cell = (width: number, children: readonly Paragraph[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.TOP, children })

const foot = (cells: readonly TableCell[], columnWidths: readonly number[]): Footer =>
  new Footer({
    children: [
      new Table({
        rows: [new TableRow({ cantSplit: true, children: cells })],
        columnWidths,
        width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        borders: noBorders,
        margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
      }),
      // A foot ends in a paragraph; this one takes no room.
      wordParagraph({ style: wordStyle.foot, spacing: { line: 20 }, children: [] }),
    ],
  })

/** `{page}` and `{pages}` as fields, which an office program counts. */
function pageNumber(words: string, { size, face }: WordLayout): readonly ParagraphChild[] {
  const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const
  const isField = (text: string): text is keyof typeof fields => text in fields
  return words
    .split(/(\{pages?\})/u)
    .filter((text) => text !== '')
    .map((text) => new TextRun({ children: [isField(text) ? fields[text] : text], size: size.page, font: face.body }))
}
