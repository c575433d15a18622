import type { SealKey } from '../kernel/seal-key.ts'
import { type AuditStore, createAuditStore } from './audit-store.ts'
import type { Marks } from './marks.ts'
import { createSealStore, type SealStore } from './seal-store.ts'
import type { Database } from './tables.ts'
import { createTimestampStore, type TimestampStore } from './timestamp-store.ts'
import { type RowFault, verifyRows } from './verify-rows.ts'

/** What can be proved afterwards: the journal, the seals, and that nothing was changed behind the server's back. */
export interface EvidenceStore {
  readonly audit: AuditStore
  readonly seals: SealStore
  /** Beside the seals. */
  readonly timestamps: TimestampStore
  /** null on a node without the installation's key: it marks and seals nothing. */
  readonly sealKey: SealKey | null
  /** Rows, tallies, snapshots and journals that are not as the server wrote them; the first of each scope. */
  verifyRows(): Promise<readonly RowFault[]>
}

export const createEvidenceStore = (db: Database, marks: Marks, key: SealKey | null): EvidenceStore => ({
  audit: createAuditStore(db, marks),
  seals: createSealStore(db),
  timestamps: createTimestampStore(db),
  sealKey: marks.make('', null) === null ? null : key,
  verifyRows: () => verifyRows(db, marks),
})
