import { Document, DocumentGridType, PageOrientation } from 'docx'
import type { CodedPaper } from './coded-paper.ts'
import { wordBlocks, wordFacts, wordSignatures } from './word-blocks.ts'
import { wordBytes } from './word-bytes.ts'
import { wordFeet } from './word-foot.ts'
import { type WordLayout, wordLayout } from './word-layout.ts'
import { wordImprint, wordLetterhead } from './word-letterhead.ts'
import { wordStyle, wordStyles } from './word-styles.ts'
import { wordParagraph, wordRuns } from './word-text.ts'

/**
 * The paper as a Word file. It names the official faces, which office machines have, whatever the PDF was set in.
 * @param at stands in the file as the moment at which it was made, ms since 1970: from the log, so that bytes repeat.
 * @source PAP-10, GB/T 9704-2012
 */
export async function wordPaper(paper: CodedPaper, at: number): Promise<Uint8Array> {
  const layout = wordLayout(paper)
  const { margin, footMargin, pitch, page } = layout
  const document = new Document({
    title: `${paper.title} ${paper.name}`,
    creator: 'OneHall',
    lastModifiedBy: 'OneHall',
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15, balanceSingleByteDoubleByteWidth: true },
    styles: wordStyles(layout),
    sections: [
      {
        properties: {
          page: { size: sizeOf(page), margin: { ...margin, footer: footMargin, header: 851, gutter: 0 } },
          ...(paper.isChinese ? { grid: { type: DocumentGridType.LINES, linePitch: pitch } } : {}),
        },
        footers: await wordFeet(paper, layout),
        children: [
          ...(paper.letterhead === undefined ? [] : wordLetterhead(paper.letterhead, layout)),
          wordParagraph({ style: wordStyle.title, children: wordRuns(paper.title) }),
          ...(paper.name === '' ? [] : [wordParagraph({ style: wordStyle.name, children: wordRuns(paper.name) })]),
          ...(paper.facts.length === 0 ? [wordParagraph({ children: [] })] : wordFacts(paper.facts, layout)),
          ...wordBlocks(paper.blocks, layout),
          ...(paper.signatures.length === 0 ? [] : wordSignatures(paper.signatures, paper.words.signDate, layout)),
          ...(paper.imprint === undefined ? [] : wordImprint(paper.imprint, layout)),
        ],
      },
    ],
  })
  return wordBytes(document, at)
}

/** The library turns a page on its side itself. */
const sizeOf = ({ width, height }: WordLayout['page']) =>
  width < height ? { width, height } : { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
