import fc from 'fast-check'
import type { PersonPatch } from '../../shared/domain/imports/roster-import.ts'
import { newCommandId, type RunningHall } from './running-hall.ts'

/** One step of an editor of a roster: an edit, or a step back or forth. */
export interface RosterStep {
  readonly editor: 0 | 1
  readonly act: RosterEdit | { readonly do: 'undo' | 'redo'; readonly skip?: true }
}

type RosterEdit =
  | { readonly do: 'edit'; readonly ids: readonly string[]; readonly patch: PersonPatch }
  | { readonly do: 'add'; readonly id: string; readonly venueId: string }
  | { readonly do: 'remove'; readonly ids: readonly string[] }
  | { readonly do: 'import'; readonly title: string }
  | { readonly do: 'replace'; readonly ids: readonly string[] }
  /** Of the agenda: what lies in the log alone is in the same row of edits. */
  | { readonly do: 'rename'; readonly title: string }

const word = fc.constantFrom('one', 'two', 'three')
const venueId = fc.constantFrom('main', 'b1')
/** Few, so that the two meet. */
const id = fc.constantFrom('main-p1', 'b1-p1', 'x')
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 })
const listedIds = fc.constantFrom(['main-p1'], ['b1-p1'], ['main-p1', 'b1-p1'])

const patch: fc.Arbitrary<PersonPatch> = fc.oneof(
  fc.record({ name: word }),
  fc.record({ title: word, seat: word }),
  fc.record({ venueId }),
  fc.record({ attends: fc.constantFrom('member' as const, 'listenIn' as const) }),
  fc.record({ phone: fc.constantFrom('13800000001', null) }),
)

export const anyRosterEdit: fc.Arbitrary<RosterEdit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('edit' as const), ids: listedIds, patch }) },
  fc.record({ do: fc.constant('add' as const), id: fc.constant('x'), venueId }),
  fc.record({ do: fc.constant('remove' as const), ids }),
  fc.record({ do: fc.constant('import' as const), title: word }),
  fc.record({ do: fc.constant('replace' as const), ids }),
  fc.record({ do: fc.constant('rename' as const), title: word }),
)

const step = fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const)

/** Steps of two editors in any order. */
export const anyRosterSteps: fc.Arbitrary<readonly RosterStep[]> = fc.array(
  fc.record({
    editor: fc.constantFrom(0 as const, 1 as const),
    act: fc.oneof<fc.Arbitrary<RosterStep['act']>[]>(
      anyRosterEdit,
      // Where the two meet.
      word.map((title) => ({ do: 'edit', ids: ['main-p1'], patch: { title } })),
      word.map((title) => ({ do: 'edit', ids: ['main-p1', 'b1-p1'], patch: { title } })),
      step.map((what) => ({ do: what })),
      step.map((what) => ({ do: what, skip: true })),
    ),
  }),
  { minLength: 8, maxLength: 16 },
)

/** A meeting whose roster two desks edit by the server's own acts, without the wire. */
export async function editedRoster(hall: RunningHall) {
  const { meetingId } = await hall.createMeeting()
  const { hosts, rosterChanges, people } = hall.hall.deps
  const host = await hosts.get(meetingId)
  if (host === null) throw new Error('no host')
  const senders = ['a', 'b'].map((deskId) => ({
    actor: { role: 'moderator', venueId: null, personId: null, deskId } as const,
    linkId: 'desk-link',
  }))
  const senderOf = (editor: 0 | 1) => senders[editor] ?? senders[0]

  const taken = async (editor: 0 | 1, act: RosterStep['act']) => {
    const sender = senderOf(editor)
    if (sender === undefined) throw new Error('two senders')
    const person = (personId: string, at: string) =>
      ({ id: personId, name: 'New', venueId: at, attends: 'member' }) as const
    switch (act.do) {
      case 'edit':
        return rosterChanges.edit(
          host,
          sender,
          act.ids.map((one) => ({ id: one, patch: act.patch })),
          null,
        )
      case 'add':
        return rosterChanges.add(host, sender, person(act.id, act.venueId))
      case 'remove':
        return rosterChanges.remove(host, sender, act.ids, null)
      case 'import': {
        const known = await people.list(meetingId)
        const edits = known.map(({ personId, title }) => ({
          do: 'edit' as const,
          id: personId,
          patch: { title: act.title },
          old: { title },
        }))
        return rosterChanges.merge(host, sender, edits)
      }
      case 'replace':
        return rosterChanges.replace(
          host,
          sender,
          act.ids.map((one) => person(one, 'main')),
        )
      case 'rename':
        return host.act(sender, { type: 'agenda.editItem', data: { itemId: 'open', patch: { title: act.title } } })
      default: {
        const data = act.skip === true ? ({ skip: true } as const) : {}
        const command =
          act.do === 'undo' ? ({ type: 'edits.undo', data } as const) : ({ type: 'edits.redo', data } as const)
        return rosterChanges.step(host, sender, { commandId: newCommandId(), command })
      }
    }
  }

  return {
    host,
    /** @returns the code of the refusal, or null. */
    async take({ editor, act }: RosterStep): Promise<string | null> {
      const answer = await taken(editor, act)
      return answer.ok ? null : answer.rejection.code
    },
    /** What the roster and the log say of everybody, place by place. */
    async places(): Promise<ReadonlyMap<string, unknown>> {
      const places = new Map<string, unknown>([['item/open', host.state.agenda.items[0]?.title]])
      for (const { personId, meetingId: _, venueId: written, ...rest } of await people.list(meetingId))
        for (const [member, value] of Object.entries(rest)) places.set(`${personId}/${member}`, value)
      for (const [at, all] of Object.entries(host.state.attendance.people))
        for (const [personId, { attends }] of Object.entries(all)) {
          places.set(`${personId}/venueId`, at)
          places.set(`${personId}/listedAs`, attends)
        }
      return places
    },
    /** The same with the order of the list and the numbers of the halls. */
    async whole() {
      const list = (await people.list(meetingId)).map(({ personId, venueId: written }) => [personId, written])
      const places = Object.fromEntries([...(await this.places())].sort(([a], [b]) => (a < b ? -1 : 1)))
      return { list, places, venues: host.state.attendance.venues }
    },
  }
}
