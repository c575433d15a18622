import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { OfficialImprint, OfficialLetterhead } from '../official-blocks.ts'
import { widthOf } from './word-blocks.ts'
import { typeWidth, type WordLayout } from './word-layout.ts'
import { wordStyle } from './word-styles.ts'
import { wordParagraph } from './word-text.ts'

const red = 'E60012'
/** 35 mm below the top of the type area. */
const markBelow = 1_984
/** As large as a mark may be, half points. */
const largestMark = 92

/** The red mark on one line, number and date below it, then the red line. @source GB/T 9704-2012, 10.1 */
export function wordLetterhead({ mark, number, date }: OfficialLetterhead, layout: WordLayout): readonly Paragraph[] {
  const { indent, pitch, face } = layout
  const isChinese = indent > 0
  const width = typeWidth(layout)
  const size = Math.min(isChinese ? largestMark : 40, Math.floor(width / 10 / Math.max(1, widthOf(mark))))
  const inner = Math.round(indent / 2)
  return [
    ...(mark === ''
      ? []
      : [
          wordParagraph({
            style: wordStyle.title,
            spacing: { before: isChinese ? markBelow : 0, line: Math.max(pitch, size * 11) },
            children: [new TextRun({ text: mark, size, color: isChinese ? red : '000000', font: face.title })],
          }),
        ]),
    wordParagraph({
      style: wordStyle.plain,
      indent: { left: inner, right: inner, firstLine: 0 },
      spacing: { before: 2 * pitch - (isChinese ? 0 : pitch) },
      tabStops: [{ type: TabStopType.RIGHT, position: width - inner }],
      children: [new TextRun(`${number}\t${date}`)],
    }),
    wordParagraph({
      style: wordStyle.foot,
      spacing: { line: 227, after: isChinese ? 2 * pitch : pitch },
      border: {
        bottom: { style: BorderStyle.SINGLE, size: isChinese ? 10 : 4, color: isChinese ? red : '000000', space: 0 },
      },
      children: [],
    }),
  ]
}

const outer = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 0 }
const inner = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto', space: 0 }

/** 版记, at the foot of the last page: lines of 0.35 mm without and 0.25 mm within. @source GB/T 9704-2012, 7.4 */
export function wordImprint({ copies, issuer, issued }: OfficialImprint, layout: WordLayout): readonly FileChild[] {
  const width = typeWidth(layout)
  const side = Math.round(layout.indent / 2)
  const cell = (paragraph: Paragraph) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { marginUnitType: WidthType.DXA, top: 60, bottom: 60, left: side, right: side },
      children: [paragraph],
    })
  const rows = [
    ...(copies === null
      ? []
      : [
          wordParagraph({
            style: wordStyle.imprint,
            indent: { left: 3 * layout.size.page * 10, hanging: 3 * layout.size.page * 10 },
            children: [new TextRun(copies)],
          }),
        ]),
    wordParagraph({
      style: wordStyle.imprint,
      alignment: AlignmentType.LEFT,
      tabStops: [{ type: TabStopType.RIGHT, position: width - 2 * side }],
      children: [new TextRun(`${issuer}\t${issued}`)],
    }),
  ].map((paragraph) => new TableRow({ cantSplit: true, children: [cell(paragraph)] }))
  const table = new Table({
    rows,
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: outer, bottom: outer, left: none, right: none, insideHorizontal: inner, insideVertical: none },
    // Hung on the lower edge of the type area, wherever the text before it ends.
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
  })
  // It hangs on the paragraph behind it, which takes no room.
  return [table, wordParagraph({ style: wordStyle.foot, spacing: { line: 20 }, children: [] })]
}
