import { useMeetingStore } from '../store/meeting-store.ts'

const patienceMs = 3_000

/** Resolves once the page's state holds that event, so that a button does not come back before its outcome; at the latest after three seconds. */
export function seenSeq(seq: number): Promise<void> {
  if (useMeetingStore.getState().seq >= seq) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      unsubscribe()
      resolve()
    }
    const unsubscribe = useMeetingStore.subscribe((store) => store.seq >= seq && end())
    const timer = setTimeout(end, patienceMs)
  })
}
