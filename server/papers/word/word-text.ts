import { type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'

/** Lines are counted: none is kept back so that another has company. */
export const wordParagraph = (options: IParagraphOptions): Paragraph =>
  new Paragraph({ widowControl: false, ...options })

/** A text with its line ends. */
export const wordRuns = (text: string): readonly ParagraphChild[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, break: index === 0 ? 0 : 1 }))
