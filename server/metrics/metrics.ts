import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { roles } from '../../shared/access/roles.ts'
import { isCommandName } from '../../shared/domain/meeting/meeting.decide.ts'
import type { Measures } from './measures.ts'

/** What is looked at when somebody asks, because counting it all the time would cost more; of one meeting, or of all. */
export interface MetricSources {
  /** Open websockets by the role that they came with. */
  readonly socketsByRole: (meetingId?: string | null) => ReadonlyMap<string, number>
  /** Open streams of server-sent events. */
  readonly streams: () => number
  /** Halls with a screen on this node, and those whose screens have not painted the newest state yet. */
  readonly venues: (meetingId?: string | null) => { readonly there: number; readonly behind: number }
  /** Heavy work of limited processes: how much runs, how much waits. */
  readonly jobs: () => { readonly running: number; readonly waiting: number }
  /** When the newest backup in the data folder was made, ms since 1970; null without one. */
  readonly lastBackupAt: () => number | null
}

/** Figures of one node, for Prometheus: never a name, an id or a text of a meeting. @source CON-2 */
export function createMetrics() {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register, eventLoopMonitoringPrecision: 20 })
  const commands = new Counter({
    name: 'onehall_commands_total',
    help: 'Commands by type and outcome (done, refused).',
    labelNames: ['type', 'outcome'] as const,
    registers,
  })
  const refusals = new Counter({
    name: 'onehall_refusals_total',
    help: 'Refused commands by the code of the refusal.',
    labelNames: ['code'] as const,
    registers,
  })
  const commits = new Histogram({
    name: 'onehall_commit_seconds',
    help: 'Time that one commit to the log takes, a batch of commands together.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers,
  })
  const lagBuckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  const fed = new Histogram({
    name: 'onehall_feed_lag_seconds',
    help: 'From the stamp of an event to its batch being written to a room; counts of people wait half a second on purpose.',
    buckets: lagBuckets,
    registers,
  })
  const drawn = new Histogram({
    name: 'onehall_drawn_lag_seconds',
    help: 'From the stamp of the newest event to the report of a device that it has painted it.',
    buckets: lagBuckets,
    registers,
  })
  const limited = new Counter({
    name: 'onehall_limited_total',
    help: 'What was refused by a row of the table of limits, wrong guesses at names, codes and tokens among them.',
    labelNames: ['limit'] as const,
    registers,
  })

  const measures: Measures = {
    onCommand(type, answer) {
      commands.inc({ type: isCommandName(type) ? type : 'unknown', outcome: answer.ok ? 'done' : 'refused' })
      if (!answer.ok) refusals.inc({ code: answer.rejection.code })
    },
    onCommitted: (ms) => commits.observe(ms / 1_000),
    onFed: (ms) => fed.observe(ms / 1_000),
    onDrawn: (ms) => drawn.observe(ms / 1_000),
    onLimited: (limit) => limited.inc({ limit }),
  }

  return {
    measures,

    /** Looks at these whenever figures are asked for. */
    watch(sources: MetricSources): void {
      const roleSockets = new Gauge({
        name: 'onehall_sockets',
        help: 'Open websockets by role.',
        labelNames: ['role'] as const,
        registers,
        collect() {
          const counts = sources.socketsByRole()
          for (const role of roles) roleSockets.set({ role }, counts.get(role) ?? 0)
        },
      })
      const figure = (name: string, help: string, value: () => number) => {
        const gauge: Gauge = new Gauge({ name, help, registers, collect: () => gauge.set(value()) })
      }
      figure('onehall_streams', 'Open streams of server-sent events.', sources.streams)
      figure('onehall_venues', 'Halls with a screen on this node.', () => sources.venues().there)
      figure(
        'onehall_venues_behind',
        'Of these, halls that have not painted the newest state.',
        () => sources.venues().behind,
      )
      figure('onehall_jobs_running', 'Heavy work that is being done.', () => sources.jobs().running)
      figure('onehall_jobs_waiting', 'Heavy work that waits for its turn.', () => sources.jobs().waiting)
      figure('onehall_last_backup_timestamp_seconds', 'When the newest backup was made; 0 without one.', () =>
        Math.floor((sources.lastBackupAt() ?? 0) / 1_000),
      )
    },

    /** In the text form of Prometheus, and how that is called. */
    async told(): Promise<{ readonly contentType: string; readonly text: string }> {
      // The library writes what was not measured since the last time in a way that strict parsers refuse.
      const text = (await register.metrics()).replace(/ Nan$/gmu, ' NaN')
      return { contentType: register.contentType, text }
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>
