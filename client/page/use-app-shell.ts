import { useEffect } from 'react'
import { basePath } from '../connection/base-path.ts'
import { pageBuild } from '../connection/page-build.ts'

/** What the first picture needs has come by then: texts, fonts, the view. */
const settledAfterMs = 4_000

/**
 * Has the browser keep the page, so that it stands there after a reload without the server. Browsers allow
 * it on https and on the machine itself; on plain http nothing happens.
 */
export function useAppShell(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('serviceWorker' in navigator) || pageBuild() === null) return
    const { serviceWorker } = navigator
    const tellLoaded = async () => {
      const { active } = await serviceWorker.ready
      active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name))
    }
    const tell = () => void tellLoaded()
    const failed = (error: unknown) => console.info('the page is not kept on this machine', error)
    serviceWorker.register(`${basePath}/sw.js`).then(tell, failed)
    const timer = setTimeout(tell, settledAfterMs)
    serviceWorker.addEventListener('controllerchange', tell)
    return () => {
      clearTimeout(timer)
      serviceWorker.removeEventListener('controllerchange', tell)
    }
  }, [isWanted])
}
