import readWorkbook from 'read-excel-file/node'
import { loadPdfReader } from '../../server/documents/pdf-reader.ts'

/** The cells of a workbook by sheet, as a program reads them. */
export async function workbookOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const sheets = await readWorkbook(Buffer.from(bytes))
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]))
}

/** A piece of text where it stands on its page, in points from below left. */
interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

async function piecesOf(bytes: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  const { getDocument } = await loadPdfReader()
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages: Piece[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const pieces = items.flatMap((item): Piece[] => {
      if (!('str' in item)) return []
      const [left, bottom] = [Number(item.transform[4]), Number(item.transform[5])]
      return [{ text: item.str, left, right: left + item.width, bottom, top: bottom + item.height }]
    })
    pages.push(pieces)
  }
  await task.destroy()
  return pages
}

/** The text of every page of a PDF, as a program that searches it reads it. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await piecesOf(bytes)).map((pieces) => pieces.map(({ text }) => text).join(''))
}

/** A line of text reaches so far, in shares of its size: what is above are accents. */
const inkShare = 0.7

/** Pieces of text of one page that stand over one another. */
export async function textsOverOthers(bytes: Uint8Array): Promise<readonly string[]> {
  const over = (one: Piece, other: Piece): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom + (one.top - one.bottom) * inkShare, other.bottom + (other.top - other.bottom) * inkShare) -
      Math.max(one.bottom, other.bottom) >
      1
  return (await piecesOf(bytes)).flatMap((pieces) => {
    const written = pieces.filter(({ text }) => text.trim() !== '')
    return written.flatMap((one, index) =>
      written.slice(index + 1).flatMap((other) => (over(one, other) ? [`${one.text} | ${other.text}`] : [])),
    )
  })
}
