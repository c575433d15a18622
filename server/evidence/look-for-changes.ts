import type { Instant } from '../../shared/kernel/time.ts'
import { ownActor } from '../access/own-actor.ts'
import type { EvidenceStore } from '../store/evidence-store.ts'

interface Deps {
  readonly evidence: EvidenceStore
  /** First damaged event by log. */
  readonly damaged: ReadonlyMap<string, number>
  readonly now: () => Instant
  /** Rows beside the logs; damaged logs are told where they are found. */
  readonly onFound: (fault: Readonly<Record<string, unknown>>) => void
}

/**
 * At the start: what was changed in the database while no server ran is told in the log of the server and noted in the
 * journal, for whoever reads it next. Rows without a mark of ours tell nothing and are left to the verifier.
 * @source EVD-3
 */
export async function lookForChanges({ evidence, damaged, now, onFound }: Deps): Promise<void> {
  const rows = (await evidence.verifyRows()).filter(({ kind }) => kind !== 'unmarked')
  const logs = [...damaged].map(([scope, seq]) => ({ place: 'events', scope, kind: 'changed', key: String(seq) }))
  for (const fault of rows) onFound({ ...fault })
  for (const { scope, ...fault } of [...rows, ...logs]) {
    // A journal that is not as it was written is gone on with all the same: what was done to it stays to be seen.
    await evidence.audit.note(scope, { at: now(), actor: ownActor, act: 'evidence.changed', detail: fault })
  }
}
