import type { MetricSources } from '../metrics/metrics.ts'
import { createReadiness } from '../readiness/readiness.ts'
import type { Ground } from './build-ground.ts'
import type { Lines } from './build-lines.ts'
import type { Meetings } from './build-meetings.ts'
import type { Work } from './build-work.ts'

interface Deps {
  readonly ground: Ground
  readonly work: Work
  readonly meetings: Meetings
  readonly lines: Lines
  readonly isDraining: () => boolean
}

/** What is looked at from outside: how much hangs and runs here, and whether more may come. */
export function buildWatch({ ground, work, meetings, lines, isDraining }: Deps) {
  const { metrics, figures, events, store, clock, wall } = ground
  const { sockets, streams } = lines
  const sources: MetricSources = {
    socketsByRole: sockets.socketsByRole,
    streams: () => streams.size,
    venues: sockets.venueStandings,
    jobs: work.processes.jobs,
    lastBackupAt: meetings.peopleKeeping.backups.lastAt,
  }
  metrics?.watch(sources)
  figures.watch(sources)
  const readiness = createReadiness({
    isDraining,
    storageTrouble: events.trouble,
    logTroubles: meetings.hosts.troubles,
    wall,
    databaseNow: store.looks.databaseNow,
    elapsed: clock.monotonicMs,
  })
  return { sources, readiness }
}
