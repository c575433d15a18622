import type { Figure } from './markdown-tables.ts'

export interface Point extends Figure {
  readonly x: number
}

export interface Chart {
  readonly title: string
  /** What lies across, and up. */
  readonly across: string
  readonly up: string
  readonly series: readonly { readonly name: string; readonly points: readonly Point[] }[]
  /** A line to be compared with; null: none. */
  readonly level: { readonly at: number; readonly name: string } | null
}

const width = 760
const height = 400
const plot = { left: 64, right: 540, top: 76, bottom: 344 }
/** Between two names at the end of their lines, at least. */
const nameStep = 18

/** Both schemes are told by the file itself, with a ground of its own: it is read wherever it stands. */
const style = `
.ground{fill:#fff}.text{fill:#1f2933;font:13px system-ui,'Noto Sans','Noto Sans SC',sans-serif}.head{font-size:16px;font-weight:600}.quiet{fill:#52606d}
.grid{stroke:#d7dde4}.level{stroke:#52606d;stroke-dasharray:5 4}.line{fill:none;stroke-width:2.5}.bar{stroke-width:1.5}
.s0{stroke:#0b5cad}.f0{fill:#0b5cad}.s1{stroke:#a8480b}.f1{fill:#a8480b}.s2{stroke:#2a6f3c}.f2{fill:#2a6f3c}.s3{stroke:#7a3e9d}.f3{fill:#7a3e9d}
@media(prefers-color-scheme:dark){.ground{fill:#14191f}.text{fill:#e4e9ef}.quiet{fill:#a9b4c0}.grid{stroke:#323c47}.level{stroke:#a9b4c0}
.s0{stroke:#6cb2f5}.f0{fill:#6cb2f5}.s1{stroke:#f0a063}.f1{fill:#f0a063}.s2{stroke:#7ccb90}.f2{fill:#7ccb90}.s3{stroke:#cfa0ea}.f3{fill:#cfa0ea}}`

/** Lines over a scale of powers of ten, as SVG: nothing is loaded, and words are words. */
export function drawLines({ title, across, up, series, level }: Chart): string {
  const points = series.flatMap((one) => one.points)
  const most = Math.max(...points.map(({ high }) => high), level?.at ?? 0)
  const steps = stepsUpTo(most)
  const top = steps.at(-1) ?? 1
  const xs = [...new Set(points.map(({ x }) => x))].sort((one, other) => one - other)
  const [first = 1, last = 10] = [xs[0], xs.at(-1)]
  const span = Math.log(last / first) || 1
  const atX = (x: number) => round(plot.left + 24 + ((plot.right - plot.left - 48) * Math.log(x / first)) / span)
  const atY = (y: number) => round(plot.bottom - ((plot.bottom - plot.top) * y) / top)

  const grid = steps.map(
    (step) =>
      `<path class="grid" d="M${plot.left} ${atY(step)}H${plot.right}"/>${text(plot.left - 8, atY(step) + 4, shown(step), 'quiet', 'end')}`,
  )
  const ticks = xs.map((x) => text(atX(x), plot.bottom + 20, shown(x), 'quiet', 'middle'))
  const levelLine =
    level === null
      ? ''
      : `<path class="level" d="M${plot.left} ${atY(level.at)}H${plot.right}"/>${text(plot.left + 6, atY(level.at) + 17, level.name, 'quiet')}`
  const lines = series.map(({ points: own }, index) => {
    const path = own.map(({ x, value }, place) => `${place === 0 ? 'M' : 'L'}${atX(x)} ${atY(value)}`).join('')
    const bars = own
      .filter(({ low, high }) => low < high)
      .map(({ x, low, high }) => `<path class="bar s${index}" d="M${atX(x)} ${atY(low)}V${atY(high)}"/>`)
    const dots = own.map(({ x, value }) => mark(index, atX(x), atY(value)))
    return `<path class="line s${index}" d="${path}"/>${bars.join('')}${dots.join('')}`
  })
  const names = placed(series.map(({ points: own }) => atY(own.at(-1)?.value ?? 0)))
  const ends = series.map(({ name }, index) => {
    const y = names[index] ?? 0
    return `${mark(index, plot.right + 14, y)}${text(plot.right + 26, y + 4, name)}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<style>${style}
</style>
<rect class="ground" width="${width}" height="${height}" rx="8"/>
${text(24, 32, title, 'head')}
${grid.join('\n')}
${ticks.join('\n')}
${text(plot.left, plot.bottom + 42, across, 'quiet')}
${text(24, 53, up, 'quiet')}
${levelLine}
${lines.join('\n')}
${ends.join('\n')}
</svg>
`
}

/** Told apart without colours, too. */
function mark(index: number, x: number, y: number): string {
  const shapes = [
    `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0z`,
    `M${x - 5} ${y - 5}h10v10h-10z`,
    `M${x} ${y - 6}l6 11h-12z`,
    `M${x} ${y - 6}l6 6l-6 6l-6-6z`,
  ]
  return `<path class="f${index}" d="${shapes[index % shapes.length]}"/>`
}

const text = (x: number, y: number, words: string, kind = '', anchor = 'start') =>
  `<text class="text ${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(words)}</text>`

/** Names do not lie on one another: each as near to the end of its line as those above it let it. */
function placed(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((one, other) => one.y - other.y)
  const found: number[] = []
  let next = -Infinity
  for (const { y, index } of order) {
    found[index] = Math.max(y, next)
    next = (found[index] ?? y) + nameStep
  }
  return found
}

/** Four to six round steps from 0 that reach so far. */
function stepsUpTo(most: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(most / 4))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one * 6 >= most) ?? most
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

const round = (value: number) => Math.round(value * 10) / 10
const shown = (value: number) => value.toLocaleString('en-US')
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
