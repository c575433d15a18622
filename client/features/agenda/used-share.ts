/**
 * Share of the planned time that is used, 0 to 1; full once it is over.
 * @param plannedMs 0 counts as used up.
 */
export function usedShare(leftMs: number, plannedMs: number): number {
  if (plannedMs <= 0) return 1
  return Math.max(0, Math.min(1, 1 - leftMs / plannedMs))
}
