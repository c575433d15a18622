import {
  type KnownBeside,
  type MissingBeforeStart,
  missingBeforeStart,
} from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { useMeeting, useNow, usePresence } from '../../store/use-meeting.ts'

/** Often enough for deadlines, ms. */
const lookEveryMs = 60_000

/** What is missing before the start, as far as this page knows. @param links null where the page may not list them. */
export function useMissing(links: KnownBeside['links'] | null): MissingBeforeStart {
  const state = useMeeting((whole) => whole)
  const presence = usePresence()
  const now = useNow(lookEveryMs)
  const screens = Object.fromEntries(Object.entries(presence).map(([id, venue]) => [id, venue.screens]))
  return missingBeforeStart(state, { now, screens, ...(links != null && { links }) })
}
