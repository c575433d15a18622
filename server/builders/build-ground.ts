import type { OnError } from '../kernel/log.ts'
import { createMeetingClock, machineClocks } from '../kernel/meeting-clock.ts'
import { createFigureHistory } from '../metrics/figure-history.ts'
import { measuredEvents } from '../metrics/measured.ts'
import { measuresOfAll } from '../metrics/measures.ts'
import { createMetrics } from '../metrics/metrics.ts'
import { createTimedWork } from '../nodes/timed-work.ts'
import { openSoundStore } from '../store/open-sound-store.ts'
import type { Options } from './options.ts'

export type Ground = Awaited<ReturnType<typeof buildGround>>

/**
 * What everything stands on: the store, its clock, and those who count.
 * @throws what the store throws when the folder is in use, not writable, or the database out of reach.
 */
export async function buildGround({ config, log, clocks = machineClocks }: Options) {
  const { dataDir, databaseUrl, listenUrl, sealKeyFile, metricsToken } = config
  const onError: OnError = (error, context = {}) => log.error({ err: error, ...context }, 'an operation failed')
  const place = databaseUrl === null ? { dataDir } : { databaseUrl, listenUrl }
  const { store, damaged, readRest } = await openSoundStore({ ...place, sealKeyFile }, log)
  // Nodes that share a database share its clock, whatever their own shows.
  const clock = createMeetingClock({ ...clocks, wall: store.looks.databaseNow ?? clocks.wall })
  clock.notBefore(await store.events.latestAt([...damaged.keys()]))
  const metrics = metricsToken === null ? null : createMetrics()
  const figures = createFigureHistory({ now: clock.now })
  const measures = measuresOfAll([figures.measures, ...(metrics === null ? [] : [metrics.measures])])
  return {
    config,
    log,
    onError,
    store,
    timed: createTimedWork(store.duty, onError),
    /** The store's, which tell how long they take. */
    events: measuredEvents(store.events, measures),
    damaged,
    readRest,
    isOnlyNode: databaseUrl === null,
    clock,
    wall: clocks.wall,
    metrics,
    figures,
    measures,
  }
}
