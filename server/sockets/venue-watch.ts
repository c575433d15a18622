import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { addMs, between, type Instant } from '../../shared/kernel/time.ts'
import { ofOwnAccord } from '../access/own-actor.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { Nodes } from '../nodes/nodes.ts'

/** A hall whose last screen has gone for so long counts as lost, ms: as long as its desk waits before it says so. */
const lostAfterMs = 10_000

/** What was noted and not done is noted again after so long, ms. */
const againMs = 1_000

/** Told when a hall has lost its last screen, and when it has one again. @param name of the hall. */
export type OnVenue = (what: 'venueLost' | 'venueBack', meetingId: string, name: string) => void

interface Deps {
  readonly nodes: Pick<Nodes, 'of'>
  /** Nothing is noted of its own accord any more: pages go because the server does. */
  readonly isDraining: () => boolean
  readonly now: () => Instant
  readonly onError: (error: unknown) => void
  readonly onVenue?: OnVenue | undefined
}

/**
 * Tells the log of one meeting when a hall has lost its last screen in the running meeting, and when it has one again. With
 * several nodes a hall is there while any of them has a screen of it; every node that has pages of the meeting watches, so
 * that a hall whose node is gone is missed, too, and what two of them note happens once.
 * @source VEN-14
 */
function createVenueWatch(host: MeetingHost, { nodes, isDraining, now, onError, onVenue }: Deps) {
  const screens = new Map<string, number>()
  /** Halls with a screen on another node, as they were told of last. */
  let elsewhere: ReadonlySet<string> = new Set()
  /** When the last screen of a hall went. */
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
    if (type !== 'venues.lost' && type !== 'venues.regained' && type !== 'venues.removed') return
    goneSince.delete(data.venueId)
    const name = lookUp(host.state.venues, data.venueId)?.name
    if (name !== undefined && type !== 'venues.removed')
      onVenue?.(type === 'venues.lost' ? 'venueLost' : 'venueBack', host.meetingId, name)
  }
  const lookElsewhere = (): ReadonlySet<string> => {
    const parts = nodes.of(host.meetingId).flatMap(({ venues }) => Object.entries(venues))
    return new Set(parts.flatMap(([venueId, venue]) => (venue.screens > 0 ? [venueId] : [])))
  }
  elsewhere = lookElsewhere()

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
      if (!isOn() || elsewhere.has(venueId)) return
      goneSince.set(venueId, now())
      look()
    },
    /** Other nodes tell something else than before. */
    othersChanged(): void {
      const before = elsewhere
      elsewhere = lookElsewhere()
      for (const venueId of elsewhere) goneSince.delete(venueId)
      const missing = [...before].filter((venueId) => !elsewhere.has(venueId) && !screens.has(venueId))
      if (missing.length === 0 || !isOn()) return
      for (const venueId of missing) goneSince.set(venueId, now())
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
