import type { OfficialPaper } from '../official-blocks.ts'

/** A paper with what its QR code says. */
export type CodedPaper = OfficialPaper & { readonly code: string }
