import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { needTexts } from './i18n/i18n.ts'
import { MeetingPage } from './page/MeetingPage.tsx'
import { JoinPage } from './views/join/JoinPage.tsx'
import { MessagePage } from './views/shared/MessagePage.tsx'
import { WaitingPage } from './views/shared/WaitingPage.tsx'

const HomePage = lazy(() => import('./views/home/HomePage.tsx').then(({ HomePage }) => ({ default: HomePage })))
const AuditPage = lazy(async () => {
  const [{ AuditPage }] = await Promise.all([import('./features/accounts/audit/AuditPage.tsx'), needTexts('desks')])
  return { default: AuditPage }
})

const ImportPage = lazy(async () => {
  const [{ ImportPage }] = await Promise.all([
    import('./features/imports/ImportPage.tsx'),
    needTexts('imports'),
    needTexts('after'),
  ])
  return { default: ImportPage }
})

/** Every address there is. */
export function Routes() {
  return (
    <Suspense fallback={<WaitingPage />}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/join">
          <JoinPage />
        </Route>
        <Route path="/meetings/:meetingId/audit">
          {({ meetingId }) => <AuditPage meetingId={decodeURIComponent(meetingId)} />}
        </Route>
        <Route path="/meetings/:meetingId/import">
          {({ meetingId }) => <ImportPage meetingId={decodeURIComponent(meetingId)} />}
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
