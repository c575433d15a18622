import type { Actor } from '../../shared/access/actor.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { AuditStore } from '../store/audit-store.ts'

/** Acts that are no events of a meeting. Those that are, are kept by the store itself, with the event. */
export type AdminAct =
  | 'meeting.created'
  | 'meeting.binned'
  | 'meeting.restored'
  | 'links.issued'
  | 'links.revoked'
  | 'screens.paired'
  | 'screens.forgotten'
  | 'cards.issued'
  | 'cards.taken'
  | 'people.erasing'
  | 'archive.made'
  | 'seal.timestamped'
  | 'backup.made'
  | 'accounts.made'
  | 'accounts.linkMade'
  | 'accounts.linked'
  | 'accounts.unlinked'
  | 'accounts.deleted'
  | 'accounts.passwordSet'
  | 'accounts.passwordChanged'
  | 'accounts.signedOut'
  | 'webhooks.added'
  | 'webhooks.removed'
  | 'rehearsal.begun'
  | 'rehearsal.ended'

interface Deps {
  readonly audit: AuditStore
  readonly now: () => Instant
}

/** Who did it, without a name: the journal outlives the roster. */
export interface Doer {
  readonly actor: Actor
  readonly linkId: string
}

/**
 * Writes an act down before it is done: one that is noted and was cut short does no harm, one that was done and is not
 * noted would be gone for ever.
 * @source EVD-2
 */
export const createAdminJournal =
  ({ audit, now }: Deps) =>
  (scope: string, { actor, linkId }: Doer, act: AdminAct, detail: Readonly<Record<string, unknown>> = {}) =>
    audit.note(scope, { at: now(), actor: { ...actor, linkId }, act, detail })

export type AdminJournal = ReturnType<typeof createAdminJournal>
