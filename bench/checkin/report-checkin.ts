import { median, quantile, ratioOfMedians } from '../fanout/statistics.ts'
import type { CheckIns, Frames, WatchedCheckIns } from './checkin-calls.ts'
import type { CheckinOptions } from './checkin-options.ts'
import type { CheckinResult } from './measure-checkin.ts'

const goals = { perSecond: 2_000, ackMs: 150, seenMs: 300, batches: 2 }

const fixed = (value: number, digits = 0): string => value.toFixed(digits)
const judged = (value: number, isReached: boolean, goal: string, digits = 0): string =>
  `${fixed(value, digits)} (${goal}: ${isReached ? 'reached' : 'MISSED'})`

/** The figures, a line each. */
export function reportCheckin({ load, oneHall, bare }: CheckinResult, options: CheckinOptions): string {
  const rates = { oneHall: oneHall.rushes.map(perSecond), bare: bare.rushes.map(perSecond) }
  const { ratio, low, high } = ratioOfMedians(rates.oneHall, rates.bare)
  const rate = median(rates.oneHall)
  const { burst } = oneHall
  const [ack, seen] = [quantile(burst.ackMs, 0.99), quantile(burst.seenMs, 0.99)]
  const batches = (frames: Frames) => frames.most / burst.seconds
  const [screens, phones] = [batches(burst.screens), batches(burst.phones)]
  const lines = [
    `load ${fixed(load[0], 2)} before, ${fixed(load[1], 2)} after`,
    `closed loop, check-ins a second, median of ${rates.oneHall.length}: ${judged(rate, rate >= goals.perSecond, `≥ ${goals.perSecond}`)}; each ${rates.oneHall.map((one) => fixed(one)).join(' ')}`,
    `  bare handler: ${fixed(median(rates.bare))}; each ${rates.bare.map((one) => fixed(one)).join(' ')}; ratio ${fixed(ratio, 2)} (95 %: ${fixed(low, 2)}–${fixed(high, 2)})`,
    `  ack, ms: ${spread(oneHall.rushes.flatMap(({ ackMs }) => ackMs))}; bare ${spread(bare.rushes.flatMap(({ ackMs }) => ackMs))}`,
    `  processor time of the server, µs a check-in: ${fixed(median(oneHall.busy) * 1e6)}; bare ${fixed(median(bare.busy) * 1e6)}`,
    `  seen by both moderators, ms: ${spread(oneHall.rushes.flatMap(({ seenMs }) => seenMs))}`,
    `  batches a second: ${rushBatches(oneHall.rushes)}`,
    `burst of ${options.arrivals} in ${options.burstSeconds} s: ack p99 ms ${judged(ack, ack <= goals.ackMs, `≤ ${goals.ackMs}`)}; ${spread(burst.ackMs)}; bare ${spread(bare.burst.ackMs)}`,
    `  processor time of the server, µs a check-in: ${fixed(oneHall.burstBusy * 1e6)}; bare ${fixed(bare.burstBusy * 1e6)}`,
    `  seen by both moderators, p99 ms ${judged(seen, seen <= goals.seenMs, `≤ ${goals.seenMs}`)}; ${spread(burst.seenMs)}`,
    `  batches a second, busiest screen ${judged(screens, screens <= goals.batches, `≤ ${goals.batches}`, 2)}, busiest phone ${judged(phones, phones <= goals.batches, `≤ ${goals.batches}`, 2)}; most within one second ${burst.screens.mostInOneSecond} and ${burst.phones.mostInOneSecond}; an operator ${fixed(batches(burst.operators), 2)}`,
    `memory, MiB before → after: RSS ${grown(oneHall, 'rss')}, live ${grown(oneHall, 'live')}; bare RSS ${grown(bare, 'rss')}, live ${grown(bare, 'live')}`,
  ]
  return `${lines.join('\n')}\n`
}

const perSecond = ({ ackMs, seconds }: CheckIns): number => ackMs.length / seconds

const spread = (values: readonly number[]): string =>
  `p50 ${fixed(median(values), 1)} p99 ${fixed(quantile(values, 0.99), 1)} max ${fixed(quantile(values, 1), 1)}`

const rushBatches = (rushes: readonly WatchedCheckIns[]): string =>
  (['screens', 'phones'] as const)
    .map((kind) => `${kind} at most ${Math.max(...rushes.map((rush) => rush[kind].mostInOneSecond))} within one second`)
    .join(', ')

const grown = ({ before, after }: CheckinResult['bare'] | CheckinResult['oneHall'], kind: 'rss' | 'live'): string =>
  `${fixed(before[kind] / 2 ** 20)} → ${fixed(after[kind] / 2 ** 20)}`
