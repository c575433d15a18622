import type { Instant } from '../../kernel/time.ts'

/** Longest text of one part, in characters. */
export const maxScriptLength = 6_000

/** What the host reads at one item, or at the opening. */
export interface ScriptPart {
  /** With placeholders as they were written; empty when there is nothing to read. */
  readonly text: string
  /** 1 for what came with the meeting file or was written first; one more with each writing. */
  readonly revision: number
  /** null for what came with the meeting file. */
  readonly writtenAt: Instant | null
}

/** Staff only: everybody else has an empty one. */
export interface ScriptState {
  /** Read before the first item; null until it is written. */
  readonly opening: ScriptPart | null
  /** By item. */
  readonly items: Readonly<Record<string, ScriptPart>>
}

/** The script as a meeting file brings it. */
export interface ScriptPlan {
  readonly opening: string | null
  readonly items: Readonly<Record<string, string>>
}

export interface ScriptEvents {
  /** `itemId` null: the opening. */
  'script.written': { readonly itemId: string | null; readonly text: string; readonly revision: number }
}
