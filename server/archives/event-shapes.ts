import { z } from 'zod'
import { documentTypes } from '../../shared/protocol/file-limits.ts'
import wireTypes from '../../shared/protocol/wire-types.json' with { type: 'json' }

type Json = Parameters<typeof z.fromJSONSchema>[0]

const definitions = JSON.parse(JSON.stringify(wireTypes).replaceAll('"#/components/schemas/', '"#/$defs/')) as Readonly<
  Record<string, object>
>

const schemaOf = (schema: object): z.ZodType => z.fromJSONSchema({ ...schema, $defs: definitions } as Json)

const payloads = (definitions.MeetingEvents as { readonly properties: Readonly<Record<string, object>> }).properties

const shapes = new Map<string, z.ZodType>()

const storedFile = z.looseObject({
  file: z.looseObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    bytes: z.int().min(0),
    contentType: z.enum(documentTypes),
  }),
})

/**
 * Whether an event says what its type says, as it is described to programs: an archive may hold any text under a right
 * hash.
 * @source ARV-4
 */
export function isEventShape(type: string, data: unknown): boolean {
  const payload = Object.hasOwn(payloads, type) ? payloads[type] : undefined
  if (payload === undefined) return false
  const shape = shapes.get(type) ?? schemaOf(payload)
  shapes.set(type, shape)
  // What becomes the name of a file, or a header, is looked at more closely.
  if (type === 'documents.fileStored' && !storedFile.safeParse(data).success) return false
  return shape.safeParse(data).success
}

let state: z.ZodType | null = null

export function isStateShape(value: unknown): boolean {
  state ??= schemaOf(definitions.MeetingState ?? {})
  return state.safeParse(value).success
}
