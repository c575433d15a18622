import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { addMs, between, type Instant } from '../../shared/kernel/time.ts'
import { ofOwnAccord } from '../access/own-actor.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'

/** A hall whose last screen has gone for so long counts as lost, ms: as long as its desk waits before it says so. */
const lostAfterMs = 10_000

/** What was noted and not done is noted again after so long, ms. */
const againMs = 1_000

interface Deps {
  /** Nothing is noted of its own accord any more: pages go because the server does. */
  readonly isDraining: () => boolean
  readonly now: () => Instant
  readonly onError: (error: unknown) => void
}

/**
 * Tells the log of one meeting when a hall has lost its last screen in the running meeting, and when it has one again. With
 * several nodes each speaks of the screens that it had: a hall that another node has while it is noted as lost is noted as
 * back by that node at once.
 * @source VEN-14
 */
function createVenueWatch(host: MeetingHost, { isDraining, now, onError }: Deps) {
  const screens = new Map<string, number>()
  /** When the last screen that this node had of a hall went. */
  const goneSince = new Map<string, Instant>()
  let timer: NodeJS.Timeout | undefined

  const isOn = (): boolean => host.state.meeting.status === 'live' || host.state.meeting.status === 'recess'
  const lostSince = (venueId: string): Instant | null => lookUp(host.state.venues, venueId)?.lostSince ?? null
  const note = (...command: Parameters<MeetingHost['act']>[1][]) => {
    for (const one of command) host.act(ofOwnAccord, one).catch(onError)
  }

  const look = () => {
    clearTimeout(timer)
    if (isDraining()) return
    if (!isOn()) goneSince.clear()
    const back = [...screens.keys()].filter((venueId) => lostSince(venueId) !== null)
    note(...back.map((venueId) => ({ type: 'venues.noteRegained' as const, data: { venueId } })))
    const gone = [...goneSince].filter(([venueId]) => lostSince(venueId) === null)
    const isDue = (since: Instant) => addMs(since, lostAfterMs) <= now()
    for (const [venueId, since] of gone) if (isDue(since)) note({ type: 'venues.noteLost', data: { venueId, since } })
    const waits = gone.map(([, since]) => (isDue(since) ? againMs : between(now(), addMs(since, lostAfterMs)) + 1))
    if (back.length > 0) waits.push(againMs)
    if (waits.length > 0) timer = setTimeout(look, Math.min(...waits)).unref()
  }

  /** Noted once; a hall that another node has is that node's from now on. */
  const settle = ({ type, data }: MeetingEvent) => {
    if (type === 'venues.lost' || type === 'venues.regained' || type === 'venues.removed')
      goneSince.delete(data.venueId)
  }

  host.onApplied((steps) => {
    for (const { event } of steps) settle(event)
    look()
  })

  return {
    enter(venueId: string): void {
      screens.set(venueId, (screens.get(venueId) ?? 0) + 1)
      goneSince.delete(venueId)
      if (lostSince(venueId) !== null) look()
    },
    leave(venueId: string): void {
      const left = (screens.get(venueId) ?? 1) - 1
      if (left > 0) {
        screens.set(venueId, left)
        return
      }
      screens.delete(venueId)
      if (!isOn()) return
      goneSince.set(venueId, now())
      look()
    },
  }
}

/** The watch of every meeting that has had a page. */
export function createVenueWatches(deps: Deps) {
  const watches = new WeakMap<MeetingHost, VenueWatch>()
  const of = (host: MeetingHost): VenueWatch => {
    const watch = watches.get(host) ?? createVenueWatch(host, deps)
    watches.set(host, watch)
    return watch
  }
  return { of }
}

export type VenueWatch = ReturnType<typeof createVenueWatch>
