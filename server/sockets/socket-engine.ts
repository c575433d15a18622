import type { IncomingMessage } from 'node:http'
import { Server as Engine } from 'engine.io'
import { maxJsonBytes } from '../../shared/protocol/file-limits.ts'
import { type OriginRules, originStanding } from '../access/origin.ts'

export interface EngineDeps extends OriginRules {
  /** True once the node is going down. */
  readonly isDraining: () => boolean
}

/** The websockets under the feed: of our own pages, while this node takes anybody in. */
export function createSocketEngine({ isDraining, ...rules }: EngineDeps): Engine {
  const whyRefused = ({ headers }: IncomingMessage): string | null => {
    const standing = originStanding(headers.origin, headers.host, rules)
    if (standing === 'foreign') return 'origin'
    // Who is let in so brings a token: what a browser sends along by itself is worth nothing.
    if (standing === 'allowed') delete headers.cookie
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
