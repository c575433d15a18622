import { controlLeaseMs, hasLapsed } from '../../shared/domain/control/control.selectors.ts'
import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { addMs, between, type Instant } from '../../shared/kernel/time.ts'
import { ofOwnAccord } from '../access/own-actor.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'

/** A desk without a page, silent for so long, counts as away since its last act; a node that has its page says otherwise. */
const silentMs = 8_000

/** So long after the end of the lease it is told, ms: a command of that very moment is still the holder's. */
const lapseMarginMs = 250

/** What was noted and not done is noted again after so long, ms. */
const againMs = 1_000

interface Deps {
  /** No other node has pages of this meeting. */
  readonly isOnlyNode: boolean
  /** Nothing is noted of its own accord any more. */
  readonly isDraining: () => boolean
  readonly now: () => Instant
  readonly onError: (error: unknown) => void
}

type Note =
  | { readonly type: 'control.noteLeft'; readonly deskId: string; readonly since?: Instant }
  | { readonly type: 'control.noteReturned' | 'control.noteLapsed'; readonly deskId: string }

/**
 * Tells the log of one meeting when the desk that holds control goes and comes back, when its lease is over, and when a desk
 * that had asked goes. A desk is here while it has a page, and for the lease after its last command, by whichever way.
 * With several nodes each speaks of the desks that it had: one that another node takes for gone while it is here is said to
 * have returned.
 * @source CTL-5, CTL-6
 */
function createDeskWatch(host: MeetingHost, { isOnlyNode, isDraining, now, onError }: Deps) {
  const pages = new Map<string, number>()
  /** When a desk that this node had gave its last sign. What was there before the meeting was loaded has the lease to come back. */
  const lastSigns = new Map<string, Instant>()
  let timer: NodeJS.Timeout | undefined

  const isHere = (deskId: string) => (pages.get(deskId) ?? 0) > 0

  const note = ({ type, ...data }: Note) => {
    host.act(ofOwnAccord, { type, data }).catch(onError)
  }

  /** Since when nothing was heard of a desk; null while it has a page, and of a desk that only other nodes know. */
  const silentSince = (deskId: string): Instant | null => (isHere(deskId) ? null : (lastSigns.get(deskId) ?? null))

  /** What is to be noted next, and when: at once what is due already. */
  const dueNotes = (): readonly { readonly at: Instant; readonly note: Note }[] => {
    const { holder, requests } = host.state.control
    const due = requests.flatMap(({ deskId }) => {
      const since = silentSince(deskId)
      return since === null
        ? []
        : [{ at: addMs(since, controlLeaseMs), note: { type: 'control.noteLeft', deskId } as const }]
    })
    if (holder === null) return due
    const { deskId, awaySince } = holder
    if (awaySince !== null) {
      if (isHere(deskId)) return [...due, { at: awaySince, note: { type: 'control.noteReturned', deskId } }]
      const end = addMs(awaySince, controlLeaseMs + lapseMarginMs)
      return [...due, { at: end, note: { type: 'control.noteLapsed', deskId } }]
    }
    const since = silentSince(deskId)
    return since === null
      ? due
      : [...due, { at: addMs(since, silentMs), note: { type: 'control.noteLeft', deskId, since } }]
  }

  const look = () => {
    clearTimeout(timer)
    if (isDraining()) return
    const at = now()
    const due = dueNotes()
    if (due.length === 0) return
    for (const next of due) if (next.at <= at) note(next.note)
    const waitMs = Math.min(...due.map((next) => (next.at <= at ? againMs : between(at, next.at) + 1)))
    timer = setTimeout(look, waitMs).unref()
  }

  /** A desk that neither holds nor asks is nobody's concern, once its act is done. */
  const forget = () => {
    const { holder, requests } = host.state.control
    const concerned = new Set([holder?.deskId, ...requests.map((request) => request.deskId)])
    for (const [deskId, at] of lastSigns)
      if (!concerned.has(deskId) && between(at, now()) > controlLeaseMs) lastSigns.delete(deskId)
  }

  /** Another node has seen a desk that was silent here: it is that node's from now on. */
  const isElsewhere = ({ type, data }: MeetingEvent) => {
    if (type !== 'control.holderReturned') return
    const since = silentSince(data.deskId)
    if (since !== null && between(since, now()) >= silentMs) lastSigns.delete(data.deskId)
  }

  const { holder, requests } = host.state.control
  if (holder !== null) lastSigns.set(holder.deskId, now())
  // Of a desk that another node may have, only that node knows.
  for (const { deskId } of isOnlyNode ? requests : []) lastSigns.set(deskId, now())
  host.onApplied((steps) => {
    for (const { event } of steps) isElsewhere(event)
    look()
  })
  host.onAsked(({ actor: { deskId } }) => {
    if (deskId === undefined) return
    look()
    forget()
    lastSigns.set(deskId, now())
    const { holder } = host.state.control
    if (holder?.deskId === deskId && holder.awaySince !== null && !hasLapsed(holder, now()))
      note({ type: 'control.noteReturned', deskId })
  })
  look()

  return {
    enter(deskId: string): void {
      pages.set(deskId, (pages.get(deskId) ?? 0) + 1)
      look()
    },
    leave(deskId: string): void {
      pages.set(deskId, (pages.get(deskId) ?? 1) - 1)
      if (isHere(deskId)) return
      pages.delete(deskId)
      lastSigns.set(deskId, now())
      const { holder, requests } = host.state.control
      const isWaiting = requests.some((request) => request.deskId === deskId)
      if (isWaiting || (holder?.deskId === deskId && holder.awaySince === null))
        note({ type: 'control.noteLeft', deskId })
      look()
    },
  }
}

/** The watch of every meeting in memory, from its loading on, whether or not a page is in it. */
export function createDeskWatches(hosts: MeetingHosts, deps: Deps) {
  const watches = new WeakMap<MeetingHost, DeskWatch>()
  const of = (host: MeetingHost): DeskWatch => {
    const watch = watches.get(host) ?? createDeskWatch(host, deps)
    watches.set(host, watch)
    return watch
  }
  hosts.onLoaded(of)
  return { of }
}

export type DeskWatch = ReturnType<typeof createDeskWatch>
