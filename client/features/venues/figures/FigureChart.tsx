import { useEffect, useRef } from 'react'
import UPlot from 'uplot'
import { Box } from '../../../components/Box.tsx'
import 'uplot/dist/uPlot.min.css'
import type { Column } from './told-figures.ts'

interface Props {
  /** Seconds since 1970. */
  readonly at: readonly number[]
  /** The first is drawn whole, the second dashed. */
  readonly columns: readonly Column[]
}

const height = 160

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name)

/** Lines over the last hour. What they say stands in words beside them; the picture itself is for the eye. */
export function FigureChart({ at, columns }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const plot = useRef<UPlot | null>(null)
  const lines = columns.length
  useEffect(() => {
    const { current } = place
    if (current === null) return
    const made = new UPlot(
      options(current.clientWidth, lines),
      [[], ...Array.from({ length: lines }, () => [])],
      current,
    )
    plot.current = made
    const fit = new ResizeObserver(() => made.setSize({ width: current.clientWidth, height }))
    fit.observe(current)
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const redraw = () => made.redraw()
    dark.addEventListener('change', redraw)
    return () => {
      fit.disconnect()
      dark.removeEventListener('change', redraw)
      made.destroy()
      plot.current = null
    }
  }, [lines])
  useEffect(() => plot.current?.setData([[...at], ...columns.map((column) => [...column])]), [at, columns])
  return <Box ref={place} full least={160} clips aria-hidden="true" />
}

const lineColours = ['--green', '--amber-mark', '--red'] as const
const dashes = [[], [6, 4], [2, 3]] as const

function options(width: number, lines: number): UPlot.Options {
  const axis: UPlot.Axis = {
    stroke: () => colour('--ink-2'),
    grid: { stroke: () => colour('--hairline'), width: 1 },
    ticks: { show: false },
    font: '12px Noto Sans SC Variable, sans-serif',
  }
  return {
    width,
    height,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_plot, _least, most) => [0, Math.max(most, 1) * 1.1] } },
    axes: [
      { ...axis, values: [[60, '{HH}:{mm}', null, null, null, null, null, null, 1]], space: 72, size: 28 },
      { ...axis, size: 56 },
    ],
    series: [
      {},
      ...lineColours.slice(0, lines).map((name, index) => ({
        stroke: () => colour(name),
        width: 2,
        dash: [...(dashes[index] ?? [])],
        points: { show: false },
        spanGaps: false,
      })),
    ],
  }
}
