import type { Instant } from '../../shared/kernel/time.ts'
import type { FigureSeries, Happening } from '../../shared/protocol/http/figures.contract.ts'
import { createSlotGatherer } from './figure-slot.ts'
import type { MetricSources } from './metrics.ts'

/** Between two samples, ms. */
const everyMs = 10_000
/** An hour of them. */
const samplesKept = 360
const happeningsKept = 200

/** As it is kept: `meetingId` says whose affair it is; null for the node's own, which everybody may know who sees figures. */
export interface KeptHappening extends Happening {
  readonly meetingId: string | null
  /** The owner's alone. */
  readonly isOwners: boolean
}

interface Deps {
  readonly now: () => Instant
}

type Sample = { readonly [Name in keyof FigureSeries]: FigureSeries[Name][number] }

/** What the last hour was like on this node, for the page of figures: bounded, in memory alone, and gone with the process. @source CON-8 */
export function createFigureHistory({ now }: Deps) {
  const startedAt = now()
  const gatherer = createSlotGatherer()
  const samples: Sample[] = []
  const happenings: KeptHappening[] = []
  let sources: MetricSources | null = null
  let backupAt: number | null = null

  const note = (happening: Omit<KeptHappening, 'at'> & { readonly at?: Instant }) => {
    happenings.push({ at: now(), ...happening })
    if (happenings.length > happeningsKept) happenings.shift()
  }
  const ofNode = { meetingId: null, isOwners: false }
  note({ ...ofNode, what: 'started', about: '', count: 1 })

  const sample = () => {
    if (sources === null) return
    const { limited, ...measured } = gatherer.take()
    const jobs = sources.jobs()
    samples.push({
      at: now(),
      ...measured,
      limited: sum(limited.values()),
      sockets: sum(sources.socketsByRole().values()),
      streams: sources.streams(),
      running: jobs.running,
      waiting: jobs.waiting,
      memoryMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
    })
    if (samples.length > samplesKept) samples.shift()
    for (const [limit, count] of limited)
      note({ meetingId: null, isOwners: true, what: 'limited', about: limit, count })
    const latest = sources.lastBackupAt()
    if (latest !== null && latest !== backupAt) note({ ...ofNode, what: 'backup', about: '', count: 1 })
    backupAt = latest
  }
  const timer = setInterval(sample, everyMs).unref()

  return {
    measures: gatherer.measures,
    everyMs,
    startedAt,
    /** Looks at these at each sample; nothing is sampled before. */
    watch(known: MetricSources): void {
      sources = known
      backupAt = known.lastBackupAt()
      sample()
    },
    /** A hall has lost its last screen, or has one again. */
    onVenue(what: 'venueLost' | 'venueBack', meetingId: string, about: string): void {
      note({ meetingId, isOwners: false, what, about, count: 1 })
    },
    /** Newer than that; the columns are of one length. */
    seriesAfter(after: Instant): FigureSeries {
      const wanted = samples.filter(({ at }) => at > after)
      const column = <Name extends keyof Sample>(name: Name) => wanted.map((one) => one[name])
      return {
        at: column('at'),
        loopMs: column('loopMs'),
        commitMs: column('commitMs'),
        feedMs: column('feedMs'),
        drawnMs: column('drawnMs'),
        running: column('running'),
        waiting: column('waiting'),
        memoryMb: column('memoryMb'),
        sockets: column('sockets'),
        streams: column('streams'),
        commands: column('commands'),
        refused: column('refused'),
        limited: column('limited'),
      }
    },
    /** The newest first. */
    happened: (): readonly KeptHappening[] => happenings.toReversed(),
    close(): void {
      clearInterval(timer)
      gatherer.close()
    },
  }
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

export type FigureHistory = ReturnType<typeof createFigureHistory>
