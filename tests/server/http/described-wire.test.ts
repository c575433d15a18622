import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generatedApi, generatedApiPath } from '../../../scripts/generated-api.ts'
import { protocolPath, withRouteTables } from '../../../scripts/route-tables.ts'
import { wireHash } from '../../../scripts/wire-hash.ts'
import { readWireTypes, wireTypesPath } from '../../../scripts/wire-types.ts'
import { describeApi, everyContract } from '../../../server/http/describe-api.ts'
import { describeSocket } from '../../../server/http/describe-socket.ts'
import { allRoutes } from '../../../server/http/web-app.ts'
import { protocolVersion } from '../../../shared/protocol/protocol-version.ts'
import { generatedProgram } from '../../support/generated-program.ts'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const lint = async (document: object) => {
  const config = await createConfig({ extends: ['recommended'] })
  return lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config })
}

describe('the description of HTTP', () => {
  it('has no error and no warning by the recommended rules of redocly', async () => {
    const problems = await lint(describeApi())
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
  })

  it('is looked through (negative control): an operation without answers is found', async () => {
    const { paths, ...described } = describeApi()
    const broken = { ...described, paths: { ...paths, '/api/nothing': { get: { summary: 'Nothing.' } } } }
    expect((await lint(broken)).length).toBeGreaterThan(0)
  })

  it('has an operation of its own for every route that is served', async () => {
    const ids = everyContract().map(([, { operationId }]) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    const told = everyContract().map(([, { method, path }]) => `${method} ${path}`)
    const served = allRoutes(hall.hall.deps).map(({ method, path }) => `${method} ${path}`)
    expect(told.filter((route) => !/(?:open|async)api\.json$/u.test(route)).toSorted()).toEqual(served.toSorted())
  })

  it('has examples that are as their schemas say', () => {
    for (const [, { operationId, body, file, answers, examples }] of everyContract()) {
      const sent = body ?? file?.schema
      if (examples?.body !== undefined) expect(sent?.safeParse(examples.body).error, operationId).toBeUndefined()
      const [answer] = Object.values(answers)
      if (examples?.answer !== undefined && answer !== null && answer !== undefined && 'safeParse' in answer)
        expect(answer.safeParse(examples.answer).error, operationId).toBeUndefined()
    }
  })
})

describe('what is made from the contracts is fresh (npm run describe)', () => {
  it('the schemas of the types', () => {
    expect(JSON.parse(read(wireTypesPath))).toEqual(readWireTypes(root))
  })

  it('the types of the generated client', async () => {
    expect(read(generatedApiPath)).toBe(await generatedApi())
  })

  it('the routes in docs/PROTOCOL.md', () => {
    const text = read(protocolPath)
    expect(withRouteTables(text)).toBe(text)
  })

  it('the version: what crosses the wire is what its line in docs/PROTOCOL.md was written for', () => {
    const [line] =
      read(protocolPath).match(/^\| *\d+ *\| *`[0-9a-f]{16}`.*$(?![\s\S]*^\| *\d+ *\| *`[0-9a-f]{16}`)/mu) ?? []
    const [version, hash] = (line ?? '')
      .split('|')
      .slice(1)
      .map((cell) => cell.trim())
    expect({ version, hash }).toEqual({ version: String(protocolVersion), hash: `\`${wireHash()}\`` })
  })

  it('another wire has another hash (negative control), another word has not', () => {
    const described = describeApi()
    expect(wireHash([{ ...described, info: {} }, describeSocket()])).toBe(wireHash())
    expect(wireHash([{ ...described, paths: {} }, describeSocket()])).not.toBe(wireHash())
  })
})

describe('the description of the socket', () => {
  it('names every message by which state, events and commands cross, each with a schema that is there', () => {
    const { asyncapi, channels, operations, components } = describeSocket()
    expect(asyncapi).toBe('3.0.0')
    const { messages } = channels.socket
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(['command', 'clock', 'snapshot', 'feed', 'presence']))
    for (const { messages: named } of Object.values(operations))
      for (const { $ref } of named) expect(Object.keys(messages)).toContain($ref.split('/').at(-1))
    const pointed = [...JSON.stringify({ channels, components }).matchAll(/"#\/components\/schemas\/([^"]+)"/gu)]
    expect(pointed.length).toBeGreaterThan(50)
    for (const [, name = ''] of pointed) expect(Object.keys(components.schemas)).toContain(name)
  })
})

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

describe('a program with the generated client', () => {
  it('runs a meeting, and what it was told is as the description says', async () => {
    const recorded: { readonly operation: string; readonly status: number; readonly body: unknown }[] = []
    const record = async (input: Request): Promise<Response> => {
      const response = await fetch(input)
      const body: unknown = await response.clone().json()
      recorded.push({ operation: operationOf(input), status: response.status, body })
      return response
    }
    const program = generatedProgram(hall.base, ownerToken, record)
    const meetingId = await program.create()
    expect(await program.links(meetingId)).toContain('moderator')
    await program.run(meetingId)
    expect(await program.status(meetingId)).toBe('adjourned')
    expect(await program.events(meetingId)).toEqual(expect.arrayContaining(['meeting.created', 'meeting.adjourned']))
    expect(recorded.length).toBe(8)
    for (const { operation, status, body } of recorded) expect(faultsOf(operation, status, body), operation).toEqual([])
  })

  it('would be told of an answer that is not so (negative control)', () => {
    expect(faultsOf('get /api/meetings', 200, { meetings: [{ meetingId: 1 }] })).not.toEqual([])
  })
})

const operationOf = ({ method, url }: Request): string =>
  `${method.toLowerCase()} ${new URL(url).pathname.replace(/(?<=\/api\/meetings\/)[^/]+/u, '{meetingId}')}`

interface Described {
  readonly responses: Readonly<
    Record<number, { readonly content: { readonly 'application/json': { readonly schema: object } } }>
  >
}

function faultsOf(operation: string, status: number, body: unknown): readonly string[] {
  const { paths, components } = describeApi()
  const [method = '', path = ''] = operation.split(' ')
  const described = paths[path]?.[method] as Described | undefined
  const schema = described?.responses[status]?.content['application/json'].schema
  if (schema === undefined) return [`${operation} ${status} is not described`]
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  const validate = ajv.compile({ ...schema, components })
  return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
