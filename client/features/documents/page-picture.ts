import { cutPage, type Stretch } from './page-cut.ts'
import type { PageInk } from './page-ink.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** How a part of a page lies on the paper of a frame. Lengths are in the frame's pixels. */
export interface PagePicture {
  /** The white sheet on which it lies. */
  readonly paper: Size
  /** Pixels for each point of the page. */
  readonly scale: number
  /** Where on the paper the drawing lies. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Which corner of the page, as large as it is drawn, is the drawing's own. */
  readonly fromX: number
  readonly fromY: number
}

/** White around what is written, in shares of the paper's height; above it where there is room. */
const margin = 0.02
const wideMargin = 0.045
/** What is written on a page counts as at least so wide, in shares of it: a line of three words need not be a poster. */
const narrowest = 0.6

/** A page that is wider than high is never cut. */
export const isUpright = ({ width, height }: Size): boolean => height >= width

/**
 * The largest scale at which every part of the page stands in the frame: text is as large in one as in the other.
 * @returns pixels for each point of the page.
 */
export function scaleOfParts(ink: PageInk, of: number, frame: Size): number {
  const pointsPerRow = ink.height / ink.rows.length
  const highest = Math.max(...cutPage(ink.rows, of).map(({ from, to }) => to - from)) * pointsPerRow
  const width = Math.max(ink.right - ink.left, ink.width * narrowest)
  const room = 2 * margin * frame.height
  return Math.min((frame.width - 2 * room) / width, (frame.height - room) / highest)
}

/** A part of the page in the middle of the frame's width, from its top on; `part` from 1. */
export function pictureOfPart(ink: PageInk, part: number, of: number, frame: Size): PagePicture {
  const scale = scaleOfParts(ink, of, frame)
  const pointsPerRow = ink.height / ink.rows.length
  const parts = cutPage(ink.rows, of)
  const stretch = parts[part - 1] ?? { from: 0, to: ink.rows.length }
  const middle = ((ink.left + ink.right) / 2) * scale
  const x = Math.max(0, frame.width / 2 - middle)
  const fromX = Math.max(0, middle - frame.width / 2)
  const heightOf = ({ from, to }: Stretch) => (to - from) * pointsPerRow * scale
  const written = heightOf(stretch)
  const y = Math.min(wideMargin * frame.height, (frame.height - written) / 2)
  // On a phone that is held upright the sheet is no higher than its highest part.
  const highest = Math.max(...parts.map(heightOf)) + 2 * y
  const paper = isUpright(frame) ? { ...frame, height: Math.min(frame.height, highest) } : frame
  return {
    paper,
    scale,
    x,
    y,
    width: Math.min(frame.width - x, ink.width * scale - fromX),
    height: Math.min(frame.height - y, written),
    fromX,
    fromY: stretch.from * pointsPerRow * scale,
  }
}

/** The whole page as large as the frame allows: the paper is the page. */
export function pictureOfPage({ width, height }: Size, frame: Size): PagePicture {
  const scale = Math.min(frame.width / width, frame.height / height)
  const paper = { width: width * scale, height: height * scale }
  return { paper, scale, x: 0, y: 0, ...paper, fromX: 0, fromY: 0 }
}
