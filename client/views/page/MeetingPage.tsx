import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useEffect, useState } from 'react'
import { HttpRefusal } from '../../connection/http.ts'
import type { MeetingLink } from '../../connection/meeting-link.ts'
import { openMeetingLink } from '../../connection/open-meeting-link.ts'
import { currentSession, viewsOf } from '../../connection/page-session.ts'
import type { TextKey } from '../../i18n/texts.ts'
import { refusals } from '../../i18n/zh-CN/refusals.ts'
import { MeetingLinkProvider } from '../../store/meeting-context.tsx'
import { useMeetingStore } from '../../store/meeting-store.ts'
import { MessagePage } from './MessagePage.tsx'
import { WaitingPage } from './WaitingPage.tsx'

const views: Readonly<Record<string, LazyExoticComponent<ComponentType>>> = {
  screen: lazy(() => import('../screen/ScreenView.tsx').then(({ ScreenView }) => ({ default: ScreenView }))),
  console: lazy(() => import('../console/ConsoleView.tsx').then(({ ConsoleView }) => ({ default: ConsoleView }))),
  operator: lazy(() => import('../operator/OperatorView.tsx').then(({ OperatorView }) => ({ default: OperatorView }))),
  phone: lazy(() => import('../phone/PhoneView.tsx').then(({ PhoneView }) => ({ default: PhoneView }))),
}

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
  const endedBy = useMeetingStore((store) => store.endedBy)
  const View = Object.hasOwn(views, view) ? views[view] : undefined

  useEffect(() => {
    let opened: MeetingLink | null = null
    let isGone = false
    const open = async () => {
      const session = await currentSession()
      if (isGone) return
      if (session.meetingId !== null && session.meetingId !== meetingId) return setRefusal('access.notFound')
      if (!viewsOf[session.role].includes(view)) return setRefusal('access.forbidden')
      const { role, venueId = null, personId = null, linkId } = session
      opened = openMeetingLink({ meetingId, role, venueId, personId }, linkId)
      setLink(opened)
    }
    open().catch((error: unknown) => setRefusal(error instanceof HttpRefusal ? error.rejection.code : 'command.failed'))
    return () => {
      isGone = true
      opened?.close()
    }
  }, [meetingId, view])

  useEffect(() => {
    if (title !== undefined) document.title = title
  }, [title])

  if (View === undefined) return <MessagePage text="site.noPage" />
  const code = refusal ?? (hasState ? null : endedBy)
  if (code !== null) return <MessagePage text={refusalKey(code)} canReload={code === 'server.unreachable'} />
  if (link === null || !hasState) return <WaitingPage />
  return (
    <MeetingLinkProvider link={link}>
      <Suspense fallback={<WaitingPage />}>
        <View />
      </Suspense>
    </MeetingLinkProvider>
  )
}

const refusalKey = (code: string): TextKey =>
  Object.hasOwn(refusals, code) ? (`refusals.${code}` as TextKey) : 'refusals.command.failed'
