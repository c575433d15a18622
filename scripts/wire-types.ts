import { join } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'

type Schema = Readonly<Record<string, unknown>>

/** Where the schemas of the types lie. */
export const wireTypesPath = 'shared/protocol/wire-types.json'

/** The types that cross the wire whole, by the file that they are in. */
const sources: Readonly<Record<string, readonly string[]>> = {
  'shared/domain/meeting/meeting.types.ts': ['MeetingState', 'MeetingEvents'],
  'shared/domain/minutes/replay.model.ts': ['ReplayMark'],
  'shared/protocol/down.ts': [
    'PresenceMessage',
    'EditorsMessage',
    'RetryMessage',
    'EndedMessage',
    'BuildMessage',
    'YouMessage',
    'HeartbeatMessage',
  ],
  'shared/protocol/up.ts': ['CommandAnswer', 'ClockAnswer'],
}

/** Reads the types of the wire as JSON schemas, by name. */
export function readWireTypes(root: string): Readonly<Record<string, Schema>> {
  const definitions: Record<string, Schema> = {}
  // One program for all of them: each reads the whole of `shared`.
  const generator = createGenerator({
    path: join(root, `{${Object.keys(sources).join(',')}}`),
    tsconfig: join(root, 'tsconfig.shared.json'),
    skipTypeCheck: true,
    additionalProperties: true,
    encodeRefs: false,
    topRef: true,
  })
  for (const type of Object.values(sources).flat()) Object.assign(definitions, generator.createSchema(type).definitions)
  const all: Readonly<Record<string, Schema>> = { ...definitions, Instant: { ...definitions.Instant, type: 'integer' } }
  const kept = Object.keys(all).filter(isPlain).toSorted()
  return Object.fromEntries(kept.map((name) => [name, pointed(all[name], all) as Schema]))
}

const isPlain = (name: string): boolean => /^[A-Z]\w*$/u.test(name)

/** Types with a name of their own are pointed to; `Omit<…>` and the like are written where they stand. */
function pointed(value: unknown, all: Readonly<Record<string, Schema>>): unknown {
  if (Array.isArray(value)) return value.map((member) => pointed(member, all))
  if (typeof value !== 'object' || value === null) return value
  if ('$ref' in value && typeof value.$ref === 'string') {
    const name = value.$ref.replace('#/definitions/', '')
    return isPlain(name) ? { $ref: `#/components/schemas/${name}` } : pointed(all[name], all)
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, pointed(member, all)]))
}
