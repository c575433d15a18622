import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { needTexts } from '../../i18n/i18n.ts'
import type { TextGroup } from '../../i18n/load-texts.ts'

type View = LazyExoticComponent<ComponentType>

/** A page with the texts that it needs besides the core. */
const view = (load: () => Promise<ComponentType>, texts?: TextGroup): View =>
  lazy(async () => {
    const [component] = await Promise.all([load(), texts === undefined ? null : needTexts(texts)])
    return { default: component }
  })

/** The pages of a meeting by their name in the address; each is loaded when it is opened. */
export const meetingViews: Readonly<Record<string, View>> = {
  screen: view(() => import('../screen/ScreenView.tsx').then(({ ScreenView }) => ScreenView), 'screens'),
  phone: view(() => import('../phone/PhoneView.tsx').then(({ PhoneView }) => PhoneView)),
  console: view(() => import('../console/ConsoleView.tsx').then(({ ConsoleView }) => ConsoleView), 'desks'),
  operator: view(() => import('../operator/OperatorView.tsx').then(({ OperatorView }) => OperatorView), 'desks'),
  speaker: view(() => import('../speaker/SpeakerView.tsx').then(({ SpeakerView }) => SpeakerView), 'desks'),
  overlay: view(() => import('../overlay/OverlayView.tsx').then(({ OverlayView }) => OverlayView), 'desks'),
}
