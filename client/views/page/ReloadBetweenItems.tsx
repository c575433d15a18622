import { useEffect } from 'react'
import { useMeeting } from '../../store/use-meeting.ts'
import { mayReload } from './reload-moment.ts'
import { reloadIfServed } from './reload-page.ts'
import { mayTry, noteTry } from './reload-tries.ts'
import { useNewBuild } from './use-new-build.ts'

/** The halls' screens do not all come at once. */
const spreadMs = 4_000
const askEveryMs = 60_000

/** A page without hands loads the new build by itself, while nothing is on. */
export function ReloadBetweenItems() {
  const build = useNewBuild()
  const isMoment = useMeeting(mayReload)
  useEffect(() => {
    if (build === null || !isMoment) return
    const reload = () => {
      if (!mayTry(build, Date.now())) return
      noteTry(build, Date.now())
      reloadIfServed().catch(() => console.info('the server is away'))
    }
    const first = setTimeout(reload, 1_000 + Math.random() * spreadMs)
    const later = setInterval(reload, askEveryMs)
    return () => {
      clearTimeout(first)
      clearInterval(later)
    }
  }, [build, isMoment])
  return null
}
