import { refuse } from '../../shared/kernel/result.ts'
import { storageAway } from '../meetings/batch-commits.ts'
import type { StorageError } from '../store/event-store.ts'
import { json, type Reply } from './reply.ts'

/** For routes that carry commands out: whatever goes wrong before there is an answer has the form of one. @source NOD-2 */
export const ackForm = {
  refused: (retryAfterMs: number): Reply<never> =>
    json(429, refuse('command.tooMany', { retryAfterMs })) as Reply<never>,
  /** Such as while the sender's right is looked up. */
  away: (code: StorageError['code']): Reply<never> => json(503, storageAway(code, 'unknown')) as Reply<never>,
}
