import { type ComponentType, lazy } from 'react'
import { Route, Switch } from 'wouter'
import { needTexts } from '../i18n/i18n.ts'
import type { TextGroup } from '../i18n/load-texts.ts'
import { MessagePage } from '../views/shared/MessagePage.tsx'

/** A page with the texts that it needs besides the core. */
const page = <Props,>(load: () => Promise<ComponentType<Props>>, ...texts: readonly TextGroup[]) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), ...texts.map(needTexts)])
    return { default: component }
  })

const HomePage = page(() => import('../views/home/HomePage.tsx').then(({ HomePage }) => HomePage), 'home')
const PasswordPage = page(
  () => import('../views/home/PasswordPage.tsx').then(({ PasswordPage }) => PasswordPage),
  'home',
)
const SignInPage = page(() => import('../views/home/SignInPage.tsx').then(({ SignInPage }) => SignInPage), 'home')
const AuditPage = page(
  () => import('../features/accounts/audit/AuditPage.tsx').then(({ AuditPage }) => AuditPage),
  'desks',
  'dialogs',
  'seldom',
)
const ImportPage = page(
  () => import('../features/imports/ImportPage.tsx').then(({ ImportPage }) => ImportPage),
  'imports',
)
const ReplayPage = page(
  () => import('../views/replay/ReplayPage.tsx').then(({ ReplayPage }) => ReplayPage),
  'screens',
  'desks',
  'dialogs',
  'seldom',
)
const FacesPage = page(
  () => import('../features/accounts/faces/FacesPage.tsx').then(({ FacesPage }) => FacesPage),
  'after',
)
const FiguresPage = page(
  () => import('../features/venues/figures/FiguresPage.tsx').then(({ FiguresPage }) => FiguresPage),
  'seldom',
)
const ScreenWithoutVenue = page(
  () => import('../views/pair/ScreenWithoutVenue.tsx').then(({ ScreenWithoutVenue }) => ScreenWithoutVenue),
  'pairing',
)
const PairPage = page(() => import('../views/pair/PairPage.tsx').then(({ PairPage }) => PairPage), 'pairing')

const PaperCheckPage = page(
  () => import('../views/papers/PaperCheckPage.tsx').then(({ PaperCheckPage }) => PaperCheckPage),
  'seldom',
)

/** The addresses that a phone in a hall never opens, and those that there are not: what everybody loads stays small. */
export function SeldomPages() {
  return (
    <Switch>
      <Route path="/">
        <HomePage />
      </Route>
      <Route path="/password">
        <PasswordPage />
      </Route>
      <Route path="/sign-in">
        <SignInPage />
      </Route>
      <Route path="/screen">
        <ScreenWithoutVenue />
      </Route>
      <Route path="/pair">
        <PairPage />
      </Route>
      <Route path="/papers/:meetingId/:seq/:head">
        {({ meetingId, seq, head }) => (
          <PaperCheckPage meetingId={decodeURIComponent(meetingId)} seq={seq} head={head} />
        )}
      </Route>
      <Route path="/figures">
        <FiguresPage />
      </Route>
      <Route path="/faces">
        <FacesPage />
      </Route>
      <Route path="/meetings/:meetingId/audit">
        {({ meetingId }) => <AuditPage meetingId={decodeURIComponent(meetingId)} />}
      </Route>
      <Route path="/meetings/:meetingId/replay">
        {({ meetingId }) => <ReplayPage meetingId={decodeURIComponent(meetingId)} />}
      </Route>
      <Route path="/meetings/:meetingId/import">
        {({ meetingId }) => <ImportPage meetingId={decodeURIComponent(meetingId)} />}
      </Route>
      <Route>
        <MessagePage text="meeting.home.noPage" />
      </Route>
    </Switch>
  )
}
