import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { MeetingPage } from './page/MeetingPage.tsx'
import { JoinPage } from './views/join/JoinPage.tsx'
import { WaitingPage } from './views/shared/WaitingPage.tsx'

const SeldomPages = lazy(() => import('./page/SeldomPages.tsx').then(({ SeldomPages }) => ({ default: SeldomPages })))

/** Every address there is. */
export function Routes() {
  return (
    <Suspense fallback={<WaitingPage />}>
      <Switch>
        <Route path="/join">
          <JoinPage />
        </Route>
        <Route path="/meetings/:meetingId/:view">
          {({ meetingId, view }) =>
            /^(?:audit|import|replay)$/u.test(view) ? (
              <SeldomPages />
            ) : (
              <MeetingPage meetingId={decodeURIComponent(meetingId)} view={view} />
            )
          }
        </Route>
        <Route>
          <SeldomPages />
        </Route>
      </Switch>
    </Suspense>
  )
}
