import { useEffect } from 'react'

const askEveryMs = 5_000

/**
 * Loads the page again once the server answers; nobody stands at a hall screen or a mixer's source to do it.
 * @param isAway the server could not be reached. Loaded no sooner: else the browser's own error page would stand there.
 */
export function useComeBack(isAway: boolean): void {
  useEffect(() => {
    if (!isAway) return
    const ask = async () => {
      const answer = await fetch('/healthz', { cache: 'no-store' })
      if (answer.ok) location.reload()
    }
    const timer = setInterval(() => void ask().catch(() => console.info('the server is still away')), askEveryMs)
    return () => clearInterval(timer)
  }, [isAway])
}
