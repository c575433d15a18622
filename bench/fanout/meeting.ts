import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { projectFolder } from './options.ts'
import type { OneHallServer } from './servers.ts'

/** What a client shows at the door of a socket. */
export interface Auth {
  readonly token: string
  readonly meetingId: string
}

/** A live meeting at its first item. */
export interface LiveMeeting {
  readonly moderator: Auth
  /** One for each venue. */
  readonly screens: readonly Auth[]
  readonly attendees: readonly Auth[]
  /** The next change: to the item after the current one; after the last one back to the first, which is not an advance. */
  nextStep(): Step
}

export interface Step {
  readonly isAdvance: boolean
  /** The body of a `command` message. */
  readonly command: Readonly<Record<string, unknown>>
}

const fileSchema = z.looseObject({ agenda: z.array(z.looseObject({})) })
const createdSchema = z.object({
  meetingId: z.string(),
  links: z.array(z.object({ role: z.string(), token: z.string() })),
})
const stateSchema = z.object({
  state: z.object({ agenda: z.object({ items: z.array(z.object({ id: z.string() })) }) }),
})

/** The first real meeting, from `examples/`: ten venues, seven items. */
export async function openMeeting(server: OneHallServer): Promise<LiveMeeting> {
  const file = fileSchema.parse(
    parse(readFileSync(join(projectFolder, 'examples', 'court-work-meeting', 'meeting.yaml'), 'utf8')),
  )
  // Without awardees: the halls of the first ones are told to get ready, and every screen is to get the same bytes.
  const plain = JSON.stringify({ ...file, agenda: file.agenda.map((item) => ({ ...item, awardees: undefined })) })
  const { meetingId, links } = createdSchema.parse(await call(server, 'meetings', plain, 'application/json'))
  const auths = (role: string) => links.filter((link) => link.role === role).map(({ token }) => ({ token, meetingId }))
  const [moderator] = auths('moderator')
  if (moderator === undefined) throw new Error('no link for the moderator')
  const path = `meetings/${meetingId}`
  const { state } = stateSchema.parse(await call(server, `${path}/state`))
  const itemIds = state.agenda.items.map(({ id }) => id)
  const steps = stepsThrough(itemIds)
  for (const command of [commandOf('meeting.start', {}), commandOf('agenda.advance', { from: null })]) {
    await call(server, `${path}/commands`, JSON.stringify(command), 'application/json')
  }
  return { moderator, screens: auths('screen'), attendees: auths('attendee'), nextStep: steps }
}

function stepsThrough(itemIds: readonly string[]): () => Step {
  let index = 0
  return () => {
    const from = itemIds[index]
    const isAdvance = index < itemIds.length - 1
    index = isAdvance ? index + 1 : 0
    const command = isAdvance
      ? commandOf('agenda.advance', { from })
      : commandOf('agenda.goTo', { from, to: itemIds[0] })
    return { isAdvance, command }
  }
}

const commandOf = (type: string, data: unknown) => ({ commandId: randomUUID(), type, data })

/** POST with a body, GET without. @throws on any answer but 2xx. */
async function call(server: OneHallServer, path: string, body?: string, contentType = ''): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${server.port}/api/${path}`, {
    headers: { authorization: `Bearer ${server.ownerToken}`, 'content-type': contentType },
    ...(body === undefined ? {} : { method: 'POST', body }),
    signal: AbortSignal.timeout(20_000),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.json()
}
