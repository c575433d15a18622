import { eventVersion } from '../../shared/domain/meeting/upcast.ts'
import type { Parts } from './build-parts.ts'

/**
 * Another program writes what this one cannot read: it shows and does nothing any more, and leaves what it had to the others. It goes on
 * running, not ready, until somebody stops it.
 * @source NOD-28
 */
export function sendOn({ ground, lines, desk }: Parts): void {
  const { log, onError, timed } = ground
  log.error(
    { reads: eventVersion },
    'a newer program writes into this database what this one cannot read: upgrade this node, or stop it',
  )
  const ends = [lines.sockets.sendOn(), desk.deliveries.close(), timed.close()]
  lines.streams.close({ hasOthers: true })
  for (const end of ends) end.catch((error) => onError(error, { during: 'sending pages on' }))
}
