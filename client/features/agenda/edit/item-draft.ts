import type { AgendaItem, Point } from '../../../../shared/domain/agenda/agenda.model.ts'
import { keysOf } from '../../../../shared/kernel/record.ts'

/** An item as a form holds it: texts only. */
export type ItemDraft = {
  readonly title: string
  /** Whole minutes; '' when no time is planned. */
  readonly minutes: string
  readonly speakerName: string
  readonly speakerTitle: string
  /** Of somebody who was chosen from the roster; '' for a name alone. */
  readonly personId: string
  /** '' when no hall is named. */
  readonly venueId: string
  /** A line each; sub-points in the lines below that begin with a space, a tab or a dash. */
  readonly points: string
}

export function draftOf(item: AgendaItem | null): ItemDraft {
  return {
    title: item?.title ?? '',
    minutes: item?.plannedMinutes == null ? '' : String(item.plannedMinutes),
    speakerName: item?.speaker?.name ?? '',
    speakerTitle: item?.speaker?.title ?? '',
    personId: item?.speaker?.personId ?? '',
    venueId: item?.speaker?.venueId ?? '',
    points: pointsText(item?.points ?? []),
  }
}

const memberOf: Readonly<Partial<Record<string, string>>> = {
  minutes: 'plannedMinutes',
  speakerName: 'speaker',
  speakerTitle: 'speaker',
  personId: 'speaker',
  venueId: 'speaker',
}

/** Where the fields of that item lie in the preparation. */
export const placeIn = (itemId: string) => (name: string) => `item/${itemId}/${memberOf[name] ?? name}`

/** As `pointsOf` reads it. */
export const pointsText = (points: readonly Point[]): string => points.map(pointText).join('\n')

const pointText = ({ title, notes }: Point): string =>
  [title, ...notes.split('\n').flatMap((note) => (note.trim() === '' ? [] : [`- ${note.trim()}`]))].join('\n')

/** What is wrong with a draft; null when it can be sent. */
export function draftFault({ title, minutes }: ItemDraft): 'title' | 'minutes' | null {
  if (title.trim() === '') return 'title'
  const planned = Number(minutes)
  return minutes.trim() === '' || (Number.isFinite(planned) && planned >= 0 && planned <= 1_440) ? null : 'minutes'
}

/** What is sent. A name that is written by hand is somebody else, unless it is what it was. */
export function itemOf(draft: ItemDraft, before: AgendaItem | null) {
  const name = draft.speakerName.trim()
  const kept = before?.speaker ?? null
  const isChosen = draft.personId !== (kept?.personId ?? '')
  const known = isChosen ? draft.personId || null : kept?.name === name ? kept.personId : null
  const speaker =
    name === '' ? null : { name, title: orNull(draft.speakerTitle), venueId: orNull(draft.venueId), personId: known }
  return {
    title: draft.title.trim(),
    plannedMinutes: draft.minutes.trim() === '' ? null : Number(draft.minutes),
    speaker,
    points: pointsOf(draft.points),
  }
}

/**
 * What is sent of a change: the members of the item that it touches, and what stood there. A speaker is one member: what was not
 * changed of it is what stands.
 */
export function patchOf({ changes, values }: Changed, standing: AgendaItem) {
  const { title, plannedMinutes, speaker, points } = itemOf(values, standing)
  const isOf = (...names: readonly (keyof ItemDraft)[]) => names.some((name) => changes[name] !== undefined)
  const patch = {
    ...(isOf('title') && { title }),
    ...(isOf('minutes') && { plannedMinutes }),
    ...(isOf('speakerName', 'speakerTitle', 'personId', 'venueId') && { speaker }),
    ...(isOf('points') && { points }),
  }
  const seen = keysOf(patch).map((name) => [name, standing[name]] as const)
  return { patch, from: Object.fromEntries(seen) as typeof patch }
}

interface Changed {
  /** The fields that were changed. */
  readonly changes: Partial<ItemDraft>
  /** All fields as they are shown. */
  readonly values: ItemDraft
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const subPoint = /^(?:\s+|\s*[-–—·•]\s*)(?<text>.*)$/u

/** Lines as points; a line that begins with a space or a dash belongs to the point above it. */
export function pointsOf(text: string): Point[] {
  const points: { title: string; notes: string[] }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const note = subPoint.exec(line)?.groups?.text?.trim()
    const last = points.at(-1)
    if (note !== undefined && note !== '' && last !== undefined) last.notes.push(note)
    else points.push({ title: line.trim().slice(0, 200), notes: [] })
  }
  return points.map(({ title, notes }) => ({ title, notes: notes.join('\n') }))
}

/**
 * Before which item one stands once it has moved to that place.
 * @param from its number, and `to` the one that it gets.
 * @returns null for the end of the agenda, undefined when there is no such place or it stands there already.
 */
export function beforeWhenMovedTo(items: readonly AgendaItem[], from: number, to: number): string | null | undefined {
  if (to < 1 || to > items.length || to === from) return undefined
  return items[to < from ? to - 1 : to]?.id ?? null
}
