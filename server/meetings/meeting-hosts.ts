import type { Instant } from '../../shared/kernel/time.ts'
import type { NotReadyReason } from '../../shared/protocol/not-ready-reasons.ts'
import { isRehearsalLog, meetingOfLog } from '../kernel/log-names.ts'
import { type HostDeps, loadMeetingHost } from './load-meeting-host.ts'
import type { MeetingHost } from './meeting-host.ts'
import { createStrayedHosts } from './strayed-hosts.ts'

interface Deps extends Omit<HostDeps, 'onStrayed'> {
  /** First damaged event by log; it may grow. */
  readonly damaged: ReadonlyMap<string, number>
  /** How long a meeting that nobody uses stays in memory, milliseconds. */
  readonly idleMs?: number
  /** The log that tells of a meeting now: its own, or that of its rehearsal. */
  readonly logIdOf: (meetingId: string) => Promise<string>
}

/** What has waited for so long will wait longer, ms. @source NOD-8 */
const mostWaitMs = 5_000

/** The meetings that are in memory: loaded when somebody asks, let go when nobody has for a while. */
export function createMeetingHosts(deps: Deps) {
  const hosts = new Map<string, Promise<MeetingHost | null>>()
  /** Those of them that have loaded. */
  const inMemory = new Map<string, MeetingHost>()
  /** By the monotonic clock, milliseconds. */
  const lastUsed = new Map<string, number>()
  const idleMs = deps.idleMs ?? 10 * 60_000

  const hint = (logId: string, headSeq: number) => {
    const meetingId = meetingOfLog(logId)
    const host = hosts.get(meetingId)
    if (host === undefined) return
    host
      .then((loaded) => (loaded?.logId === logId ? loaded.hint(headSeq) : undefined))
      .catch((error) => deps.onError(error, meetingId))
  }
  const forget = (meetingId: string): void => {
    hosts.delete(meetingId)
    lastUsed.delete(meetingId)
    inMemory.delete(meetingId)
  }
  const heldSeqs = () => new Map([...inMemory.values()].map(({ logId, seq }) => [logId, seq]))
  const held = () => new Map([...inMemory.values()].map(({ logId, head }) => [logId, head]))

  const strayed = createStrayedHosts({
    ...deps,
    elapsed: deps.clock.monotonicMs,
    heldOf: (meetingId) => inMemory.get(meetingId),
    letGo(meetingId) {
      forget(meetingId)
      left(meetingId)
    },
  })
  const { onStrayed } = strayed
  const stopTailing = deps.events.onAppended(hint, heldSeqs)
  const stopWatching = deps.events.onStrayed({ held, onStrayed })

  const sweep = async () => {
    for (const [meetingId, loading] of hosts) {
      const host = await loading
      if (host !== null && (host.isBusy || deps.clock.monotonicMs() - (lastUsed.get(meetingId) ?? 0) < idleMs)) continue
      forget(meetingId)
      await host?.rest()
    }
  }
  const timer = setInterval(() => sweep().catch((error) => deps.onError(error, '')), Math.min(idleMs, 60_000))
  timer.unref()

  /** Not a listener that keeps the meeting in memory. */
  const watched = (host: MeetingHost | null) => {
    if (host !== null) for (const listener of loaded) listener(host)
    host?.onApplied((steps) => {
      for (const { event } of steps) {
        if (host.logId !== host.meetingId) continue
        if (event.type === 'meeting.adjourned') adjourned(host.meetingId, event.at)
        if (event.type === 'venues.added') venueAdded(host, event.data.venue.id, event.seq)
        if (event.type === 'venues.removed') venueRemoved(host, event.data.venueId)
      }
      if (host.state.meeting.status === 'adjourned' && host.logId === host.meetingId) changedAfterEnd(host)
    })
    return host
  }
  const load = async (meetingId: string): Promise<MeetingHost | null> => {
    const logId = await deps.logIdOf(meetingId)
    return loadMeetingHost({ ...deps, onStrayed }, { meetingId, logId }, () => deps.damaged.get(logId) ?? null)
  }
  const loaded: ((host: MeetingHost) => void)[] = []
  let adjourned: (meetingId: string, at: Instant) => void = () => undefined
  let venueAdded: (host: MeetingHost, venueId: string, seq: number) => void = () => undefined
  let venueRemoved: (host: MeetingHost, venueId: string) => void = () => undefined
  let left: (meetingId: string) => void = () => undefined
  let changedAfterEnd: (host: MeetingHost) => void = () => undefined

  return {
    /** Calls back when a meeting, or its rehearsal, has come into memory, before anybody else gets it. */
    onLoaded(listener: (host: MeetingHost) => void): void {
      loaded.push(listener)
    },

    /** Calls back when a meeting has ended; rehearsals do not count. */
    onAdjourned(listener: (meetingId: string, at: Instant) => void): void {
      adjourned = listener
    },

    /** Calls back when a hall has joined a meeting, with the place of that in the log; rehearsals do not count. */
    onVenueAdded(listener: (host: MeetingHost, venueId: string, seq: number) => void): void {
      venueAdded = listener
    },

    /** Calls back when a hall has left a meeting; rehearsals do not count. */
    onVenueRemoved(listener: (host: MeetingHost, venueId: string) => void): void {
      venueRemoved = listener
    },

    /**
     * Calls back when a meeting was let go under its pages: what was held of it is not what its log says, or another log tells
     * of it now. It is loaded anew by whoever asks next.
     */
    onLeft(listener: (meetingId: string) => void): void {
      left = listener
    },

    /** Calls back when a meeting has ended, and with every change of one that has; rehearsals do not count. */
    onAfterEnd(listener: (host: MeetingHost) => void): void {
      changedAfterEnd = listener
    },

    /** null when there is no such meeting. */
    async get(meetingId: string): Promise<MeetingHost | null> {
      // No store takes such a text, and no id has one.
      if (/\p{Cc}/u.test(meetingId)) return null
      lastUsed.set(meetingId, deps.clock.monotonicMs())
      const known = hosts.get(meetingId)
      if (known !== undefined && (await known)?.isDisproved !== true) return known
      if (known !== undefined && hosts.get(meetingId) === known) {
        forget(meetingId)
        left(meetingId)
      }
      const loading = load(meetingId).then(watched)
      hosts.set(meetingId, loading)
      const settled = (host: MeetingHost | null) => {
        if (hosts.get(meetingId) !== loading) return
        if (host === null) forget(meetingId)
        else inMemory.set(meetingId, host)
      }
      loading.then(settled, () => settled(null))
      return loading
    },

    /** Every meeting there is, the newest last. */
    async all(): Promise<readonly MeetingHost[]> {
      const ids = (await deps.events.meetingIds()).filter((id) => !isRehearsalLog(id))
      const found = await Promise.all(ids.map((id) => this.get(id)))
      return found.filter((host) => host !== null)
    },

    /** Lets a meeting go, so that whoever asks next gets it from the log that tells of it by then. */
    async letGo(meetingId: string): Promise<void> {
      const host = hosts.get(meetingId)
      forget(meetingId)
      await (await host)?.rest()
    },

    /** What has waited too long in the meetings that are in memory. @source NOD-8 */
    troubles(): readonly NotReadyReason[] {
      const loaded = [...inMemory.values()]
      const waits = (of: (host: MeetingHost) => number) => loaded.some((host) => of(host) > mostWaitMs)
      return [
        ...(waits(({ waitsMs }) => waitsMs.commit) ? ['queue.stuck' as const] : []),
        ...(waits(({ waitsMs }) => waitsMs.news) ? ['log.behind' as const] : []),
        ...(strayed.wrongForMs() > mostWaitMs ? ['log.other' as const] : []),
      ]
    },

    /** Resolves when everything that was asked for is answered and written. */
    async close(): Promise<void> {
      clearInterval(timer)
      stopTailing()
      stopWatching()
      await strayed.idle()
      const loaded = await Promise.allSettled(hosts.values())
      for (const result of loaded) if (result.status === 'fulfilled') await result.value?.rest()
    },
  }
}

export type MeetingHosts = ReturnType<typeof createMeetingHosts>
