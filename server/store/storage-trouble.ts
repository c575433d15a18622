import type { NotReadyReason } from '../../shared/protocol/not-ready-reasons.ts'

/** Why a storage takes no append. */
export type StorageTrouble = Extract<NotReadyReason, `storage.${string}`>
