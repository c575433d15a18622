import type { Audience } from '../../access/audience.ts'
import type { Rules } from './feature-rules.ts'
import { rules } from './meeting.features.ts'
import type { MeetingEvent, MeetingState } from './meeting.types.ts'

/** Members that say what kind of thing something is, or which one: no text of anybody's, and what folding goes by. */
const namesThings =
  /(?:^|[a-z])(?:ids?|kind|type|status|mode|role|level|step|check|stage|via|by|what|outcome|attends|door|doubts|phase)$/iu

/** Members that hold codes of fixed form, or the id of another thing. */
const codes: ReadonlySet<string> = new Set([
  'timeZone',
  'locale',
  'contentType',
  'sha256',
  'sealKey',
  'publicKey',
  'to',
  'from',
  'before',
])

const saidAloud: ReadonlySet<string> = new Set(
  (rules as readonly Rules<never, never>[]).flatMap(({ saidAloud: types = [] }) => types),
)

const holdsText = (key: string): boolean => !namesThings.test(key) && !codes.has(key)

/**
 * What an audience is told of the past says nothing that the state of now no longer tells it: texts of withdrawn notices,
 * removed items, names that were taken back or corrected are empty in it. Folding such events gives the state of now all
 * the same, for every text that it holds is there.
 * @param now the state of now, as this audience may see it.
 * @source VIS-1
 */
export function withoutTakenBack(
  events: readonly MeetingEvent[],
  now: MeetingState,
  audience: Audience,
): readonly MeetingEvent[] {
  if (audience.kind === 'staff' || events.length === 0) return events
  const known = knownTexts(now)
  return events.map((event) => {
    if (saidAloud.has(event.type)) return event
    const data = known(event.data)
    return data === event.data ? event : ({ ...event, data } as MeetingEvent)
  })
}

/** Empties every text of a value that the state of now does not hold. @param now as the audience may see it. */
export function knownTexts(now: MeetingState): <Value>(value: Value) => Value {
  let known: ReadonlySet<string> | null = null
  const isKnown = (text: string) => {
    known ??= textsOf(now)
    return known.has(text)
  }
  return (value) => blanked(value, '', isKnown) as typeof value
}

/** The same value where nothing has to go; a copy with empty texts elsewhere. */
function blanked(value: unknown, key: string, isKnown: (text: string) => boolean): unknown {
  if (typeof value === 'string') return value === '' || !holdsText(key) || isKnown(value) ? value : ''
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const members = value.map((member) => blanked(member, key, isKnown))
    return members.some((member, index) => member !== value[index]) ? members : value
  }
  const entries = Object.entries(value).map(([name, member]) => [name, blanked(member, name, isKnown)] as const)
  return entries.some(([name, member]) => member !== Reflect.get(value, name)) ? Object.fromEntries(entries) : value
}

/** Every text that a state holds, keys of records included. */
function textsOf(state: MeetingState): ReadonlySet<string> {
  const texts = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value)
    else if (Array.isArray(value)) for (const member of value) look(member)
    else if (typeof value === 'object' && value !== null)
      for (const [name, member] of Object.entries(value)) {
        texts.add(name)
        look(member)
      }
  }
  look(state)
  return texts
}
