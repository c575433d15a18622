/** How many halls stand beside one another: rows of about the same length, none with a single hall where it can be avoided. */
export function waitingColumns(count: number, most: number): number {
  const rows = Math.ceil(count / most)
  const columns = Math.max(1, Math.ceil(count / Math.max(1, rows)))
  const isOrphaned = rows > 1 && count % columns === 1
  return isOrphaned && columns > 2 ? waitingColumns(count, columns - 1) : columns
}
