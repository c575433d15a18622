import { lazy, Suspense, useEffect, useState } from 'react'
import { isMeetingPage } from '../../shared/protocol/pages.ts'
import { HttpRefusal } from '../connection/http.ts'
import type { MeetingLink } from '../connection/meeting-link.ts'
import { openMeetingLink } from '../connection/open-meeting-link.ts'
import { isUnattended, keepsItsState } from '../connection/unattended-views.ts'
import { whoIsHere } from '../connection/who-is-here.ts'
import { refusalKey, useText } from '../i18n/i18n.ts'
import { MeetingLinkProvider } from '../store/meeting-context.tsx'
import { useMeetingStore } from '../store/meeting-store.ts'
import { BareRefusal } from '../views/shared/BareRefusal.tsx'
import { MessagePage } from '../views/shared/MessagePage.tsx'
import { isBareView, useBarePage } from '../views/shared/use-bare-page.ts'
import { useComeBack } from '../views/shared/use-come-back.ts'
import { WaitingPage } from '../views/shared/WaitingPage.tsx'
import { meetingViews, preloadView } from './meeting-views.ts'
import { NewBuildHint } from './NewBuildHint.tsx'
import { ReloadBetweenItems } from './ReloadBetweenItems.tsx'
import { useAppShell } from './use-app-shell.ts'

const RehearsalMark = lazy(() =>
  import('../features/rehearsal/RehearsalMark.tsx').then(({ RehearsalMark }) => ({ default: RehearsalMark })),
)

interface Props {
  readonly meetingId: string
  readonly view: string
}

/** A meeting's page: who am I, then the link, then the view with the first state. */
export function MeetingPage({ meetingId, view }: Props) {
  const [link, setLink] = useState<MeetingLink | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const hasState = useMeetingStore((store) => store.state !== null)
  const title = useMeetingStore((store) => store.state?.meeting.title)
  const isRehearsal = useMeetingStore((store) => store.state?.meeting.rehearsal === true)
  const endedBy = useMeetingStore((store) => store.endedBy)
  // Drawn again with the texts of refusals, which come after the page.
  const { t } = useText()
  const isBare = isBareView(view)
  useBarePage(isBare)
  useAppShell(keepsItsState(view))
  const View = isMeetingPage(view) ? meetingViews[view] : undefined
  // Tabs of one meeting are told apart by it; a phone has one, and its title is the meeting's.
  const name = isMeetingPage(view) && view !== 'phone' ? t(`meeting.page.${view}`) : ''

  useEffect(() => {
    if (View !== undefined) preloadView(View)
  }, [View])

  useEffect(() => {
    let opened: MeetingLink | null = null
    let isGone = false
    const open = async () => {
      const identity = await whoIsHere(meetingId, view)
      if (isGone) return
      opened = openMeetingLink(identity, view, useMeetingStore)
      setLink(opened)
    }
    open().catch((error: unknown) => setRefusal(error instanceof HttpRefusal ? error.rejection.code : 'command.failed'))
    return () => {
      isGone = true
      opened?.close()
    }
  }, [meetingId, view])

  useEffect(() => {
    if (title !== undefined) document.title = [name, title].filter(Boolean).join(' · ')
  }, [name, title])

  // What stands on a video does not outlive its link; other pages keep what they have shown.
  const code = refusal ?? (hasState && !isBare ? null : endedBy)
  const isAway = code === 'server.unreachable'
  useComeBack(isAway)
  if (View === undefined) return <MessagePage text="meeting.home.noPage" />
  if (code !== null && isBare) return <BareRefusal text={refusalKey(code)} />
  if (code !== null) return <MessagePage text={refusalKey(code)} canReload={isAway} />
  const waiting = isBare ? null : <WaitingPage />
  if (link === null || !hasState) return waiting
  return (
    <MeetingLinkProvider link={link}>
      <Suspense fallback={waiting}>
        <View />
      </Suspense>
      {isUnattended(view) ? <ReloadBetweenItems /> : <NewBuildHint />}
      {isRehearsal && (
        <Suspense>
          <RehearsalMark />
        </Suspense>
      )}
    </MeetingLinkProvider>
  )
}
