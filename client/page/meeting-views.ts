import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { MeetingPageName } from '../../shared/protocol/pages.ts'
import { patiently } from '../components/lazy-part.ts'
import { needTexts } from '../i18n/i18n.ts'
import type { TextGroup } from '../i18n/load-texts.ts'
import type { seldomViews } from './seldom-views.ts'

type View = LazyExoticComponent<ComponentType>

const loads = new WeakMap<View, () => Promise<unknown>>()

/** A page with the texts that it needs besides the core. */
function view(load: () => Promise<ComponentType>, ...texts: readonly TextGroup[]): View {
  const loadBoth = async () => {
    const [component] = await Promise.all([load(), ...texts.map(needTexts)])
    return { default: component }
  }
  const loaded = lazy(loadBoth)
  loads.set(loaded, loadBoth)
  return loaded
}

/** A desk, with what is said on it at once; what its dialogs say comes as soon as the desk itself is there. */
const desk = (load: () => Promise<ComponentType>): View =>
  view(async () => {
    const component = await load()
    void patiently(() => needTexts('dialogs'))
    return component
  }, 'desks')

/** A page whose parts the program does not name before somebody opens one of its kind. */
const seldom = (name: keyof typeof seldomViews, ...texts: readonly TextGroup[]): View =>
  view(async () => (await import('./seldom-views.ts')).seldomViews[name](), ...texts)

/** Loads a page while the server is still being asked who looks at it. Fails in silence: it is loaded again when it is drawn. */
export function preloadView(wanted: View): void {
  loads
    .get(wanted)?.()
    .catch(() => undefined)
}

/** The pages of a meeting by their name in the address; each is loaded when it is opened. */
export const meetingViews: Readonly<Record<MeetingPageName, View>> = {
  screen: view(() => import('../views/screen/ScreenView.tsx').then(({ ScreenView }) => ScreenView), 'screens'),
  door: seldom('door', 'screens'),
  phone: view(() => import('../views/phone/PhoneView.tsx').then(({ PhoneView }) => PhoneView)),
  console: desk(() => import('../views/console/ConsoleView.tsx').then(({ ConsoleView }) => ConsoleView)),
  plan: view(
    async () => {
      const [{ PlanView }] = await Promise.all([import('../views/plan/PlanView.tsx'), needTexts('plan')])
      return PlanView
    },
    'desks',
    'dialogs',
  ),
  operator: desk(() => import('../views/operator/OperatorView.tsx').then(({ OperatorView }) => OperatorView)),
  'follow-ups': seldom('follow-ups', 'desks', 'dialogs', 'seldom'),
  script: seldom('script', 'desks', 'dialogs'),
  speaker: seldom('speaker', 'desks', 'dialogs'),
  observer: seldom('observer', 'screens'),
  wall: seldom('wall', 'desks', 'dialogs', 'wall'),
  overlay: seldom('overlay', 'desks', 'dialogs'),
  minutes: seldom('minutes', 'desks', 'dialogs', 'seldom'),
}
