import type { Edit, EditsState } from '../../../shared/domain/edits/edits.model.ts'

/** What this page's desk may take back and bring back next; null where there is nothing. @param deskId as the server knows the page. */
export function ownEdits({ editors }: EditsState, deskId: string): { readonly undo: Edit | null; readonly redo: Edit | null } {
  const own = editors.find(({ by }) => by.endsWith(` ${deskId}`))
  return { undo: own?.undo.at(-1) ?? null, redo: own?.redo.at(-1) ?? null }
}
