import type { IncomingMessage } from 'node:http'
import { Server as Engine } from 'engine.io'
import { maxJsonBytes } from '../../shared/protocol/file-limits.ts'
import { isOwnOrigin } from '../access/origin.ts'

export interface EngineDeps {
  readonly publicUrl: string | null
  /** True once the node is going down. */
  readonly isDraining: () => boolean
}

/** The websockets under the feed: of our own pages, while this node takes anybody in. */
export function createSocketEngine({ publicUrl, isDraining }: EngineDeps): Engine {
  const whyRefused = ({ headers }: IncomingMessage): string | null => {
    if (!isOwnOrigin(headers.origin, headers.host, publicUrl)) return 'origin'
    return isDraining() ? 'draining' : null
  }
  return new Engine({
    transports: ['websocket'],
    perMessageDeflate: false,
    maxHttpBufferSize: maxJsonBytes,
    allowRequest(request, decide) {
      const refused = whyRefused(request)
      decide(refused, refused === null)
    },
  })
}
