import { chunks } from '../kernel/chunks.ts'

export interface Column {
  /** Member of a row. */
  readonly key: string
  readonly label: string
  /** Millimetres; null: shares what is left. */
  readonly mm: number | null
  readonly isCentred?: boolean
}

/** One table of a paper, which begins on a new page. */
export interface Section {
  readonly heading: string
  /** What stands above the table, in pairs of label and value. */
  readonly facts: readonly (readonly [string, string])[]
  /** A sentence under the heading; '' without one. */
  readonly note: string
  readonly columns: readonly Column[]
  /** Each with what its columns ask for; `name` says whose row it is. */
  readonly rows: readonly Readonly<Record<string, string>>[]
  /** Stands where there are no rows. */
  readonly none: string
  /** Lower rows than these are not made, mm: for what is filled in by hand. */
  readonly rowMm: number
}

type Slice = Section & { readonly isContinued: boolean; readonly onNewPage: boolean }

/** Rows of one part: memory grows with them. */
const rowsAPart = 2_000

/** Sections in as few parts as may be, each of which is set by itself; a long one goes on in the next. */
export function sectionParts(sections: readonly Section[]): readonly (readonly Slice[])[] {
  const parts: Slice[][] = []
  let room = 0
  for (const section of sections) {
    const slices = section.rows.length === 0 ? [[]] : chunks(section.rows, rowsAPart)
    for (const [index, rows] of slices.entries()) {
      const isNewPart = parts.length === 0 || rows.length > room
      if (isNewPart) {
        parts.push([])
        room = rowsAPart
      }
      room -= rows.length
      parts.at(-1)?.push({ ...section, rows, isContinued: index > 0, onNewPage: !isNewPart })
    }
  }
  return parts
}
