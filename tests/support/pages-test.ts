import { test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { startBuiltServer } from './e2e-hall.ts'

const withServer = test
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
  .extend('server', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const { server, stop } = await startBuiltServer()
    onCleanup(stop)
    return server
  })

/**
 * The test of the browser tests. One browser and one built server serve all files of a worker; each file has pages and a meeting
 * of its own in them. What needs a server of its own (limits, the list of meetings, its environment) starts one.
 */
export function pagesTest(options: { readonly areFacesLoaded: boolean }) {
  return (
    withServer
      // biome-ignore lint/correctness/noEmptyPattern: the runner reads from the pattern what a fixture needs.
      .extend('workersBrowser', { scope: 'worker' }, async ({}, { onCleanup }) => {
        const browser = await launchBrowser(options)
        onCleanup(() => browser.close())
        return browser
      })
      .extend('chromium', { scope: 'file' }, async ({ workersBrowser }, { onCleanup }) => {
        onCleanup(async () => void (await Promise.all(workersBrowser.contexts().map((context) => context.close()))))
        return workersBrowser
      })
  )
}
