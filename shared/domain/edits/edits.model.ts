import type { Role } from '../../access/roles.ts'

/** A command as it is stored, to be parsed and decided as any other when its time comes. */
export interface StoredWay {
  readonly type: string
  readonly data: unknown
}

/**
 * The way back over a change of the roster, which lies beside the log with its names: it is gone by the server, by
 * `edits.stepRoster`, once the other change is written down.
 * @source EDT-8
 */
export interface RosterWay extends StoredWay {
  readonly type: 'roster.goBack'
  /** `people`: how many it is about. */
  readonly data: { readonly revision: string; readonly people: number }
}

/** The revision of the roster that a way goes back over; null for the ways of all else. */
export function rosterRevision(way: StoredWay): string | null {
  return way.type === 'roster.goBack' ? (way as RosterWay).data.revision : null
}

interface Removal {
  readonly itemId: string
}

/** Whether a way takes that item off the agenda. */
export function removesItem({ type, data }: StoredWay, itemId: string): boolean {
  if (type === 'agenda.removeItem') return (data as Removal).itemId === itemId
  const { removes = [] } = type === 'agenda.changeItems' ? (data as { readonly removes?: readonly Removal[] }) : {}
  return removes.some((one) => one.itemId === itemId)
}

/** Whether a place of the one is a place of the other, or lies below it. */
export const doTouch = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((a) => other.some((b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)))

/** What another has changed of the same thing since; or what has happened that keeps it as it is. */
export interface Overtaking {
  readonly role: Role
  /** Its command. */
  readonly what: string
  /** Of its event. */
  readonly seq: number
}

/** One edit of the preparation that its editor may take back, or take back the taking back of. */
export interface Edit {
  /** The command that made it. */
  readonly what: string
  /** What the thing is called: for the sentence that a person reads. */
  readonly label: string
  /** The places of the preparation that it has changed: `item/<id>/title`; a place includes all below it. */
  readonly touches: readonly string[]
  /** What leads back, in the list of those that can be undone; or forth again, in the list of those that can be redone. */
  readonly way: StoredWay
  /** null while nobody else has changed any of those places. */
  readonly overtaken: Overtaking | null
}

/** The edits of one editor, the newest last. */
export interface EditorEdits {
  readonly by: string
  readonly undo: readonly Edit[]
  /** Empty again with the next edit. */
  readonly redo: readonly Edit[]
}

/** The server’s alone. Who has edited last comes last. */
export interface EditsState {
  readonly editors: readonly EditorEdits[]
}

export const initialEdits: EditsState = { editors: [] }

/** What every step says: who, what, and where. `by`: the link and the desk. */
export interface EditStep {
  readonly by: string
  readonly role: Role
  readonly what: string
  readonly label: string
  readonly touches: readonly string[]
}

export interface EditsEvents {
  /** Stands behind the facts of the edit. `back` null: it cannot be undone, and what it touches cannot be undone past it. */
  'edits.made': EditStep & { readonly back: StoredWay | null }
  /** Stands behind the facts that lead back. */
  'edits.undone': EditStep & { readonly forth: StoredWay }
  'edits.redone': EditStep & { readonly back: StoredWay }
}
