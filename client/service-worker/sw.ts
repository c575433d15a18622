import { createAppShell } from './app-shell.ts'
import type { WorkerScope } from './worker-scope.ts'

const worker = self as unknown as WorkerScope
const base = new URL('.', worker.location.href).href
const shell = createAppShell({
  caches: worker.caches,
  fetch: (request, init) => fetch(request, init),
  base,
  build: '__ONEHALL_BUILD__',
})

/** The pages that go on without the server; all others ask it as ever. */
const keptPage = /^meetings\/[^/]+\/(?:screen|door|speaker|overlay|operator)$/u

worker.addEventListener('install', (event) => event.waitUntil(shell.install().then(() => worker.skipWaiting())))

worker.addEventListener('activate', (event) => event.waitUntil(shell.sweep().then(() => worker.clients.claim())))

worker.addEventListener('message', (event) => {
  const said = event.data
  if (Array.isArray(said)) event.waitUntil(shell.keepAssets(said.filter((part) => typeof part === 'string')))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const address = origin + pathname
  if (request.method !== 'GET' || !address.startsWith(base)) return
  const path = address.slice(base.length)
  if (path.startsWith('assets/')) event.respondWith(shell.asset(request))
  else if (request.mode === 'navigate' && keptPage.test(path)) event.respondWith(shell.page(request))
})
