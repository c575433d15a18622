import type { IFontAttributesProperties } from 'docx'
import type { OfficialPaper } from '../official-blocks.ts'

/** Lengths are in twentieths of a point (twips), sizes of type in half points, as Word counts them. */
export interface WordLayout {
  readonly language: string
  readonly page: { readonly width: number; readonly height: number }
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  /** From the lower edge of the page to that of the foot. */
  readonly footMargin: number
  /** From one line to the next, exact. */
  readonly pitch: number
  /** What is taken from the width of every character of running text, negative. */
  readonly spacing: number
  /** Before the first line of a paragraph. */
  readonly indent: number
  /** Where the sentence begins that stands after a time. */
  readonly timeWidth: number
  readonly size: {
    readonly title: number
    readonly name: number
    readonly body: number
    readonly table: number
    readonly small: number
    readonly page: number
  }
  /** By role, named as office programs call them: they stand on the reader's machine. */
  readonly face: Readonly<Record<'title' | 'body' | 'heading' | 'subheading', IFontAttributesProperties>>
}

const pageSize = { width: 11_906, height: 16_838 } as const

const chineseFace = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  // Marks that both scripts have, such as quotation marks, are as wide as a character.
  hint: 'eastAsia',
})

const westernFace = (name: string): IFontAttributesProperties => ({
  ascii: name,
  hAnsi: name,
  cs: name,
  eastAsia: '仿宋_GB2312',
})

/**
 * 22 lines of 580 and 28 characters of 316 (16 pt less 4 twips each): margins make room for exactly these, which puts the type
 * area within 0.1 mm of the standard's 156 × 225 mm.
 * @source GB/T 9704-2012
 */
const chinese: WordLayout = {
  language: 'zh-CN',
  page: pageSize,
  margin: {
    top: 2_098,
    left: 1_588,
    right: pageSize.width - 1_588 - 28 * 316,
    bottom: pageSize.height - 2_098 - 22 * 580,
  },
  footMargin: 1_052,
  pitch: 580,
  spacing: -4,
  indent: 632,
  timeWidth: 4 * 316,
  size: { title: 44, name: 44, body: 32, table: 24, small: 19, page: 28 },
  face: {
    title: chineseFace('方正小标宋简体'),
    body: chineseFace('仿宋_GB2312'),
    heading: chineseFace('黑体'),
    subheading: chineseFace('楷体_GB2312'),
  },
}

const english: WordLayout = {
  language: 'en-GB',
  page: pageSize,
  margin: { top: 1_417, left: 1_417, right: 1_417, bottom: 1_417 },
  footMargin: 510,
  pitch: 320,
  spacing: 0,
  indent: 0,
  timeWidth: 840,
  size: { title: 34, name: 28, body: 22, table: 19, small: 17, page: 18 },
  face: {
    title: westernFace('Times New Roman'),
    body: westernFace('Times New Roman'),
    heading: westernFace('Times New Roman'),
    subheading: westernFace('Times New Roman'),
  },
}

/** On its side: for lists of many columns, bound at their longer upper edge. */
const wide = (layout: WordLayout): WordLayout => ({
  ...layout,
  page: { width: pageSize.height, height: pageSize.width },
  margin: { top: 1_588, bottom: 1_474, left: 1_984, right: 1_417 },
  footMargin: 510,
})

export const wordLayout = ({ isChinese, isWide }: Pick<OfficialPaper, 'isChinese' | 'isWide'>): WordLayout => {
  const layout = isChinese ? chinese : english
  return isWide === true ? wide(layout) : layout
}

export const typeWidth = ({ margin, page }: WordLayout): number => page.width - margin.left - margin.right
