import { basePath } from '../../connection/base-path.ts'

const askEveryMs = 5_000

/** Loads the page again if the server answers now; else the browser's own error page would stand there. */
export async function reloadIfServed(): Promise<void> {
  const answer = await fetch(`${basePath}/healthz`, { cache: 'no-store' })
  if (answer.ok) location.reload()
}

/** Loads the page again once the server answers. @returns gives it up. */
export function reloadOnceServed(): () => void {
  const ask = () => void reloadIfServed().catch(() => console.info('the server is still away'))
  const timer = setInterval(ask, askEveryMs)
  return () => clearInterval(timer)
}
