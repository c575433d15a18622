import fc from 'fast-check'
import type { Actor } from '../../shared/access/actor.ts'
import { type CommandName, parseCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { scriptPart } from '../../shared/domain/script/script.selectors.ts'
import { venueList } from '../../shared/domain/venues/venues.selectors.ts'
import { moderator } from './meeting-fixture.ts'
import { planOf } from './situations.ts'

/** One step of an editor: an edit, or a step back or forth. */
export interface EditorStep {
  readonly editor: 0 | 1
  readonly type: CommandName
  readonly data: Readonly<Record<string, unknown>>
}

const editors: readonly Actor[] = ['a', 'b'].map((deskId) => ({ ...moderator, deskId }))

/** Few, so that the two meet. */
const itemId = fc.constantFrom('open', 'talk', 'x')
const venueId = fc.constantFrom('east', 'n')
const word = fc.constantFrom('one', 'two', 'three', 'four')
const points = fc.array(
  word.map((title) => ({ title })),
  { maxLength: 3 },
)
const awardees = fc.array(
  word.map((name) => ({ kind: 'individual', name })),
  { maxLength: 2 },
)

const edit = (type: CommandName, data: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(data).map((made) => ({ type, data: made }))

const patch = fc.oneof(
  fc.record({ title: word }),
  fc.record({ plannedMinutes: fc.constantFrom(5, 10, null) }),
  fc.record({ title: word, points }),
  fc.record({ script: word }),
  fc.record({ awardees }),
  fc.record({ documentIds: fc.constantFrom([], ['d1'], ['d2', 'd1']) }),
)

/** Any edit of the preparation that can be undone. */
export const anyEdit = fc.oneof(
  edit('agenda.editItem', { itemId, patch }),
  edit('agenda.editItem', { itemId, patch }),
  edit('agenda.changeItems', {
    adds: fc.constantFrom([], [{ item: { id: 'x', title: 'one' }, before: 'open' }]),
    edits: fc.constantFrom(
      [{ itemId: 'open', patch: { title: 'two' } }],
      [{ itemId: 'talk', patch: { plannedMinutes: 5, script: 'three' } }],
    ),
    removes: fc.constantFrom([], [], [{ itemId: 'talk' }]),
  }),
  edit('agenda.moveItem', { itemId, before: fc.oneof(itemId, fc.constant(null)) }),
  edit('agenda.addItem', { item: fc.record({ id: fc.constant('x'), title: word }), before: itemId }),
  edit('agenda.removeItem', { itemId }),
  edit('agenda.adjustTime', { itemId, deltaMinutes: fc.constantFrom(1, -1) }),
  edit('meeting.edit', { patch: fc.oneof(fc.record({ title: word }), fc.record({ organizer: word })) }),
  edit('venues.add', { venue: fc.record({ id: fc.constant('n'), kind: fc.constant('branch'), name: word }) }),
  edit('venues.edit', { venueId, patch: fc.record({ name: word }) }),
  edit('venues.move', { venueId, before: fc.oneof(venueId, fc.constant(null)) }),
  edit('venues.remove', { venueId }),
  edit('documents.edit', { documentId: fc.constantFrom('d1', 'd2'), patch: fc.record({ title: word }) }),
)

const back = fc.constantFrom('edits.undo' as const, 'edits.undo' as const, 'edits.redo' as const)

const step = fc.oneof(
  anyEdit,
  back.map((type) => ({ type, data: {} })),
  back.map((type) => ({ type, data: { skip: true } })),
)

/** Steps of two editors in any order. */
export const anySteps: fc.Arbitrary<readonly EditorStep[]> = fc.array(
  fc
    .record({ editor: fc.constantFrom(0 as const, 1 as const), step })
    .map(({ editor, step: made }) => ({ editor, ...made })),
  { minLength: 4, maxLength: 30 },
)

/** A meeting in whose halls nobody is expected yet, so that all of them may go. */
export const emptyMeeting = () => planOf({ people: [], commendation: {} })

type Meeting = ReturnType<typeof emptyMeeting>

/** @returns the code of the refusal, or null. */
export function take(meeting: Meeting, { editor, type, data }: EditorStep): string | null {
  const command = parseCommand(type, data)
  if (command === null) throw new Error(`${type} is malformed`)
  return meeting.say(command.type, command.data as never, editors[editor])
}

/** What the preparation says, place by place; what the meeting keeps for itself (revisions, times) is not in it. */
export function placesOf({ meeting, agenda, venues, documents, commendation, script }: MeetingState) {
  const { title, organizer, startsAt, timeZone, locale } = meeting
  const places = new Map<string, unknown>(
    Object.entries({ title, organizer, startsAt, timeZone, locale }).map(([key, value]) => [`meeting/${key}`, value]),
  )
  for (const { id, kind, title: name, plannedMinutes, speaker, points: all, documentIds } of agenda.items) {
    const awarded = commendation[id]?.awardees ?? []
    const plan = { kind, title: name, plannedMinutes, speaker, points: all, documentIds, awardees: awarded }
    for (const [key, value] of Object.entries({ ...plan, script: scriptPart(script, id).text }))
      places.set(`item/${id}/${key}`, value)
  }
  for (const { id, name } of venueList(venues)) places.set(`venue/${id}/name`, name)
  for (const { id, title: name, issuedBy, mode, classification } of Object.values(documents))
    for (const [key, value] of Object.entries({ title: name, issuedBy, mode, classification }))
      places.set(`document/${id}/${key}`, value)
  return places
}

/** The same with the order of items and halls. */
export const preparationOf = (state: MeetingState) => ({
  places: Object.fromEntries([...placesOf(state)].sort(([a], [b]) => (a < b ? -1 : 1))),
  items: state.agenda.items.map(({ id }) => id),
  venues: venueList(state.venues).map(({ id }) => id),
})
