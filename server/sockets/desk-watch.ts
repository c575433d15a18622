import type { MeetingHost } from '../meetings/meeting-host.ts'

/** A desk that held control before this node was there has so long to come back before it counts as away. */
const returnMs = 8_000

interface Deps {
  readonly newId: () => string
  readonly onError: (error: unknown) => void
}

/**
 * Tells the log of one meeting when the desk that holds control goes and comes back. With several nodes each speaks of
 * the pages it has: a desk that another node takes for gone while it is here is said to have returned.
 */
export function createDeskWatch(host: MeetingHost, { newId, onError }: Deps) {
  const pages = new Map<string, number>()
  const isHere = (deskId: string) => (pages.get(deskId) ?? 0) > 0

  const note = (type: 'control.noteLeft' | 'control.noteReturned', deskId: string) => {
    host
      .execute({
        commandId: newId(),
        actor: { role: 'owner', venueId: null, personId: null },
        linkId: 'server',
        command: { type, data: { deskId } },
      })
      .catch(onError)
  }

  const look = () => {
    const { holder } = host.state.control
    if (holder !== null && holder.awaySince !== null && isHere(holder.deskId))
      note('control.noteReturned', holder.deskId)
  }
  const stopLooking = host.subscribe(look)
  const timer = setTimeout(() => {
    const { holder } = host.state.control
    if (holder !== null && holder.awaySince === null && !isHere(holder.deskId)) note('control.noteLeft', holder.deskId)
  }, returnMs)

  return {
    enter(deskId: string): void {
      pages.set(deskId, (pages.get(deskId) ?? 0) + 1)
      look()
    },
    leave(deskId: string): void {
      pages.set(deskId, (pages.get(deskId) ?? 1) - 1)
      if (isHere(deskId)) return
      pages.delete(deskId)
      const { holder } = host.state.control
      if (holder?.deskId === deskId && holder.awaySince === null) note('control.noteLeft', deskId)
    },
    close(): void {
      clearTimeout(timer)
      stopLooking()
    },
  }
}
