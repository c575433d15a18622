import { z } from 'zod'
import { type CommandName, commandRegistry } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { minutesRevision } from '../../shared/domain/minutes/minutes-sections.selectors.ts'
import { scriptPart } from '../../shared/domain/script/script.selectors.ts'
import type { WorldSize } from './doubling-world.ts'
import { branchesOf, type JsonSchema } from './json-schema.ts'

/** Where in the data a value is asked for, and of what world. */
interface Place {
  readonly command: CommandName
  /** Names from the command's data down: `added.id`. */
  readonly path: string
  /** In the innermost list. */
  readonly index: number
  readonly state: MeetingState
  readonly size: WorldSize
}

const schemas = new Map(
  Object.entries(commandRegistry).map(([name, { schema }]) => [
    name,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema,
  ]),
)

/** What the command may be tried with, as many as there are kinds; the same number of them at every size. */
export function dataFor(command: CommandName, state: MeetingState, size: WorldSize): readonly unknown[] {
  return madeOf(schemas.get(command) ?? {}, { command, path: '', index: 0, state, size })
}

function madeOf(schema: JsonSchema, place: Place): readonly unknown[] {
  const branches = branchesOf(schema)
  if (branches !== null) return branches.flatMap((branch) => madeOf(branch, place))
  const known = schema.type === 'array' || schema.type === 'null' || 'const' in schema ? undefined : knownValue(place)
  if (known !== undefined) return known
  if (schema.const !== undefined) return [schema.const]
  if (schema.enum !== undefined) return schema.enum
  switch (schema.type) {
    case 'object':
      return objects(schema, place)
    case 'array':
      return [Array.from({ length: lengthOf(place) }, (_, index) => madeOf(schema.items ?? {}, { ...place, index })[0])]
    case 'string':
      return ['a text']
    case 'integer':
      return [Math.max(1, schema.minimum ?? 1)]
    case 'boolean':
      return [true, false]
    default:
      return [null]
  }
}

/** Each with all members, kinds of them in step; and one with those alone that must be there. */
function objects({ properties = {}, required = [] }: JsonSchema, place: Place): readonly object[] {
  const members = Object.entries(properties).map(([key, schema]) => {
    const path = place.path === '' ? key : `${place.path}.${key}`
    return { key, values: madeOf(schema, { ...place, path }) }
  })
  const count = Math.max(1, ...members.map(({ values }) => values.length))
  const whole = Array.from({ length: count }, (_, turn) =>
    Object.fromEntries(members.map(({ key, values }) => [key, values[turn % values.length]])),
  )
  const needed = members.filter(({ key }) => required.includes(key))
  return [...whole, Object.fromEntries(needed.map(({ key, values }) => [key, values[0]]))]
}

/** Lists are as long as there is something to name. */
function lengthOf({ path, size }: Place): number {
  const name = path.split('.').at(-1)
  if (name === 'added' || name === 'removed' || name === 'moved' || name === 'edited')
    return Math.floor(size.people / 8)
  return name === 'venueIds' || name === 'to' ? size.venues : 3
}

/** Names of the world; undefined where any value does. */
function knownValue({ command, path, index, state, size }: Place): readonly unknown[] | undefined {
  const name = path.split('.').at(-1) ?? ''
  // A step over a change of the roster is a change of its own, of other people.
  const isStep = command === 'edits.stepRoster'
  switch (path.replace(/^change\./u, '')) {
    case 'added.id':
      return [isStep ? `newer${index}` : `new${index}`]
    case 'edited':
      return [`p${2 * index}`]
    case 'revision':
      return [isStep ? 'r2' : 'r1']
    case 'over':
      return ['r1']
    case 'added.venueId':
      return [`b${index % size.venues}`]
    case 'moved.id':
      return [`p${1 + 2 * index}`]
    case 'moved.toVenueId':
      return ['main']
    case 'removed':
      return [`p${2 * (Math.floor((size.people * (isStep ? 3 : 2)) / 8) + index)}`]
    case 'adds.item.id':
      return [`another${index}`]
    case 'edits.followUpId':
      return [state.followUps[index]?.id ?? 'none']
    case 'edits.itemId':
      return [`i${2 + index}`]
    case 'adds.before':
      return ['i2']
    case 'edits.from':
      return [undefined]
    case 'venue.id':
    case 'item.id':
      return ['another']
    case 'venueIds':
      return [`b${index}`]
    case 'to':
      return command === 'commendation.reveal' ? [size.items] : command === 'agenda.goTo' ? ['i1'] : [`b${index}`]
    case 'from':
      return [command === 'followUps.edit' ? undefined : seen(command, state)]
    case 'before':
      return command.startsWith('venues') ? ['b0', null] : command.startsWith('documents') ? ['d2', null] : ['i2', null]
    default:
      return byName[name]?.(state, command)
  }
}

const byName: Readonly<Record<string, (state: MeetingState, command: CommandName) => readonly unknown[]>> = {
  personId: () => ['p0'],
  standInId: () => ['p18'],
  venueId: (_, command) => byCommand[command] ?? ['main'],
  timeZone: () => ['UTC'],
  startsAt: () => [3_000_000],
  fromVenueId: () => ['main'],
  toVenueId: () => ['b0'],
  itemId: (_, command) => (command === 'script.write' ? ['i1', null] : ['i1']),
  documentId: (_, command) => (command === 'documents.add' ? ['another', 'd1'] : ['d1']),
  documentIds: () => ['d1'],
  requestId: ({ floor }) => [floor.requests.at(-1)?.id ?? 'none'],
  noticeId: ({ notices }) => [notices.at(-1)?.id ?? 'none'],
  helpCallId: ({ helpCalls }) => [helpCalls.at(-1)?.id ?? 'none'],
  tickerId: ({ ticker }) => [ticker.line?.id ?? 'none'],
  linkId: () => ['link'],
  section: () => ['held'],
  after: () => ['item.i1', null],
  deskId: ({ control }) => [control.holder?.deskId ?? 'a', control.requests.at(-1)?.deskId ?? 'b'],
  point: (_, command) => (command.startsWith('followUps') ? [{ itemId: 'i1', point: 0 }] : [0, null]),
  at: () => [1_000],
  sha256: () => ['0'.repeat(64)],
  word: () => ['0'.repeat(64)],
  followUpId: ({ followUps }) => [followUps.at(-1)?.id ?? 'none'],
  due: (_, command) => [command === 'followUps.askExtension' ? '1970-04-01' : '1970-03-01'],
  lead: () => ['main'],
  helpers: () => ['b0'],
}

/** A hall that is none of the main one; one that was added, to which nobody belongs. */
const byCommand: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  'venues.move': ['b1'],
  'venues.remove': ['another'],
}

/** What its sender saw. */
function seen(command: CommandName, state: MeetingState): unknown {
  if (command === 'script.write') return scriptPart(state.script, 'i1').revision
  if (command.startsWith('minutes.')) return minutesRevision(state.minutes)
  if (command === 'ticker.show') return state.ticker.line?.id ?? null
  if (command === 'attendance.changeRoster' || command === 'edits.stepRoster') return state.attendance.rosterSeq
  return command === 'commendation.reveal' ? state.commendation.i1?.revealed : state.agenda.currentItemId
}
