import { type FileChild, HeadingLevel, LeaderType, type Paragraph, TabStopType, TextRun } from 'docx'
import type { OfficialBlock, OfficialPaper } from '../official-blocks.ts'
import { typeWidth, type WordLayout } from './word-layout.ts'
import { wordStyle } from './word-styles.ts'
import { widthsOf, wordTable } from './word-table.ts'
import { wordParagraph, wordRuns } from './word-text.ts'

/** Under the title: label and value. */
export function wordFacts(facts: OfficialPaper['facts'], layout: WordLayout): readonly FileChild[] {
  if (facts.length === 0) return []
  const longest = Math.max(...facts.map(([label]) => widthOf(label)))
  const label = Math.ceil(longest * layout.size.table * 10) + 240
  return [
    gap(),
    wordTable({
      columns: [
        { width: label, isCentred: false, isHead: true },
        { width: typeWidth(layout) - label, isCentred: false },
      ],
      head: null,
      rows: facts,
      style: { cell: wordStyle.table, head: wordStyle.tableHead },
    }),
    gap(),
  ]
}

/** In widths of a Chinese character, about. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 1 : 0.55), 0)

/** Between a table and what stands around it. */
const gap = (): Paragraph => wordParagraph({ style: wordStyle.table, children: [] })

export const wordBlocks = (blocks: readonly OfficialBlock[], layout: WordLayout): readonly FileChild[] =>
  blocks.flatMap((block) => wordBlock(block, layout))

function wordBlock(block: OfficialBlock, layout: WordLayout): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [wordParagraph({ heading: HeadingLevel.HEADING_1, children: wordRuns(block.text) })]
    case 'paragraph':
      return [wordParagraph({ children: wordRuns(block.text) })]
    case 'point':
      return [point(block, layout)]
    case 'list':
      return [labelledList(block, layout)]
    case 'attachments':
      return attachmentNames(block, layout)
    case 'attachment':
      return [
        wordParagraph({
          pageBreakBefore: true,
          indent: { firstLine: 0 },
          children: [new TextRun({ text: block.label, font: layout.face.heading })],
        }),
        wordParagraph({ children: [] }),
        wordParagraph({ style: wordStyle.title, children: wordRuns(block.title) }),
        gap(),
      ]
    case 'gap':
      return [wordParagraph({ children: [] })]
    case 'line':
      return [timedLine(block, layout)]
    case 'table':
      return [table(block, layout), gap()]
    case 'signature':
      return [signature(block.text, block.signer, layout)]
    case 'pageBreak':
      return [wordParagraph({ pageBreakBefore: true, style: wordStyle.foot, children: [] })]
  }
}

/** What a requirement begins with stands in the face of its level. */
const point = ({ lead, text }: Extract<OfficialBlock, { kind: 'point' }>, { face }: WordLayout): Paragraph =>
  wordParagraph({ children: [new TextRun({ text: lead, font: face.subheading }), ...wordRuns(text)] })

/** Each begins under the first, and its further lines under its own name. */
function attachmentNames(
  { label, names }: Extract<OfficialBlock, { kind: 'attachments' }>,
  { indent, size, spacing }: WordLayout,
): readonly Paragraph[] {
  const sign = size.body * 10 + spacing
  const behindLabel = indent + Math.round(widthOf(label) * sign)
  const isOne = names.length === 1
  const left = behindLabel + (isOne ? 0 : Math.round(sign))
  return names.map((name, index) =>
    wordParagraph({
      indent: { left, hanging: index === 0 ? left - indent : left - behindLabel },
      tabStops: isOne ? [] : [{ type: TabStopType.LEFT, position: left }],
      children: [new TextRun(`${index === 0 ? label : ''}${isOne ? '' : `${index + 1}.\t`}`), ...wordRuns(name)],
    }),
  )
}

/** Further lines begin under the first, behind the label: in Chinese as wide as its characters, else at a stop. */
function labelledList(
  { label, text }: Extract<OfficialBlock, { kind: 'list' }>,
  { face, indent, size, spacing }: WordLayout,
): Paragraph {
  const isGrid = indent > 0
  const left =
    indent + Math.round(widthOf(label) * (size.body * 10 + spacing) * (isGrid ? 1 : 1.1)) + (isGrid ? 0 : 100)
  return wordParagraph({
    indent: { left, hanging: left - indent },
    ...(isGrid ? {} : { tabStops: [{ type: TabStopType.LEFT, position: left }] }),
    children: [
      new TextRun({ text: label, font: face.heading }),
      ...(isGrid ? [] : [new TextRun('\t')]),
      ...wordRuns(text),
    ],
  })
}

const timedLine = ({ time, text }: Extract<OfficialBlock, { kind: 'line' }>, { timeWidth }: WordLayout): Paragraph =>
  wordParagraph({
    indent: { left: timeWidth, hanging: timeWidth },
    tabStops: [{ type: TabStopType.LEFT, position: timeWidth }],
    children: [new TextRun(time), new TextRun('\t'), ...wordRuns(text)],
  })

function table({ columns, rows, isSmall }: Extract<OfficialBlock, { kind: 'table' }>, layout: WordLayout) {
  const widths = widthsOf(
    columns.map(({ share }) => share),
    typeWidth(layout),
  )
  return wordTable({
    columns: columns.map(({ isCentred }, index) => ({ width: widths[index] ?? 0, isCentred: isCentred === true })),
    head: columns.map(({ label }) => label),
    rows,
    style:
      isSmall === true
        ? { cell: wordStyle.small, head: wordStyle.smallHead }
        : { cell: wordStyle.table, head: wordStyle.tableHead },
  })
}

/** What is said on the left, and a line for a hand on the right. */
const signature = (text: string, signer: string, layout: WordLayout): Paragraph =>
  wordParagraph({
    style: wordStyle.table,
    spacing: { before: layout.pitch },
    tabStops: [
      { type: TabStopType.RIGHT, position: typeWidth(layout) - 2_700 },
      { type: TabStopType.RIGHT, position: typeWidth(layout), leader: LeaderType.UNDERSCORE },
    ],
    keepLines: true,
    children: [new TextRun(`${text}\t${signer}\t`)],
  })

/** Each a line, all of them on one page, which is the last. */
export function wordSignatures(
  signers: readonly string[],
  signDate: string,
  { face, indent, pitch, ...layout }: WordLayout,
): readonly Paragraph[] {
  const width = typeWidth({ face, indent, pitch, ...layout })
  const line = Math.max(...signers.map(widthOf)) * layout.size.body * 10 + 120
  return signers.map((signer, index) =>
    wordParagraph({
      indent: { firstLine: 0 },
      spacing: { before: index === 0 ? 2 * pitch : 0 },
      tabStops: [
        { type: TabStopType.LEFT, position: Math.round(line) },
        { type: TabStopType.LEFT, position: Math.round(line) + 2_950, leader: LeaderType.UNDERSCORE },
        { type: TabStopType.RIGHT, position: width },
      ],
      keepNext: index < signers.length - 1,
      keepLines: true,
      children: [new TextRun({ text: signer, font: face.heading }), new TextRun(`\t\t\t${signDate}`)],
    }),
  )
}
