import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { needTexts } from './i18n/i18n.ts'
import { MeetingPage } from './page/MeetingPage.tsx'
import { JoinPage } from './views/join/JoinPage.tsx'
import { MessagePage } from './views/shared/MessagePage.tsx'
import { WaitingPage } from './views/shared/WaitingPage.tsx'

const HomePage = lazy(async () => {
  const [{ HomePage }] = await Promise.all([import('./views/home/HomePage.tsx'), needTexts('home')])
  return { default: HomePage }
})
const AuditPage = lazy(async () => {
  const [{ AuditPage }] = await Promise.all([import('./features/accounts/audit/AuditPage.tsx'), needTexts('desks')])
  return { default: AuditPage }
})

/** Every address there is. */
export function Routes() {
  return (
    <Suspense fallback={<WaitingPage />}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/password">
          <HomePage />
        </Route>
        <Route path="/join">
          <JoinPage />
        </Route>
        <Route path="/meetings/:meetingId/audit">
          {({ meetingId }) => <AuditPage meetingId={decodeURIComponent(meetingId)} />}
        </Route>
        <Route path="/meetings/:meetingId/:view">
          {({ meetingId, view }) => <MeetingPage meetingId={decodeURIComponent(meetingId)} view={view} />}
        </Route>
        <Route>
          <MessagePage text="meeting.home.noPage" />
        </Route>
      </Switch>
    </Suspense>
  )
}
