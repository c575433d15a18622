import { z } from 'zod'

export type JsonSchema = Readonly<Record<string, unknown>>

const at = '#/components/schemas/'

/** The schemas of a description: those that have a name are told once and pointed to. */
export function createSchemas(known: Readonly<Record<string, JsonSchema>> = {}) {
  const components: Record<string, JsonSchema> = { ...known }
  return {
    components,
    /** @param isAnswer other members may be added to answers one day; a body with one is refused. */
    of(schema: z.ZodType, isAnswer: boolean): JsonSchema {
      const { $schema: _, $defs = {}, ...made } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
      const tidy = (value: unknown): unknown => tidied(value, isAnswer)
      for (const [name, named] of Object.entries($defs)) components[name] ??= tidy(named) as JsonSchema
      const { id, ...own } = tidy(made) as JsonSchema
      if (typeof id !== 'string') return own
      components[id] ??= own
      return { $ref: `${at}${id}` }
    },
  }
}

/** Those of the components that the document points to, by way of others too. */
export function pointedTo(document: unknown, components: Readonly<Record<string, JsonSchema>>) {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)) {
      if (found.has(name)) continue
      found.add(name)
      look(components[name] ?? {})
    }
  }
  look(document)
  return Object.fromEntries(Object.entries(components).filter(([name]) => found.has(name)))
}

export type Schemas = ReturnType<typeof createSchemas>

export const named = (name: string): JsonSchema => ({ $ref: `${at}${name}` })

/**
 * Pointers lead to the components. In what is sent, what is taken when nothing is said is told in words: programs that
 * make clients take a `default` for a member that must be given.
 */
export function tidied(value: unknown, isAnswer: boolean): unknown {
  if (Array.isArray(value)) return value.map((member) => tidied(member, isAnswer))
  if (typeof value !== 'object' || value === null) return value
  if (!isAnswer && 'default' in value) {
    const { default: unsaid, ...others } = value
    return tidied({ description: `Default: ${JSON.stringify(unsaid)}`, ...others }, isAnswer)
  }
  const members = Object.entries(value).filter(
    ([name, member]) => !(isAnswer && name === 'additionalProperties' && member === false),
  )
  return Object.fromEntries(
    members.map(([name, member]) => [
      name,
      name === '$ref' && typeof member === 'string' ? member.replace('#/$defs/', at) : tidied(member, isAnswer),
    ]),
  )
}
