import { createContext, useContext, useEffect, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { VenuePresence } from '../../shared/protocol/down.ts'
import type { LinkStatus, Session } from '../connection/page-state.ts'
import { useMeetingLink } from './meeting-context.tsx'
import { useMeetingStore } from './meeting-store.ts'

/**
 * A part of the meeting's state; draws again when that part changes.
 * @throws before the first snapshot: views are mounted after it.
 */
export function useMeeting<Part>(select: (state: MeetingState) => Part): Part {
  const other = useContext(OtherState)
  return useMeetingStore(
    useShallow((store) => {
      const state = other ?? store.state
      if (state === null) throw new Error('no state yet')
      return select(state)
    }),
  )
}

/** A state that parts of the page show instead of the meeting's own, such as the one that the next act leads to. */
export const OtherState = createContext<MeetingState | null>(null)

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
