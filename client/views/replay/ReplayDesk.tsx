import { useState } from 'react'
import type { Session } from '../../connection/page-state.ts'
import { useReplay } from '../../features/minutes/replay/use-replay.ts'
import { refusalKey } from '../../i18n/i18n.ts'
import { MeetingLinkProvider } from '../../store/meeting-context.tsx'
import { MessagePage } from '../shared/MessagePage.tsx'
import { WaitingPage } from '../shared/WaitingPage.tsx'
import { ReplayTable } from './ReplayTable.tsx'
import { placeInAddress } from './replay-address.ts'

/** The past of the meeting, from the place in the address. */
export function ReplayDesk({ session }: { readonly session: Session }) {
  // Once: from then on the address follows the place.
  const [from] = useState(placeInAddress)
  const replay = useReplay(session, from)
  const { state, refusal } = replay.shown
  if (state === null)
    return refusal === null ? <WaitingPage /> : <MessagePage text={refusalKey(refusal.code)} canReload />
  return (
    <MeetingLinkProvider link={replay.link}>
      <ReplayTable {...replay} />
    </MeetingLinkProvider>
  )
}
