import { createContext, type ReactNode, useContext } from 'react'
import type { MeetingLink } from '../connection/meeting-link.ts'

const MeetingLinkContext = createContext<MeetingLink | null>(null)

export function MeetingLinkProvider({ link, children }: { readonly link: MeetingLink; readonly children: ReactNode }) {
  return <MeetingLinkContext value={link}>{children}</MeetingLinkContext>
}

/** @throws outside of a meeting's page. */
export function useMeetingLink(): MeetingLink {
  const link = useContext(MeetingLinkContext)
  if (link === null) throw new Error('no meeting link above this component')
  return link
}
