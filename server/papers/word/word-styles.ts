import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import type { WordLayout } from './word-layout.ts'

/** Styles by the names under which a clerk finds them in Word. */
export const wordStyle = {
  title: 'PaperTitle',
  name: 'PaperName',
  table: 'PaperTable',
  tableHead: 'PaperTableHead',
  small: 'PaperSmall',
  smallHead: 'PaperSmallHead',
  foot: 'PaperFoot',
  /** Running text without its indent. */
  plain: 'PaperPlain',
  imprint: 'PaperImprint',
} as const

/** Running text is the default of the file; headings are Word's own, so that its outline shows them. */
export function wordStyles({ face, size, pitch, spacing, indent, language }: WordLayout): IStylesOptions {
  const lines = { line: pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
  const black = { color: '000000', bold: false, italics: false }
  const heading = (font: typeof face.heading, before: number) => ({
    run: { ...black, font, size: size.body },
    paragraph: { spacing: { ...lines, before }, indent: { firstLine: indent }, keepNext: true, keepLines: true },
  })
  const plain = (id: string, name: string, font: typeof face.body, points: number) => ({
    id,
    name,
    basedOn: 'Normal',
    run: { font, size: points, characterSpacing: 0 },
    // Exact, so that the grid of the running text leaves tables alone.
    paragraph: { spacing: { ...lines, line: points * 13 }, indent: { firstLine: 0 }, alignment: AlignmentType.LEFT },
  })
  const centred = (id: string, name: string, points: number) => ({
    id,
    name,
    basedOn: 'Normal',
    run: { font: face.title, size: points, characterSpacing: 0 },
    paragraph: {
      spacing: { ...lines, line: Math.max(pitch, points * 13) },
      indent: { firstLine: 0 },
      alignment: AlignmentType.CENTER,
      keepNext: true,
    },
  })
  return {
    default: {
      document: {
        run: {
          font: face.body,
          size: size.body,
          characterSpacing: spacing,
          language: { value: indent > 0 ? 'en-US' : language, eastAsia: 'zh-CN' },
        },
        paragraph: {
          spacing: lines,
          indent: { firstLine: indent },
          alignment: indent > 0 ? AlignmentType.BOTH : AlignmentType.LEFT,
        },
      },
      heading1: heading(face.heading, indent > 0 ? 0 : 160),
      heading2: heading(face.subheading, indent > 0 ? 0 : 80),
    },
    paragraphStyles: [
      centred(wordStyle.title, 'Paper title', size.title),
      centred(wordStyle.name, 'Paper name', size.name),
      plain(wordStyle.table, 'Paper table', face.body, size.table),
      plain(wordStyle.tableHead, 'Paper table head', face.heading, size.table),
      plain(wordStyle.small, 'Paper small table', face.body, size.small),
      plain(wordStyle.smallHead, 'Paper small table head', face.heading, size.small),
      plain(wordStyle.foot, 'Paper foot', face.body, 14),
      plain(wordStyle.plain, 'Paper plain', face.body, size.body),
      plain(wordStyle.imprint, 'Paper imprint', face.body, indent > 0 ? 28 : 19),
    ],
  }
}
