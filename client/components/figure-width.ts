/** Advance widths of Noto Sans SC with tabular figures at the heaviest weight in use, in em. */
const digitEm = 0.58
const colonEm = 0.32

/**
 * Width of a time in em of its type, `08:24` or `−1:04:12`.
 * @param keepsSign room for a minus sign is kept before there is one: the figure does not shrink when time is up.
 */
export function figureWidth(figure: string, keepsSign = false): number {
  const bare = figure.replace('\u2212', '')
  const hasSign = keepsSign || bare !== figure
  const letters = [...bare].reduce((sum, letter) => sum + (letter === ':' ? colonEm : digitEm), 0)
  return letters + (hasSign ? digitEm : 0)
}
