import { loadPdfReader } from '../../server/documents/pdf-reader.ts'

/** A straight line as it is drawn, level, in points from below left; `colour`: of its stroke, `#rrggbb`. */
export interface DrawnRule {
  readonly left: number
  readonly right: number
  readonly at: number
  readonly width: number
  readonly colour: string
}

type Matrix = readonly [number, number, number, number, number, number]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

/** Level lines by page, from above. */
export async function rulesOf(bytes: Uint8Array): Promise<readonly (readonly DrawnRule[])[]> {
  const { getDocument, OPS } = await loadPdfReader()
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList()
    const rules: DrawnRule[] = []
    const kept: { matrix: Matrix; width: number; colour: string }[] = []
    let now = { matrix: [1, 0, 0, 1, 0, 0] as Matrix, width: 1, colour: '#000000' }
    for (const [index, act] of fnArray.entries()) {
      const said = argsArray[index]
      if (act === OPS.save) kept.push(now)
      if (act === OPS.restore) now = kept.pop() ?? now
      if (act === OPS.transform) now = { ...now, matrix: times(now.matrix, said) }
      if (act === OPS.setLineWidth) now = { ...now, width: said[0] }
      if (act === OPS.setStrokeRGBColor) now = { ...now, colour: String(said[0]) }
      if (act !== OPS.constructPath || said[0] !== OPS.stroke) continue
      const [left, below, right, above] = said[2]
      const [from, to] = [times(now.matrix, [1, 0, 0, 1, left, below]), times(now.matrix, [1, 0, 0, 1, right, above])]
      if (Math.abs(from[5] - to[5]) > 0.01) continue
      const width = now.width * Math.abs(now.matrix[0])
      rules.push({
        left: Math.min(from[4], to[4]),
        right: Math.max(from[4], to[4]),
        at: from[5],
        width,
        colour: now.colour,
      })
    }
    pages.push(rules.sort((one, other) => other.at - one.at))
  }
  await task.destroy()
  return pages
}
