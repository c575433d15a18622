import { z } from 'zod'
import type { CommandSpec } from '../../shared/access/command-spec.ts'
import { commandRegistry } from '../../shared/domain/meeting/meeting.decide.ts'
import type { Route } from './route.ts'

/** The OpenAPI description, made from the declared routes and the registry of commands. */
export function describeApi(routes: readonly Route[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/gu, '{$1}')
    const operation = {
      summary: route.summary,
      'x-roles': route.access === 'public' ? 'anyone' : route.roles,
      parameters: [...route.path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: { type: 'string' },
      })),
      responses: { default: { description: 'JSON; errors as {error: {code, …}}' } },
    }
    paths[path] = { ...paths[path], [route.method]: operation }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'OneHall 同堂', version: '1' },
    paths,
    'x-commands': commands(),
  }
}

function commands() {
  const specs: readonly (readonly [string, CommandSpec])[] = Object.entries(commandRegistry)
  return Object.fromEntries(
    specs
      .filter(([, spec]) => spec.internal !== true)
      .map(([name, spec]) => [
        name,
        {
          roles: spec.roles,
          ownVenue: spec.ownVenue === true,
          data: z.toJSONSchema(spec.schema, { io: 'input', unrepresentable: 'any' }),
        },
      ]),
  )
}
