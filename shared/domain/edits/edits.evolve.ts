import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import {
  doTouch,
  type Edit,
  type EditorEdits,
  type EditStep,
  type EditsState,
  type Overtaking,
  type RosterWay,
  removesItem,
  rosterRevision,
  type StoredWay,
} from './edits.model.ts'

/** So many edits of one editor can be undone. @source EDT-5 */
export const mostEdits = 50
/** So many characters of what leads back are kept for one editor; somebody on the roster counts as one. @source EDT-5 */
export const mostCharacters = 65_536
/** The edits of so many editors are kept; who has edited longest ago goes. @source EDT-5 */
export const mostEditors = 8

export function evolveEdits(state: EditsState, event: MeetingEvent): EditsState {
  switch (event.type) {
    case 'edits.made': {
      const { back } = event.data
      return stepped(state, event.data, back, event.seq, ({ undo }, edit, news) => ({
        undo:
          back === null
            ? marked(undo, edit.touches, news)
            : [...undo.filter(({ overtaken }) => overtaken === null), edit],
        redo: [],
      }))
    }
    case 'edits.undone':
      return stepped(state, event.data, event.data.forth, event.seq, (own, edit) => ({
        undo: taken(own.undo),
        redo: [...own.redo, edit],
      }))
    case 'edits.redone':
      return stepped(state, event.data, event.data.back, event.seq, (own, edit) => ({
        undo: [...own.undo, edit],
        redo: taken(own.redo),
      }))
    case 'attendance.erased':
      return withoutNames(state, event.seq)
    case 'agenda.itemStarted':
    case 'agenda.committed':
      return withoutItem(state, event)
    default:
      event satisfies EventOutside<'edits', 'attendance.erased' | 'agenda.itemStarted' | 'agenda.committed'>
      return state
  }
}

/** Where the newest edit stands that nobody has overtaken; -1 when there is none. */
export const newestOpen = (edits: readonly Edit[]): number =>
  edits.reduce((newest, edit, index) => (edit.overtaken === null ? index : newest), -1)

/** Without the one that was taken back, and those in front of it, which are overtaken. */
const taken = (edits: readonly Edit[]): readonly Edit[] => edits.slice(0, newestOpen(edits))

type Lists = Pick<EditorEdits, 'undo' | 'redo'>

/** Changes the editor's own edits, and marks those of all others that the step has overtaken. */
function stepped(
  { editors }: EditsState,
  { by, role, what, label, touches }: EditStep,
  way: StoredWay | null,
  seq: number,
  change: (own: Lists, edit: Edit, news: Overtaking) => Lists,
): EditsState {
  const news = { role, what, seq }
  const edit: Edit = { what, label, touches, way: way ?? { type: what, data: {} }, overtaken: null }
  const own = editors.find((editor) => editor.by === by) ?? { undo: [], redo: [] }
  const { undo, redo } = change(own, edit, news)
  const others = editors
    .filter((editor) => editor.by !== by)
    .map((one) => ({ ...one, undo: marked(one.undo, touches, news), redo: marked(one.redo, touches, news) }))
  return { editors: [...others, { by, undo: bounded(undo), redo: bounded(redo) }].slice(-mostEditors) }
}

/** An edit that is overtaken blocks those behind it that touch the same: nobody gets past it to them. */
function marked(
  edits: readonly Edit[],
  touches: readonly string[],
  news: Overtaking,
  isClosed: (way: StoredWay) => boolean = () => false,
): readonly Edit[] {
  const blocked = [...touches]
  const kept: Edit[] = []
  for (const edit of [...edits].reverse()) {
    const isMarked = doTouch(edit.touches, blocked) || isClosed(edit.way)
    if (isMarked) blocked.push(...edit.touches)
    kept.unshift(isMarked ? { ...edit, overtaken: news } : edit)
  }
  return kept
}

/** What the roster was is erased with the roster itself. @source EDT-8 */
function withoutNames({ editors }: EditsState, seq: number): EditsState {
  const news: Overtaking = { role: 'owner', what: 'attendance.erased', seq }
  const closed = (edits: readonly Edit[]) =>
    edits.map((edit) => (rosterRevision(edit.way) === null ? edit : { ...edit, overtaken: news }))
  return { editors: editors.map((one) => ({ ...one, undo: closed(one.undo), redo: closed(one.redo) })) }
}

/** An item that has been on is on record: nothing takes it off the agenda by undoing how it came there. */
function withoutItem(
  { editors }: EditsState,
  { type, seq, data: { itemId } }: Extract<MeetingEvent, { readonly type: 'agenda.itemStarted' | 'agenda.committed' }>,
): EditsState {
  const closes = (way: StoredWay) => removesItem(way, itemId)
  const isTouched = editors.some(({ undo, redo }) => [...undo, ...redo].some(({ way }) => closes(way)))
  if (!isTouched) return { editors }
  const news: Overtaking = { role: 'owner', what: type, seq }
  const closed = (edits: readonly Edit[]) => marked(edits, [], news, closes)
  return { editors: editors.map((one) => ({ ...one, undo: closed(one.undo), redo: closed(one.redo) })) }
}

/** The newest of them, within what is kept; the newest one always. */
function bounded(edits: readonly Edit[]): readonly Edit[] {
  const newest = edits.slice(-mostEdits)
  let left = mostCharacters
  let from = newest.length
  while (from > 0) {
    left -= weightOf(newest[from - 1]?.way)
    if (left < 0 && from < newest.length) break
    from -= 1
  }
  return newest.slice(from)
}

const weightOf = (way: StoredWay | undefined): number =>
  way === undefined || rosterRevision(way) === null ? JSON.stringify(way).length : (way as RosterWay).data.people
