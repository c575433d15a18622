import { cpus, totalmem } from 'node:os'
import type { FanoutResult, SideResult } from './measure.ts'
import { descriptorLimit } from './setting.ts'
import { median, quantile, ratioOfMedians } from './statistics.ts'

/** The goals of the project, beside which the figures are printed. */
const goals = { latency: 1.15, changeBytes: 300, idleBytes: 0, joinBytes: 5_000_000, joinScreens: 500, memory: 1.3 }

type Row = readonly [what: string, oneHall: string, bare: string, verdict: string]

/** The machine in one line. */
export function describeMachine(): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const files = `ulimit -n ${descriptorLimit() ?? 'unknown'}`
  return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'cpu'}, ${memory}, Node ${process.versions.node}, ${files}, ${new Date().toISOString()}`
}

/** All cases, a line each, for a page of figures: from the command to the last screen, beside each of the floors. */
export function summariseFanout(results: readonly FanoutResult[]): string {
  const last = (samples: SideResult['samples']) => samples.map(({ lastMs }) => lastMs)
  const beside = (ours: readonly number[], samples: SideResult['samples']) => {
    const { ratio, low, high } = ratioOfMedians(ours, last(samples))
    return `${fixed(ratio)} (${fixed(low)}–${fixed(high)}), ${fixed(median(last(samples)), 1)} ms`
  }
  const lines = results.map(({ screens, oneHall, bare, floors }) => {
    const ours = last(oneHall.samples)
    const cells = [bare.samples, floors.durable, floors.ws].map((samples) => beside(ours, samples))
    return `| ${screens} | ${fixed(median(ours), 1)} ms | ${fixed(quantile(ours, 0.95), 1)} ms | ${cells.join(' | ')} |`
  })
  const head = '| screens | median | p95 | × Socket.IO | × Socket.IO after a durable row | × bare ws |'
  return ['', head, '| --- | --- | --- | --- | --- | --- |', ...lines, ''].join('\n')
}

/** The table of one case. */
export function reportFanout(result: FanoutResult): string {
  const { screens, payload, loadBefore } = result
  const rows: Row[] = [
    ['', 'OneHall', 'bare', 'goal'],
    ...latencyRows(result),
    ...byteRows(result),
    ...joinRows(result),
    ...memoryRows(result),
  ]
  const pairs = result.oneHall.samples.length
  return `\nN = ${screens} screens, ${pairs} pairs, load before ${fixed(loadBefore)}\n${table(rows)}\npayload (${payload.length} characters): ${payload}\n`
}

const fixed = (value: number, digits = 2): string => value.toFixed(digits)

function judge(value: number, most: number, unit = ''): string {
  return `${fixed(value)}${unit} ≤ ${most}${unit}: ${value <= most ? 'reached' : 'MISSED'}`
}

function latencyRows({ oneHall, bare }: FanoutResult): Row[] {
  const times = (side: SideResult, of: (sample: SideResult['samples'][number]) => number) => side.samples.map(of)
  const row = (what: string, of: (sample: SideResult['samples'][number]) => number, most: number | null): Row[] => {
    const [ours, theirs] = [times(oneHall, of), times(bare, of)]
    const { ratio, low, high } = ratioOfMedians(ours, theirs)
    const inPairs = median(ours.map((value, index) => value / (theirs[index] ?? Number.NaN)))
    const interval = `(95 %: ${fixed(low)}–${fixed(high)}; pair by pair ${fixed(inPairs)})`
    const tail = quantile(ours, 0.95) / quantile(theirs, 0.95)
    return [
      [
        `${what}, median ms`,
        fixed(median(ours)),
        fixed(median(theirs)),
        `${most === null ? fixed(ratio) : judge(ratio, most)} ${interval}`,
      ],
      [`${what}, p95 ms`, fixed(quantile(ours, 0.95)), fixed(quantile(theirs, 0.95)), fixed(tail)],
    ]
  }
  return [
    ...row('command → last screen', ({ lastMs }) => lastMs, goals.latency),
    ...row('command → ack', ({ ackMs }) => ackMs, null),
    ...row('command → first screen', ({ firstMs }) => firstMs, null),
    ...row('first → last screen', ({ firstMs, lastMs }) => lastMs - firstMs, null),
  ]
}

function byteRows({ oneHall, bare, screens, idleSeconds }: FanoutResult): Row[] {
  const change = (side: SideResult) => Math.max(...side.samples.map(({ bytes }) => bytes)) / screens
  const perMinute = (bytes: number) => (bytes / screens / idleSeconds) * 60
  const idle = (side: SideResult) => perMinute(side.idle.otherBytes)
  const beat = (side: SideResult) => fixed(perMinute(side.idle.heartbeatBytes + side.idle.pingBytes), 0)
  return [
    [
      'bytes a client, an advance (largest)',
      fixed(change(oneHall), 0),
      fixed(change(bare), 0),
      judge(change(oneHall), goals.changeBytes),
    ],
    ['idle bytes a client and minute', fixed(idle(oneHall)), fixed(idle(bare)), judge(idle(oneHall), goals.idleBytes)],
    ['  heartbeat and ping, apart', beat(oneHall), beat(bare), ''],
  ]
}

function joinRows({ oneHall, bare, screens }: FanoutResult): Row[] {
  const bytes = ({ joined }: SideResult) => joined.bytesDown + joined.bytesUp
  const megabytes = (side: SideResult) => fixed(bytes(side) / 1e6, 3)
  const goal = screens === goals.joinScreens ? judge(bytes(oneHall) / 1e6, goals.joinBytes / 1e6, ' MB') : ''
  return [
    ['join of all, MB both ways', megabytes(oneHall), megabytes(bare), goal],
    ['  the welcome itself, bytes a client', `${oneHall.joined.welcomeBytes}`, `${bare.joined.welcomeBytes}`, ''],
    [
      'join of all, seconds',
      fixed(oneHall.joined.seconds),
      fixed(bare.joined.seconds),
      fixed(oneHall.joined.seconds / bare.joined.seconds),
    ],
  ]
}

function memoryRows({ oneHall, bare, screens }: FanoutResult): Row[] {
  const grown = ({ before, after }: SideResult, kind: 'rss' | 'live') => (after[kind] - before[kind]) / screens / 1_024
  const row = (what: string, kind: 'rss' | 'live'): Row => {
    const ratio = grown(oneHall, kind) / grown(bare, kind)
    return [what, fixed(grown(oneHall, kind)), fixed(grown(bare, kind)), judge(ratio, goals.memory)]
  }
  return [
    row('RSS a client, KiB', 'rss'),
    row('live memory a client, KiB', 'live'),
    [
      'RSS before the join, MiB',
      ...([oneHall, bare].map(({ before }) => fixed(before.rss / 2 ** 20, 1)) as [string, string]),
      '',
    ],
  ]
}

/** Columns padded to their widest entry. */
function table(rows: readonly Row[]): string {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const line = (row: Row) =>
    row.map((cell, column) =>
      column === 0 || column === 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n')
}
