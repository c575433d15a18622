import { z } from 'zod'
import { type HttpContract, httpContracts, httpGroups } from '../../shared/protocol/http/http-contracts.ts'
import { refusalSchema, refusalsOf } from '../../shared/protocol/http/refusals-of.ts'
import type { RouteContract } from '../../shared/protocol/http/route-contract.ts'
import { protocolVersion } from '../../shared/protocol/protocol-version.ts'
import { commandTable, describedCommand } from './described-commands.ts'
import { describedTypes } from './described-types.ts'
import { createSchemas, type JsonSchema, named, pointedTo, type Schemas } from './json-schemas.ts'

/** The routes, group by group, in the order in which they are told. */
export const everyContract = (): readonly (readonly [string, RouteContract])[] =>
  Object.entries(httpContracts).flatMap(([tag, group]) =>
    Object.values<HttpContract>(group).map((contract) => [tag, contract] as const),
  )

/**
 * The OpenAPI description, made from the contracts of the routes, the commands and the types of the domain.
 * @param basePath below which path they are served; '' for the root.
 */
export function describeApi(basePath = '') {
  const schemas = createSchemas({ ...describedTypes, Command: describedCommand() })
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [tag, contract] of everyContract()) {
    const path = contract.path.replace(/:(\w+)/gu, '{$1}')
    paths[path] = { ...paths[path], [contract.method]: operation(schemas, tag, contract) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'OneHall 同堂',
      version: String(protocolVersion),
      summary: 'The real-time companion of multi-venue video meetings.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: basePath || '/', description: 'Where this description comes from.' }],
    tags: Object.entries(httpGroups).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: pointedTo(paths, schemas.components),
      parameters,
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token of a link, or the owner’s.' },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'onehall_{linkId}',
          description: 'Set by `POST /api/session`; the owner’s is `onehall_owner`.',
        },
      },
    },
    'x-commands': commandTable(),
  }
}

const parameters = {
  desk: {
    name: 'X-OneHall-Desk',
    in: 'header',
    description: 'Names a desk of the moderators for the chair token.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
  },
  session: {
    name: 'X-OneHall-Session',
    in: 'header',
    description: 'Which of several cookies is meant, by the id of its link.',
    schema: { type: 'string' },
  },
}

function operation(schemas: Schemas, tag: string, contract: RouteContract): JsonSchema {
  const { operationId, summary, notes, access, roles } = contract
  return {
    operationId,
    tags: [tag],
    summary,
    ...(notes === undefined ? {} : { description: notes }),
    'x-roles': access === 'public' ? 'anyone' : roles,
    security: access === 'public' ? [] : [{ bearer: [] }, { cookie: [] }],
    parameters: parametersOf(schemas, contract),
    ...bodyOf(schemas, contract),
    responses: responsesOf(schemas, contract),
  }
}

function parametersOf(schemas: Schemas, { access, path, query, headers = {} }: RouteContract): readonly JsonSchema[] {
  const members: Readonly<Record<string, z.ZodType>> = query?.shape ?? {}
  return [
    ...[...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(members).map(([name, schema]) => ({
      name,
      in: 'query',
      required: false,
      schema: querySchema(schemas, schema),
    })),
    ...Object.entries(headers).map(([name, description]) => ({
      name,
      in: 'header',
      description,
      schema: { type: 'string' },
    })),
    ...(access === 'public'
      ? []
      : [{ $ref: '#/components/parameters/desk' }, { $ref: '#/components/parameters/session' }]),
  ]
}

/** A number of an address is read from a text: told is what it has to be. */
const querySchema = (schemas: Schemas, schema: z.ZodType): JsonSchema =>
  schema.safeParse('0').data === 0 ? { type: 'integer', minimum: 0, default: 0 } : schemas.of(schema, false)

function bodyOf(schemas: Schemas, { body, file, examples }: RouteContract): JsonSchema {
  const example = examples?.body === undefined ? {} : { examples: { plain: { value: examples.body } } }
  if (file !== undefined) {
    const schema = file.schema === undefined ? {} : { schema: schemas.of(file.schema, false) }
    const content = file.contentTypes.map((type) => [type, { ...schema, ...(/json/u.test(type) ? example : {}) }])
    const bytes = (file.orBytes?.contentTypes ?? []).map((type) => [type, {}])
    return { requestBody: { required: true, content: Object.fromEntries([...content, ...bytes]) } }
  }
  if (body === undefined) return {}
  const content = { 'application/json': { schema: schemas.of(body, false), ...example } }
  return { requestBody: { required: !body.safeParse(undefined).success, content } }
}

function responsesOf(schemas: Schemas, contract: RouteContract): JsonSchema {
  const { answers, rejected = {}, examples } = contract
  const example = examples?.answer === undefined ? {} : { examples: { plain: { value: examples.answer } } }
  const told = Object.entries(answers).map(([status, answer]) => [status, responseOf(schemas, answer, example)])
  const refusals = Object.entries(refusalsOf(contract)).map(([status, codes]) => {
    const own = rejected[Number(status)]
    const forms = [
      ...(own === undefined ? [] : [schemas.of(own, true)]),
      ...codes.map((code) => refusal(schemas, code)),
    ]
    const [only] = forms
    const schema = forms.length === 1 && only !== undefined ? only : { anyOf: forms }
    return [status, { description: codes.join(', '), content: { 'application/json': { schema } } }]
  })
  const others = Object.entries(rejected).flatMap(([status, own]) =>
    status in refusalsOf(contract)
      ? []
      : [[status, { description: 'Refused.', content: { 'application/json': { schema: schemas.of(own, true) } } }]],
  )
  return Object.fromEntries([...told, ...others, ...refusals])
}

function responseOf(schemas: Schemas, answer: RouteContract['answers'][number], example: object): JsonSchema {
  if (answer === null || answer === undefined) return { description: 'Done; no content.' }
  if (answer instanceof z.ZodType)
    return {
      description: 'The answer.',
      content: { 'application/json': { schema: schemas.of(answer, true), ...example } },
    }
  const bytes = { schema: { type: 'string', format: 'binary' } }
  return { description: 'The bytes.', content: Object.fromEntries(answer.bytes.map((type) => [type, bytes])) }
}

/** Each code is told once. */
function refusal(schemas: Schemas, code: string): JsonSchema {
  const name = `Refusal.${code}`
  schemas.components[name] ??= schemas.of(refusalSchema([code]), true)
  return named(name)
}
