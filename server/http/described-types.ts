import wireTypes from '../../shared/protocol/wire-types.json' with { type: 'json' }
import { type JsonSchema, named } from './json-schemas.ts'

const { MeetingEvents, ...types }: Readonly<Record<string, JsonSchema>> = wireTypes

const payloads = (MeetingEvents?.properties ?? {}) as Readonly<Record<string, JsonSchema>>

/** What the types of the domain say: the state, and every event by its name. */
export const describedTypes: Readonly<Record<string, JsonSchema>> = {
  ...types,
  MeetingEvent: {
    description: 'One event of the log, as the audience may see it.',
    oneOf: Object.entries(payloads).map(([type, data]) => ({
      type: 'object',
      properties: { type: { const: type }, data, seq: { type: 'integer', minimum: 1 }, at: named('Instant') },
      required: ['type', 'data', 'seq', 'at'],
    })),
  },
}
