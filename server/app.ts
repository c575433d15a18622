import { beginParts } from './builders/begin-parts.ts'
import { buildDeps } from './builders/build-deps.ts'
import { buildParts } from './builders/build-parts.ts'
import { closeParts } from './builders/close-parts.ts'
import type { Options } from './builders/options.ts'
import { refusingDroppers } from './http/dropped-requests.ts'
import { openFrontDoor } from './http/front-door.ts'
import { createApp } from './http/web-app.ts'
import { createWebServer, listen } from './http/web-server.ts'

/**
 * What a OneHall consists of; does not listen yet.
 * @throws what the store throws when the folder is in use, not writable, or the database out of reach.
 */
export async function createOneHall(options: Options) {
  const { config, clientFolder, onServed } = options
  const { basePath } = config
  let isStopping = false
  const parts = await buildParts(options, () => isStopping)
  const deps = buildDeps(parts)
  const { callers, limits, nodes } = parts.door
  const http = createWebServer()
  const serve = refusingDroppers({ limits, callers, basePath }, createApp(deps, clientFolder))
  openFrontDoor(http, { engine: parts.lines.sockets.engine, serve, basePath, onServed })
  return {
    http,
    store: parts.ground.store,
    nodes,
    duty: parts.ground.store.duty,
    deps,
    /** Resolves with the port; what is due for erasure goes then. @throws EADDRINUSE, EACCES */
    async listen(): Promise<number> {
      const opened = await listen(http, config)
      beginParts(parts)
      return opened
    },
    /** Not ready from now on; resolves when all is written down. */
    async close(): Promise<void> {
      if (isStopping) return
      isStopping = true
      await closeParts(parts, http)
    },
  }
}

export type OneHall = Awaited<ReturnType<typeof createOneHall>>
