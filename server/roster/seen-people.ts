import { editorOf } from '../../shared/domain/edits/edits.decide.ts'
import type { PersonPatch } from '../../shared/domain/imports/roster-import.ts'
import { keysOf } from '../../shared/kernel/record.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { Sender } from '../meetings/host-command.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { PeopleStore, PersonRecord, PlacedPerson } from '../store/people-store.ts'
import { changedMembers, type MadeChange, type RosterHistory } from '../store/roster-history.ts'

interface Given {
  readonly people: Pick<PeopleStore, 'revisionsOf'>
  readonly rosterHistory: Pick<RosterHistory, 'changesAfter'>
  readonly host: MeetingHost
  readonly sender: Sender
  readonly known: readonly PlacedPerson[]
  /** The roster that the sender saw; null: it does not say. */
  readonly from: number | null
}

/** What the sender changes of somebody; null: all of it. */
export type SeenPeople = PersonPatch | null

/**
 * What another has changed since, where the sender is about to change it; null when there is nothing of the kind. Who has changed
 * the same to the same is not in the way, and one's own earlier change is none of another.
 * @returns `roster.stale` with the first such member, by whom it was changed and when.
 * @source ATT-23
 */
export async function changedByOthers(given: Given, wanted: ReadonlyMap<string, SeenPeople>) {
  const { people, rosterHistory, host, sender, known, from } = given
  if (from === null) return null
  const revisions = await people.revisionsOf(host.meetingId, [...wanted.keys()])
  const later = [...revisions].flatMap(([id, revision]) => (revision > from ? [id] : []))
  if (later.length === 0) return null
  const own = editorOf({ ...sender.actor, linkId: sender.linkId })
  const made = await rosterHistory.changesAfter(host.meetingId, later, from)
  for (const id of later) {
    const person = known.find((placed) => placed.person.personId === id)?.person
    const changes = made.filter(({ personId }) => personId === id)
    const lately = changes.at(-1)?.seq ?? 0
    const isForgotten = lately !== revisions.get(id)
    const inTheWay =
      person === undefined ? null : firstInTheWay(person, wanted.get(id) ?? null, changes, own, isForgotten)
    if (inTheWay !== null) return refuse('roster.stale', { personId: id, ...inTheWay })
  }
  return null
}

/**
 * Who else has changed somebody last, and with which event; both null where no list says so, as of a move in the meeting itself.
 * @source EDT-8
 */
export async function lastChangedByOthers(
  { rosterHistory, host, sender }: Pick<Given, 'rosterHistory' | 'host' | 'sender'>,
  personId: string,
) {
  const own = editorOf({ ...sender.actor, linkId: sender.linkId })
  const changes = await rosterHistory.changesAfter(host.meetingId, [personId], 0)
  const last = changes.findLast(({ editor }) => editor !== own)
  return { by: last?.role ?? null, seq: last?.seq ?? null }
}

function firstInTheWay(
  person: PersonRecord,
  patch: SeenPeople,
  changes: readonly MadeChange[],
  own: string,
  isForgotten: boolean,
) {
  const members = keysOf(person)
  const wanted = members.filter(
    (member) => patch === null || (member in patch && patch[member as keyof PersonPatch] !== person[member]),
  )
  for (const change of changes.toReversed()) {
    if (change.editor === own) continue
    const theirs = changedMembers(change) ?? members
    const field = wanted.find((member) => theirs.includes(member))
    if (field !== undefined) return { field, by: change.role, seq: change.seq }
  }
  // By whom is not known any more.
  return isForgotten && wanted[0] !== undefined ? { field: wanted[0], by: null, seq: null } : null
}
