import type { ComponentType } from 'react'

/** Pages of a meeting that stand at few places: everybody's program knows their names, and not what each of them loads. */
export const seldomViews = {
  minutes: async () => (await import('../views/minutes/MinutesView.tsx')).MinutesView,
  door: async () => (await import('../views/door/DoorView.tsx')).DoorView,
  script: async () => (await import('../views/script/ScriptView.tsx')).ScriptView,
  speaker: async () => (await import('../views/speaker/SpeakerView.tsx')).SpeakerView,
  observer: async () => (await import('../views/observer/ObserverView.tsx')).ObserverView,
  wall: async () => (await import('../views/wall/WallView.tsx')).WallView,
  'follow-ups': async () => (await import('../views/follow-up/FollowUpView.tsx')).FollowUpView,
  overlay: async () => (await import('../views/overlay/OverlayView.tsx')).OverlayView,
} satisfies Readonly<Record<string, () => Promise<ComponentType>>>
