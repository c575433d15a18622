import { z } from 'zod'
import { type CommandName, commandRegistry } from '../../shared/domain/meeting/meeting.decide.ts'
import { branchesOf, type JsonSchema } from './json-schema.ts'
import type { Chance } from './proof-random.ts'

export const commandNames = Object.keys(commandRegistry) as CommandName[]

/** Names that the test meeting knows, and one that it does not. */
const ids = ['open', 'read', 'talk', 'close', 'd1', 'main', 'b1', 'b2', 'b1-p1', 'main-p1', 'nobody']

/** What a command's data may have in it. */
export const membersOf = (name: CommandName): readonly string[] =>
  Object.keys(
    (z.toJSONSchema(commandRegistry[name].schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema).properties ??
      {},
  )

/** Data that the command's schema takes, by chance. */
export function validData(name: CommandName, chance: Chance): unknown {
  const { schema } = commandRegistry[name]
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema
  // What members must be to one another is not in the description.
  for (let tries = 0; tries < 100; tries += 1) {
    const made = madeOf(described, chance)
    if (schema.safeParse(made).success) return made
  }
  throw new Error(`nothing valid was made for ${name}`)
}

function madeOf(schema: JsonSchema, chance: Chance): unknown {
  const branches = branchesOf(schema)
  if (branches !== null) return madeOf(chance.pick(branches), chance)
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return chance.pick(schema.enum)
  switch (schema.type) {
    case 'object':
      return objectOf(schema, chance)
    case 'array':
      return Array.from({ length: chance.whole(1, 3) }, () => madeOf(schema.items ?? {}, chance))
    case 'string':
      if (schema.format === 'date') return `20${chance.whole(10, 40)}-0${chance.whole(1, 9)}-15`
      if (schema.pattern === '^[0-9a-f]{64}$') return chance.whole(1, 9).toString().repeat(64)
      return schema.pattern?.startsWith('^[\\p{L}') === true ? chance.pick(ids) : `text ${chance.whole(0, 999)}`
    case 'integer':
    case 'number':
      return chance.whole(schema.minimum ?? -10, Math.min(schema.maximum ?? 10, 20))
    case 'boolean':
      return chance.isOneIn(2)
    default:
      return null
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, chance: Chance): Record<string, unknown> {
  const given = Object.entries(properties).filter(([key]) => required.includes(key) || chance.isOneIn(2))
  return Object.fromEntries(given.map(([key, schema]) => [key, madeOf(schema, chance)]))
}

/** Lists in lists; valid JSON, and deep. */
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

/** `JSON.parse` makes an own member of it, as a body does. */
const withProto: unknown = JSON.parse('{"__proto__":{"role":"owner"},"constructor":{"prototype":{"isAdmin":true}}}')

/** Values that a careless reader stumbles over. */
export const hostileValues: readonly unknown[] = [
  null,
  '',
  '\u0000',
  '\ud800',
  '‮evil\u202c',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '<img src=x onerror=alert(1)>',
  'x'.repeat(50_000),
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  true,
  [],
  {},
  [[]],
  withProto,
  nested(1_000),
  Array.from({ length: 10_000 }, (_, index) => index),
  Array.from({ length: 3_000 }, () => 'b1'),
  Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`key${index}`, index])),
]

/** The same data with one thing wrong in it: a member gone, one too many, one of another kind. */
function nearlyValid(name: CommandName, chance: Chance): unknown {
  const data = validData(name, chance) as Record<string, unknown>
  const keys = Object.keys(data)
  const key = keys.length > 0 ? chance.pick(keys) : 'venueId'
  const wrong = chance.whole(1, 4)
  if (wrong === 1) return Object.fromEntries(Object.entries(data).filter(([known]) => known !== key))
  if (wrong === 2)
    return { ...data, [chance.pick(['unknown', 'seq', 'actor', 'role', 'at'])]: chance.pick(hostileValues) }
  if (wrong === 3) return { ...data, ...(withProto as object), [key]: data[key] }
  return { ...data, [key]: chance.pick(hostileValues) }
}

/** Everything that one command is tried with. */
export function triesOf(name: CommandName, chance: Chance): readonly unknown[] {
  const made = Array.from({ length: 6 }, (_, index) =>
    index < 2 ? validData(name, chance) : nearlyValid(name, chance),
  )
  return [...made, ...hostileValues]
}

/** Bodies of a POST that are no JSON, no YAML, too deep or too much. */
export function hostileBodies(base: string, meetingId: string) {
  const commands = `${base}/api/meetings/${meetingId}/commands`
  const [meetings, session] = [`${base}/api/meetings`, `${base}/api/session`]
  const flat = ['', 'null', '[]', '"text"', '{', '{"a":1', '\u0000', `"${'x'.repeat(64_001)}"`]
  const deep = [1_000, 30_000].map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`)
  const deepObject = `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`
  const flows = ['[', '{', '{a: ', '- ', '? ', '? {'].map((open) => open.repeat(20_000))
  const blocks = Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
  const aliases = 'a: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c]\ne: [*d,*d,*d,*d]'
  const json = [...flat, ...deep, deepObject].flatMap((body) =>
    [commands, meetings, session].map((url) => ({ url, body, type: 'application/json' })),
  )
  const yaml = [...flows, blocks, aliases, 'a: !!js/function "x"', 'a: [', '\u0000'].flatMap((body) =>
    [commands, meetings].map((url) => ({ url, body, type: 'application/yaml' })),
  )
  const paths = ['%E0%A4%A', '..%2f..%2fetc', '__proto__', 'constructor'].map((id) => ({
    url: `${meetings}/${id}/commands`,
    body: '{}',
    type: 'application/json',
  }))
  return [...json, ...yaml, ...paths, { url: commands, body: 'x', type: 'application/json; charset=utf-99' }]
}

/** Paths and queries that mean nothing. */
export function hostilePaths(meetingId: string): readonly string[] {
  const meeting = `/api/meetings/${meetingId}`
  const afters = ['-1', '1.5', 'x', '1e400', '9007199254740993', '', 'NaN', '0x10', '1&after=2', '%00']
  const paths = ['constructor', '__proto__', '%00', '..%2f..%2fonehall.db', 'x'.repeat(5_000), '%E0%A4%A']
  return [
    ...afters.map((after) => `${meeting}/events?after=${after}`),
    ...paths.flatMap((path) => [`/api/meetings/${path}/state`, `${meeting}/documents/${path}`, `${meeting}/${path}`]),
  ]
}
