import { type Chart, drawLines } from './line-chart.ts'
import { figureOf, type Table, tablesIn } from './markdown-tables.ts'

interface Plot extends Omit<Chart, 'series'> {
  /** Below `docs/pictures`. */
  readonly file: string
  /** Of the first column of its table. */
  readonly head: string
  /** What is drawn, by the heads of its columns. */
  readonly columns: readonly { readonly head: RegExp; readonly name: string }[]
}

const plots: readonly Plot[] = [
  {
    file: 'fanout.svg',
    head: 'screens',
    title: 'From a command to the last screen, as multiples of bare servers',
    across: 'screens',
    up: 'OneHall / bare, medians',
    columns: [
      { head: /^× Socket\.IO$/u, name: 'bare Socket.IO' },
      { head: /durable/u, name: 'with a durable row first' },
      { head: /ws/u, name: 'bare websocket' },
    ],
    level: { at: 1, name: 'as the bare server' },
  },
  {
    file: 'start.svg',
    head: 'events',
    title: 'From the call of the server, by the length of the log',
    across: 'events in the log',
    up: 'ms, medians',
    columns: [
      { head: /^state shown/u, name: 'state shown' },
      { head: /^ready(?:, median)?$/u, name: 'ready' },
      { head: /^bare$/u, name: 'bare Node, ready' },
    ],
    level: null,
  },
]

/** Of the tables of `docs/PERFORMANCE.md`, file by file. @throws where a table is missing, or has nothing to draw. */
export function performancePlots(markdown: string): ReadonlyMap<string, string> {
  const tables = tablesIn(markdown)
  return new Map(
    plots.map(({ file, head, columns, ...frame }) => {
      const table = tables.find((one) => one.head[0] === head)
      if (table === undefined) throw new Error(`no table of ${head}`)
      const series = columns.flatMap((column) => seriesOf(table, column))
      if (series.length === 0) throw new Error(`nothing to draw in the table of ${head}`)
      return [file, drawLines({ ...frame, series })]
    }),
  )
}

function seriesOf({ head, rows }: Table, column: Plot['columns'][number]): Chart['series'] {
  const index = head.findIndex((one) => column.head.test(one))
  const points = rows.flatMap((row) => {
    const [x, y] = [figureOf(row[0]), figureOf(row[index])]
    return x === null || y === null ? [] : [{ x: x.value, ...y }]
  })
  return points.length === 0 ? [] : [{ name: column.name, points: points.toSorted((one, other) => one.x - other.x) }]
}
