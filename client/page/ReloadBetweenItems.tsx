import { useEffect } from 'react'
import { useMeetingLink } from '../store/meeting-context.tsx'
import { useMeeting } from '../store/use-meeting.ts'
import { reloadIfServed } from '../views/shared/reload-page.ts'
import { mayReload } from './reload-moment.ts'
import { mayTry, noteTry } from './reload-tries.ts'
import { useNewBuild } from './use-new-build.ts'

/** The halls' screens do not all come at once. */
const spreadMs = 4_000
const askEveryMs = 60_000

/** A page without hands loads the new build by itself, while nothing is on. */
export function ReloadBetweenItems() {
  const link = useMeetingLink()
  const build = useNewBuild()
  const isMoment = useMeeting(mayReload)
  useEffect(() => {
    if (build === null || !isMoment) return
    const reload = () => {
      if (!mayTry(build, link.now())) return
      noteTry(build, link.now())
      reloadIfServed().catch(() => console.info('the server is away'))
    }
    const first = setTimeout(reload, 1_000 + Math.random() * spreadMs)
    const later = setInterval(reload, askEveryMs)
    return () => {
      clearTimeout(first)
      clearInterval(later)
    }
  }, [link, build, isMoment])
  return null
}
