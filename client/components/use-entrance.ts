import { useEffect, useState } from 'react'

/** As long as the motion of leaving, and a little more. */
const leaveMs = 400

export interface Entrance<Content> {
  /** What stands on the picture, or is just leaving it; null for nothing. */
  readonly shown: Content | null
  readonly isLeaving: boolean
}

/** What is wanted on the picture enters; what is no longer wanted leaves first, then the next one enters. Contents that say the same are the same. */
export function useEntrance<Content>(wanted: Content | null): Entrance<Content> {
  const [shown, setShown] = useState<Content | null>(null)
  const [said, asked] = [JSON.stringify(shown), JSON.stringify(wanted)]
  useEffect(() => {
    if (said === asked) return
    const enter = () => setShown(JSON.parse(asked) as Content | null)
    const timer = setTimeout(enter, said === 'null' ? 0 : leaveMs)
    return () => clearTimeout(timer)
  }, [said, asked])
  return { shown, isLeaving: shown !== null && said !== asked }
}
