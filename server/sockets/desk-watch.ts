import { controlLeaseMs } from '../../shared/domain/control/control.selectors.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'

/** A desk that held control before this node was there has so long to come back before it counts as away. */
const returnMs = 8_000

/** So long after the end of the lease it is told, ms: the clocks by which it is set and judged may differ by that. */
const lapseMarginMs = 250

interface Deps {
  /** No other node has pages of this meeting. */
  readonly isOnlyNode: boolean
  readonly newId: () => string
  readonly onError: (error: unknown) => void
}

/**
 * Tells the log of one meeting when the desk that holds control goes and comes back, when its lease is over, and when a desk
 * that had asked goes. With several nodes each speaks of
 * the pages it has: a desk that another node takes for gone while it is here is said to have returned.
 */
export function createDeskWatch(host: MeetingHost, { isOnlyNode, newId, onError }: Deps) {
  const pages = new Map<string, number>()
  const isHere = (deskId: string) => (pages.get(deskId) ?? 0) > 0

  const note = (type: 'control.noteLeft' | 'control.noteReturned' | 'control.noteLapsed', deskId: string) => {
    host
      .execute({
        commandId: newId(),
        actor: { role: 'owner', venueId: null, personId: null },
        linkId: 'server',
        command: { type, data: { deskId } },
      })
      .catch(onError)
  }

  let awaySince: Instant | null = null
  let lapse: NodeJS.Timeout | undefined

  const look = () => {
    const { holder } = host.state.control
    if (holder !== null && holder.awaySince !== null && isHere(holder.deskId))
      note('control.noteReturned', holder.deskId)
    // Of the same absence the end is told once: by whichever node comes first, the others are refused.
    if (holder?.awaySince === awaySince) return
    awaySince = holder?.awaySince ?? null
    clearTimeout(lapse)
    if (holder !== null && awaySince !== null)
      lapse = setTimeout(() => note('control.noteLapsed', holder.deskId), controlLeaseMs + lapseMarginMs)
  }
  const stopLooking = host.subscribe(look)
  const timer = setTimeout(() => {
    const { holder, requests } = host.state.control
    // Of a desk that another node may have, only that node knows.
    for (const { deskId } of isOnlyNode ? requests : []) if (!isHere(deskId)) note('control.noteLeft', deskId)
    if (holder !== null && holder.awaySince === null && !isHere(holder.deskId)) note('control.noteLeft', holder.deskId)
  }, returnMs)
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
      const { holder, requests } = host.state.control
      const isWaiting = requests.some((request) => request.deskId === deskId)
      if (isWaiting || (holder?.deskId === deskId && holder.awaySince === null)) note('control.noteLeft', deskId)
    },
    close(): void {
      clearTimeout(timer)
      clearTimeout(lapse)
      stopLooking()
    },
  }
}
