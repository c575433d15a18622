import { deviceStorage } from '../connection/page-storage.ts'

const prefix = 'onehall.draft.'

type Changes = Readonly<Record<string, string>>

/** What was written at a place of a meeting and not taken by the server yet; null without anything. It outlives the tab. */
export function keptDraft(meetingId: string, place: string): Changes | null {
  try {
    const read: unknown = JSON.parse(deviceStorage().getItem(keyOf(meetingId, place)) ?? 'null')
    return typeof read === 'object' && read !== null ? (read as Changes) : null
  } catch {
    return null
  }
}

/** Empty changes take the draft away. */
export function keepDraft(meetingId: string, place: string, changes: Changes): void {
  const key = keyOf(meetingId, place)
  try {
    if (Object.keys(changes).length === 0) deviceStorage().removeItem(key)
    else deviceStorage().setItem(key, JSON.stringify(changes))
  } catch (error) {
    console.info('a draft is kept for this page only', error)
  }
}

/** The places of that meeting at which something was left behind. */
export function keptPlaces(meetingId: string): readonly string[] {
  const start = keyOf(meetingId, '')
  const storage = deviceStorage()
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length))
}

const keyOf = (meetingId: string, place: string): string => `${prefix}${meetingId}.${place}`
