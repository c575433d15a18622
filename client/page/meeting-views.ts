import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { MeetingPageName } from '../../shared/protocol/pages.ts'
import { needTexts } from '../i18n/i18n.ts'
import type { TextGroup } from '../i18n/load-texts.ts'

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

/** Loads a page while the server is still being asked who looks at it. Fails in silence: it is loaded again when it is drawn. */
export function preloadView(wanted: View): void {
  loads
    .get(wanted)?.()
    .catch(() => undefined)
}

/** The pages of a meeting by their name in the address; each is loaded when it is opened. */
export const meetingViews: Readonly<Record<MeetingPageName, View>> = {
  screen: view(() => import('../views/screen/ScreenView.tsx').then(({ ScreenView }) => ScreenView), 'screens'),
  door: view(() => import('../views/door/DoorView.tsx').then(({ DoorView }) => DoorView), 'screens'),
  phone: view(() => import('../views/phone/PhoneView.tsx').then(({ PhoneView }) => PhoneView)),
  console: view(() => import('../views/console/ConsoleView.tsx').then(({ ConsoleView }) => ConsoleView), 'desks'),
  plan: view(async () => {
    const [{ PlanView }] = await Promise.all([import('../views/plan/PlanView.tsx'), needTexts('plan')])
    return PlanView
  }, 'desks'),
  operator: view(() => import('../views/operator/OperatorView.tsx').then(({ OperatorView }) => OperatorView), 'desks'),
  script: view(() => import('../views/script/ScriptView.tsx').then(({ ScriptView }) => ScriptView), 'desks'),
  speaker: view(() => import('../views/speaker/SpeakerView.tsx').then(({ SpeakerView }) => SpeakerView), 'desks'),
  observer: view(
    () => import('../views/observer/ObserverView.tsx').then(({ ObserverView }) => ObserverView),
    'screens',
  ),
  wall: view(() => import('../views/wall/WallView.tsx').then(({ WallView }) => WallView), 'desks', 'wall'),
  overlay: view(() => import('../views/overlay/OverlayView.tsx').then(({ OverlayView }) => OverlayView), 'desks'),
}
