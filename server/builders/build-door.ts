import { createGrants } from '../access/create-grants.ts'
import { newId } from '../kernel/secrets.ts'
import { createCallers } from '../limits/client-address.ts'
import { createLimits } from '../limits/limits.ts'
import { createSharedLimits } from '../limits/shared-limits.ts'
import { measuredLimits } from '../metrics/measured.ts'
import { createLoneNode } from '../nodes/nodes.ts'
import { createSharedNodes } from '../nodes/shared-nodes.ts'
import type { Ground } from './build-ground.ts'

export type Door = ReturnType<typeof buildDoor>

/** Who comes, how often, with what right; and the other nodes, which count along. */
export function buildDoor({ config, store, clock, measures, onError }: Ground) {
  const id = newId()
  const nodes =
    store.nodes === null
      ? createLoneNode(id)
      : createSharedNodes({ store: store.nodes, id, elapsed: clock.monotonicMs, onError })
  const limits = measuredLimits(createSharedLimits({ limits: createLimits(), nodes }), measures)
  return {
    nodes,
    callers: createCallers(config.trustedProxy),
    limits,
    grants: createGrants({ store, limits, clock, onError }),
  }
}
