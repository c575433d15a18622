import { controlLeaseMs, hasLapsed } from '../../shared/domain/control/control.selectors.ts'
import { addMs, between, type Instant, instant } from '../../shared/kernel/time.ts'
import { ofOwnAccord } from '../access/own-actor.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { Nodes } from '../nodes/nodes.ts'

/** A desk without a page, silent for so long, counts as away since its last act; a node that has its page says otherwise. */
const silentMs = 8_000

/** So long after the end of the lease it is told, ms: a command of that very moment is still the holder's. */
const lapseMarginMs = 250

/** What was noted and not done is noted again after so long, ms. */
const againMs = 1_000

interface Deps {
  readonly nodes: Pick<Nodes, 'of' | 'tell'>
  /** Nothing is noted of its own accord any more. */
  readonly isDraining: () => boolean
  readonly now: () => Instant
  readonly onError: (error: unknown) => void
}

type Note =
  | { readonly type: 'control.noteLeft'; readonly deskId: string; readonly since?: Instant }
  | { readonly type: 'control.noteReturned' | 'control.noteLapsed'; readonly deskId: string }

/** Desks as other nodes tell of them: null while a page is open, else when the last sign came. */
type Elsewhere = ReadonlyMap<string, Instant | null>

/**
 * Tells the log of one meeting when the desk that holds control goes and comes back, when its lease is over, and when a desk
 * that had asked goes. A desk is here while it has a page, and for the lease after its last command, by whichever way.
 * With several nodes it is here while any of them has a page of it; each tells the others of its desks and their last signs,
 * so that every node misses the desks of one that is gone, and what two of them note happens once.
 * @source CTL-5, CTL-6
 */
function createDeskWatch(host: MeetingHost, { nodes, isDraining, now, onError }: Deps) {
  const pages = new Map<string, number>()
  /** When a desk gave its last sign to this node, or was seen last on one that is gone. What was there before the meeting was loaded has the lease to come back. */
  const lastSigns = new Map<string, Instant>()
  let elsewhere: Elsewhere = lookElsewhere()
  let timer: NodeJS.Timeout | undefined

  const hasPage = (deskId: string) => (pages.get(deskId) ?? 0) > 0
  const isHere = (deskId: string) => hasPage(deskId) || elsewhere.get(deskId) === null

  function lookElsewhere(): Elsewhere {
    const desks = new Map<string, Instant | null>()
    for (const told of nodes.of(host.meetingId))
      for (const [deskId, sign] of Object.entries(told.desks)) desks.set(deskId, laterSign(desks.get(deskId), sign))
    return desks
  }
  /** Of what desks the meeting is concerned. */
  const concerned = (): ReadonlySet<string> => {
    const { holder, requests } = host.state.control
    return new Set([holder, ...requests].flatMap((desk) => desk?.deskId ?? []))
  }
  const own = (): Record<string, Instant | null> => {
    const wanted = concerned()
    const signs = [...lastSigns].filter(([deskId]) => wanted.has(deskId))
    return Object.fromEntries([...signs, ...[...pages.keys()].map((deskId) => [deskId, null] as const)])
  }
  const tellOthers = () => {
    const isAny = pages.size > 0 || [...concerned()].some((deskId) => lastSigns.has(deskId))
    nodes.tell(host.meetingId, 'desks', isAny ? own : null)
  }

  const note = ({ type, ...data }: Note) => {
    host.act(ofOwnAccord, { type, data }).catch(onError)
  }

  /** Since when nothing was heard of a desk; null while it has a page, and of a desk that nobody has known. */
  const silentSince = (deskId: string): Instant | null => {
    const signs = [lastSigns.get(deskId), elsewhere.get(deskId)].filter((sign) => typeof sign === 'number')
    return isHere(deskId) || signs.length === 0 ? null : instant(Math.max(...signs))
  }

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
      if (hasPage(deskId)) return [...due, { at: awaySince, note: { type: 'control.noteReturned', deskId } }]
      // The node that has its page notes that it is back.
      if (isHere(deskId)) return due
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
    const wanted = concerned()
    for (const [deskId, at] of lastSigns)
      if (!wanted.has(deskId) && between(at, now()) > controlLeaseMs) lastSigns.delete(deskId)
  }

  for (const deskId of concerned()) if (!elsewhere.has(deskId)) lastSigns.set(deskId, now())
  let { control } = host.state
  host.onApplied(() => {
    if (control !== host.state.control) tellOthers()
    ;({ control } = host.state)
    look()
  })
  host.onAsked(({ actor: { deskId } }) => {
    if (deskId === undefined) return
    look()
    forget()
    lastSigns.set(deskId, now())
    tellOthers()
    const { holder } = host.state.control
    if (holder?.deskId === deskId && holder.awaySince !== null && !hasLapsed(holder, now()))
      note({ type: 'control.noteReturned', deskId })
  })
  tellOthers()
  look()

  return {
    enter(deskId: string): void {
      pages.set(deskId, (pages.get(deskId) ?? 0) + 1)
      tellOthers()
      look()
    },
    leave(deskId: string): void {
      pages.set(deskId, (pages.get(deskId) ?? 1) - 1)
      if (hasPage(deskId)) return
      pages.delete(deskId)
      lastSigns.set(deskId, now())
      tellOthers()
      if (isHere(deskId) || isDraining()) return
      const { holder, requests } = host.state.control
      const isWaiting = requests.some((request) => request.deskId === deskId)
      if (isWaiting || (holder?.deskId === deskId && holder.awaySince === null))
        note({ type: 'control.noteLeft', deskId })
      look()
    },
    /** Other nodes tell something else than before. */
    othersChanged(): void {
      const before = elsewhere
      elsewhere = lookElsewhere()
      for (const [deskId, sign] of before)
        if (!elsewhere.has(deskId)) lastSigns.set(deskId, laterSign(lastSigns.get(deskId), sign ?? now()) ?? now())
      forget()
      look()
    },
  }
}

/** An open page is later than any sign. */
function laterSign(one: Instant | null | undefined, other: Instant | null): Instant | null {
  if (one === undefined) return other
  if (one === null || other === null) return null
  return one > other ? one : other
}

/** The watch of every meeting in memory, from its loading on, whether or not a page is in it. */
export function createDeskWatches(hosts: MeetingHosts, deps: Deps) {
  const watches = new WeakMap<MeetingHost, DeskWatch>()
  /** A watch lasts as long as its host. */
  const newest = new Map<string, WeakRef<DeskWatch>>()
  const of = (host: MeetingHost): DeskWatch => {
    const known = watches.get(host)
    if (known !== undefined) return known
    const watch = createDeskWatch(host, deps)
    watches.set(host, watch)
    newest.set(host.meetingId, new WeakRef(watch))
    return watch
  }
  hosts.onLoaded(of)
  return {
    of,
    /** Other nodes tell something else of that meeting than before. */
    othersChanged(meetingId: string): void {
      const watch = newest.get(meetingId)?.deref()
      if (watch === undefined) newest.delete(meetingId)
      else watch.othersChanged()
    },
  }
}

export type DeskWatch = ReturnType<typeof createDeskWatch>
