import { lookUp } from '../../kernel/record.ts'
import type { ScriptPart, ScriptPlan, ScriptState } from './script.model.ts'

const nothingWritten: ScriptPart = { text: '', revision: 0, writtenAt: null }

/** What is read at the item, or at the opening for null; of revision 0 when nothing was ever written. */
export const scriptPart = (script: ScriptState, itemId: string | null): ScriptPart =>
  (itemId === null ? script.opening : lookUp(script.items, itemId)) ?? nothingWritten

/** The script as a new meeting of the same plan would begin with. */
export function scriptPlan({ opening, items }: ScriptState): ScriptPlan {
  const written = Object.entries(items).filter(([, { text }]) => text !== '')
  return {
    opening: opening?.text || null,
    items: Object.fromEntries(written.map(([itemId, { text }]) => [itemId, text])),
  }
}
