import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { Edit, EditorEdits, EditsState, Overtaking } from './edits.model.ts'

export const initialEdits: EditsState = { editors: [] }

/** So many edits of one editor can be undone. @source EDT-5 */
export const mostEdits = 50
/** So many characters of what leads back are kept for one editor. @source EDT-5 */
export const mostCharacters = 65_536
/** The edits of so many editors are kept; who has edited longest ago goes. @source EDT-5 */
export const mostEditors = 8

export function evolveEdits(state: EditsState, event: MeetingEvent): EditsState {
  switch (event.type) {
    case 'edits.made': {
      const { by, role, what, label, touches, back } = event.data
      const news = { role, what, seq: event.seq }
      const made = back === null ? null : { what, label, touches, way: back, overtaken: null }
      return others(state, by, touches, news, (own) => {
        const open = back === null ? overtaken(own, touches, news) : own
        const undo = open.undo.filter((edit) => made === null || edit.overtaken === null)
        return { by, undo: bounded(made === null ? undo : [...undo, made]), redo: [] }
      })
    }
    case 'edits.undone': {
      const { by, role, what, label, touches, forth } = event.data
      const undone = { what, label, touches, way: forth, overtaken: null }
      return others(state, by, touches, { role, what, seq: event.seq }, ({ undo, redo }) => ({
        by,
        undo: undo.slice(0, newestOpen(undo)),
        redo: bounded([...redo, undone]),
      }))
    }
    case 'edits.redone': {
      const { by, role, what, label, touches, back } = event.data
      const redone = { what, label, touches, way: back, overtaken: null }
      return others(state, by, touches, { role, what, seq: event.seq }, ({ undo, redo }) => ({
        by,
        undo: bounded([...undo, redone]),
        redo: redo.slice(0, newestOpen(redo)),
      }))
    }
    default:
      event satisfies EventOutside<'edits'>
      return state
  }
}

/** Where the newest edit stands that nobody has overtaken; -1 when there is none. */
export const newestOpen = (edits: readonly Edit[]): number => edits.findLastIndex(({ overtaken: by }) => by === null)

/** Changes the editor's own edits, and marks those of all others that the step has overtaken. */
function others(
  { editors }: EditsState,
  by: string,
  touches: readonly string[],
  news: Overtaking,
  change: (own: EditorEdits) => EditorEdits,
): EditsState {
  const own = editors.find((editor) => editor.by === by) ?? { by, undo: [], redo: [] }
  const rest = editors.filter((editor) => editor.by !== by).map((editor) => overtaken(editor, touches, news))
  return { editors: [...rest, change(own)].slice(-mostEditors) }
}

const overtaken = ({ by, undo, redo }: EditorEdits, touches: readonly string[], news: Overtaking): EditorEdits => ({
  by,
  undo: marked(undo, touches, news),
  redo: marked(redo, touches, news),
})

/** An edit that is overtaken blocks those behind it that touch the same: nobody gets past it to them. */
function marked(edits: readonly Edit[], touches: readonly string[], news: Overtaking): readonly Edit[] {
  const blocked = [...touches]
  const after = edits.toReversed().map((edit) => {
    if (!doTouch(edit.touches, blocked)) return edit
    blocked.push(...edit.touches)
    return { ...edit, overtaken: news }
  })
  return blocked.length === touches.length ? edits : after.reverse()
}

const doTouch = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((a) => other.some((b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)))

/** The newest of them, within what is kept; the newest one always. */
function bounded(edits: readonly Edit[]): readonly Edit[] {
  let characters = 0
  const from = edits.findLastIndex((edit, index) => {
    characters += JSON.stringify(edit.way).length
    return index < edits.length - 1 && (characters > mostCharacters || edits.length - index > mostEdits)
  })
  return from < 0 ? edits : edits.slice(from + 1)
}
