const names = {
  2: ['upperHalf', 'lowerHalf'],
  3: ['upperThird', 'middleThird', 'lowerThird'],
} as const

/** By which text a part of a page is called; null: it is the whole page. */
export const namedPart = (part: number, of: number) => (of === 2 || of === 3 ? (names[of][part - 1] ?? null) : null)
