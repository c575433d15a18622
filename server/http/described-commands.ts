import { z } from 'zod'
import type { CommandSpec } from '../../shared/access/command-spec.ts'
import { commandRegistry } from '../../shared/domain/meeting/meeting.decide.ts'
import { type JsonSchema, tidied } from './json-schemas.ts'

const specs: readonly (readonly [string, CommandSpec])[] = Object.entries(commandRegistry)

/** Those that somebody may send, each with the schema of its data; made once, when it is asked for. */
let made: readonly { readonly type: string; readonly spec: CommandSpec; readonly data: JsonSchema }[] | null = null

function open() {
  made ??= specs
    .filter(([, { internal }]) => internal !== true)
    .map(([type, spec]) => {
      const { $schema: _, ...data } = z.toJSONSchema(spec.schema, { io: 'input', unrepresentable: 'any' })
      return { type, spec, data }
    })
  return made
}

/** Every command that somebody may send, as one schema. */
export const describedCommand = (): JsonSchema => ({
  description: 'A command by its name. `commandId` is made by the sender: a repetition of it changes nothing.',
  oneOf: open().map(({ type, data }) => ({
    type: 'object',
    properties: {
      commandId: { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' },
      type: { const: type },
      data: tidied(data, false),
    },
    required: ['commandId', 'type', 'data'],
    additionalProperties: false,
  })),
})

/** The same by name, with who may send it. */
export const commandTable = () =>
  Object.fromEntries(
    open().map(({ type, spec, data }) => [type, { roles: spec.roles, ownVenue: spec.ownVenue === true, data }]),
  )
