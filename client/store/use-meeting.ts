import { useEffect, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { VenuePresence } from '../../shared/protocol/down.ts'
import { useMeetingLink } from './meeting-context.tsx'
import { type LinkStatus, type Session, useMeetingStore } from './meeting-store.ts'

/**
 * A part of the meeting's state; draws again when that part changes.
 * @throws before the first snapshot: views are mounted after it.
 */
export function useMeeting<Part>(select: (state: MeetingState) => Part): Part {
  return useMeetingStore(
    useShallow(({ state }) => {
      if (state === null) throw new Error('no state yet')
      return select(state)
    }),
  )
}

/** @throws before the session is known. */
export function useSession(): Session {
  const session = useMeetingStore((store) => store.session)
  if (session === null) throw new Error('no session yet')
  return session
}

/** How fresh the page is. `asOf`: the moment of the last verified frame. */
export function useFreshness(): { readonly status: LinkStatus; readonly asOf: Instant | null } {
  return useMeetingStore(useShallow(({ status, asOf }) => ({ status, asOf })))
}

/** How the devices of every venue are; staff only, empty for the others. */
export const usePresence = (): Readonly<Record<string, VenuePresence>> => useMeetingStore((store) => store.presence)

/** Sequence number of the state that is shown. */
export const useSeq = (): number => useMeetingStore((store) => store.seq)

/** Server time, drawn again with every full `stepMs` of it, so that all pages turn the second together. */
export function useNow(stepMs = 1_000): Instant {
  const link = useMeetingLink()
  const [now, setNow] = useState(() => link.now())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const turn = () => {
      const current = link.now()
      setNow(current)
      timer = setTimeout(turn, stepMs - (current % stepMs) + 2)
    }
    turn()
    return () => clearTimeout(timer)
  }, [link, stepMs])
  return now
}
