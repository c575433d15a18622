/** The rows in parts: a statement takes only so many parameters. */
export function chunks<Row>(rows: readonly Row[], size: number): readonly Row[][] {
  const count = Math.ceil(rows.length / size)
  return Array.from({ length: count }, (_, index) => rows.slice(index * size, (index + 1) * size))
}
