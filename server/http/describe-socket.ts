import type { z } from 'zod'
import { protocolVersion } from '../../shared/protocol/protocol-version.ts'
import { handshakeSchema, upSchemas } from '../../shared/protocol/socket-schemas.ts'
import { describedCommand } from './described-commands.ts'
import { describedTypes } from './described-types.ts'
import { createSchemas, type JsonSchema, named, pointedTo } from './json-schemas.ts'

/** What comes down, by its name; null: without content. */
const down: Readonly<Record<string, { readonly payload: JsonSchema | null; readonly summary: string }>> = {
  snapshot: { payload: named('SnapshotMessage'), summary: 'The state as this audience may see it.' },
  feed: { payload: named('FeedMessage'), summary: 'What happened next; hidden events leave no gap.' },
  presence: {
    payload: named('PresenceMessage'),
    summary: 'How the devices of the venues are; staff and technicians alone.',
  },
  editors: {
    payload: named('EditorsMessage'),
    summary: 'What others who prepare the meeting have open; to pages of staff that have said `editing` alone.',
  },
  heartbeat: {
    payload: named('HeartbeatMessage'),
    summary:
      'Every 2 s: what was told is the newest as of `ageMs` ago. Not sent by a server that has not known it for five seconds.',
  },
  build: { payload: named('BuildMessage'), summary: 'Which build of the pages the server serves.' },
  you: { payload: named('YouMessage'), summary: 'Who an attendee’s page acts as from now on.' },
  identify: { payload: null, summary: 'Show for a few seconds which hall you stand in.' },
  draining: { payload: named('RetryMessage'), summary: 'The server goes away: come back after so long.' },
  ended: { payload: named('EndedMessage'), summary: 'This page said too much.' },
  revoked: { payload: null, summary: 'The link is worth nothing any more.' },
}

const messageList = (names: readonly string[]) => names.map((name) => ({ $ref: `#/channels/socket/messages/${name}` }))

/** The AsyncAPI description of the socket. */
export function describeSocket(basePath = '') {
  const schemas = createSchemas({
    ...describedTypes,
    ...framed,
    Command: describedCommand(),
  })
  const ups: readonly (readonly [string, { message: z.ZodType; ack: string | null; summary: string }])[] =
    Object.entries(upSchemas)
  const downMessages = Object.entries(down).map(([name, { payload, summary }]) => [
    name,
    { name, summary, payload: payload ?? { type: 'null' } },
  ])
  const upMessages = ups.map(([name, { message, ack, summary }]) => [
    name,
    { name, summary, payload: schemas.of(message, false), ...(ack === null ? {} : { 'x-ack': named(ack) }) },
  ])
  const handshake = schemas.of(handshakeSchema, false)
  const described = {
    asyncapi: '3.0.0',
    info: {
      title: 'OneHall 同堂',
      version: String(protocolVersion),
      description: 'Socket.IO 4 over websocket alone, at `/socket.io`; each message is an event of that name.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    servers: { here: { host: 'localhost:3000', pathname: `${basePath}/socket.io`, protocol: 'ws' } },
    channels: {
      socket: {
        address: '/socket.io',
        description: '`auth` of the handshake says who comes and what it knows already.',
        messages: Object.fromEntries([...upMessages, ...downMessages]),
        'x-handshake': handshake,
      },
    },
    operations: {
      say: {
        action: 'receive',
        channel: { $ref: '#/channels/socket' },
        summary: 'What a page or a program may say.',
        messages: messageList(ups.map(([name]) => name)),
      },
      tell: {
        action: 'send',
        channel: { $ref: '#/channels/socket' },
        summary: 'What the server tells.',
        messages: messageList(Object.keys(down)),
      },
    },
  }
  return { ...described, components: { schemas: pointedTo(described, schemas.components) } }
}

const seq: JsonSchema = { type: 'integer', minimum: 0 }

const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})

/** The messages that carry state and events. */
const framed = {
  SnapshotMessage: object({
    epoch: { type: 'string' },
    seq,
    state: named('MeetingState'),
    serverNow: named('Instant'),
  }),
  FeedMessage: object({
    epoch: { type: 'string' },
    after: seq,
    upTo: seq,
    events: { type: 'array', items: named('MeetingEvent') },
  }),
}
