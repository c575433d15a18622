import type { Connection } from './socket-types.ts'

/** What a websocket of the library lets one do, as far as it is used here. */
interface Websocket {
  pause(): void
  resume(): void
  on(event: 'ping', listener: () => void): void
}

/** The library keeps the websocket with its first request, but not in its types. */
function isWebsocket(value: unknown): value is Websocket {
  const hasMethod = (name: string) =>
    typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function'
  return hasMethod('pause') && hasMethod('resume') && hasMethod('on')
}

/** What lies under a connection: reading stopped and begun again, the line cut, and how much of what was sent is out. */
export function wireOf({ request }: Connection) {
  const kept: unknown = Reflect.get(request, 'websocket')
  const websocket = isWebsocket(kept) ? kept : null
  const { socket } = request
  return {
    pause: () => websocket?.pause(),
    resume: () => websocket?.resume(),
    /** Without another word. */
    destroy: () => void socket.destroy(),
    /** The websocket answers them by itself, past everything else. */
    onPing: (listener: () => void) => websocket?.on('ping', listener),
    /** Written, and not yet taken by the network. */
    get unsentBytes(): number {
      return socket.writableLength
    },
    get flushedBytes(): number {
      return socket.bytesWritten - socket.writableLength
    },
  }
}
