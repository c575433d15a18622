import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { allRoutes } from '../../../server/http/web-app.ts'
import { type Role, roles } from '../../../shared/access/roles.ts'
import type { CommandAnswer } from '../../../shared/protocol/up.ts'
import { onSocket } from '../../support/proof-client.ts'
import { figure } from '../../support/proof-random.ts'
import { type Cell, mutatedToken, rightsTable, tokensOfEveryRole } from '../../support/proof-rights.ts'
import {
  connect,
  newCommandId,
  ownerToken,
  type RunningHall,
  startHall,
  type TestLink,
  until,
} from '../../support/running-hall.ts'

const mutatedTokens = figure('ONEHALL_TOKENS', 1_000)
const nowhere = 'nosuchmeeting000'

let hall: RunningHall
let own: string
let other: string
let tokens: Readonly<Record<Role, string>>
beforeAll(async () => {
  hall = await startHall({ env: { TRUSTED_PROXY: 'loopback' } })
  own = (await hall.createMeeting()).meetingId
  other = (await hall.createMeeting()).meetingId
  tokens = await tokensOfEveryRole(hall, own)
})
afterAll(() => hall.stop())

const cellsOf = (role: Role) => rightsTable.filter((cell) => cell.role === role)
const named = ({ name, venue, expected }: Cell) => `${name}, ${venue} venue: ${expected}`
const message = ({ name, data }: Cell) => ({ commandId: newCommandId(), type: name, data })

function verdict(answer: CommandAnswer): Cell['expected'] | string {
  if (answer.ok) return 'allowed'
  const { code } = answer.rejection
  const isChannels = code.startsWith('command.') || code.startsWith('access.')
  return isChannels ? code.replace(/^command\./u, '') : 'allowed'
}

describe('[ACC-1] The table of rights, made from the registry', () => {
  it('has cells of every kind', () => {
    for (const expected of ['allowed', 'forbidden', 'unknown'])
      expect(rightsTable.filter((cell) => cell.expected === expected).length).toBeGreaterThan(10)
  })

  it.each(roles)('holds over HTTP for the %s', async (role) => {
    const statuses = { allowed: [200, 409], forbidden: [403], unknown: [422] }
    const wrong: string[] = []
    for (const cell of cellsOf(role)) {
      const path = `/api/meetings/${own}/commands`
      const { status, body } = await hall.call<CommandAnswer>('POST', path, tokens[role], message(cell))
      const isRight = statuses[cell.expected].includes(status) && verdict(body) === cell.expected
      if (!isRight) wrong.push(`${named(cell)}, was ${status} ${JSON.stringify(body)}`)
    }
    expect(wrong).toEqual([])
  })

  it.each(roles)('holds over a socket for the %s', async (role) => {
    const wrong: string[] = []
    const cells = cellsOf(role)
    // One socket may send so many at once; the next one may again.
    for (let start = 0; start < cells.length; start += 40) {
      await onSocket(hall.base, { token: tokens[role], meetingId: own }, async (socket) => {
        for (const cell of cells.slice(start, start + 40)) {
          const answer: CommandAnswer = await socket.timeout(5_000).emitWithAck('command', message(cell))
          if (verdict(answer) !== cell.expected) wrong.push(`${named(cell)}, was ${JSON.stringify(answer)}`)
        }
      })
    }
    expect(wrong).toEqual([])
  })

  it.each(roles.filter((role) => role !== 'owner'))('tells the %s nothing of another meeting', async (role) => {
    for (const cell of cellsOf(role)) {
      const [there, absent] = await Promise.all(
        [other, nowhere].map((id) => hall.call('POST', `/api/meetings/${id}/commands`, tokens[role], message(cell))),
      )
      expect(there?.status, named(cell)).toBe(404)
      expect(there?.body).toEqual(absent?.body)
    }
    const codes = [other, nowhere].map((meetingId) => connect(hall.base, { token: tokens[role], meetingId }).ready())
    expect(await Promise.all(codes)).toEqual(['access.notFound', 'access.notFound'])
  })
})

/** What the contract says; the rest of the routes is held to what they say of themselves. */
const contract: Readonly<Record<string, readonly Role[]>> = {
  'get /api/meetings': ['owner', 'organiser'],
  'post /api/meetings': ['owner', 'organiser'],
  'get /api/meetings/:meetingId/state': roles,
  'get /api/meetings/:meetingId/events': roles,
  'post /api/meetings/:meetingId/commands': roles,
  'get /api/meetings/:meetingId/roster': ['owner', 'organiser', 'moderator', 'operator'],
  'put /api/meetings/:meetingId/documents/:documentId': ['owner', 'organiser', 'moderator'],
  'get /api/meetings/:meetingId/documents/:documentId': roles,
  'get /api/meetings/:meetingId/links': ['owner', 'organiser'],
  'post /api/meetings/:meetingId/links': ['owner', 'organiser', 'moderator'],
  'delete /api/meetings/:meetingId/links/:linkId': ['owner', 'organiser'],
}

describe('Every route', () => {
  const guarded = () => allRoutes(hall.hall.deps).flatMap((route) => (route.access === 'public' ? [] : [route]))
  /** Each question comes from a network of its own: how often one may ask is no matter of rights. */
  let asked = 0
  const call = (route: { method: string; path: string }, token: string | null, meetingId: string) => {
    const path = route.path.replace(':meetingId', meetingId).replace(/:\w+/gu, 'nothing')
    asked += 1
    const from = { 'x-forwarded-for': `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}` }
    return hall.call(route.method.toUpperCase(), path, token, route.method === 'get' ? undefined : {}, from)
  }

  it('says of itself what the contract says', () => {
    const declared = new Map(guarded().map(({ method, path, roles: may }) => [`${method} ${path}`, may]))
    for (const [name, may] of Object.entries(contract)) {
      const withOwner = roles.filter(
        (role) => declared.get(name)?.includes(role) || (role === 'owner' && declared.get(name)?.includes('organiser')),
      )
      expect(withOwner, name).toEqual(roles.filter((role) => may.includes(role)))
    }
  })

  it.each(roles)('is open or shut to the %s as it says, and to nobody without a token', async (role) => {
    for (const route of guarded()) {
      const may = route.roles.includes(role) || (role === 'owner' && route.roles.includes('organiser'))
      const { status } = await call(route, tokens[role], own)
      const name = `${route.method} ${route.path}`
      if (may) expect([401, 403], name).not.toContain(status)
      else expect(status, name).toBe(403)
      if (route.access !== 'meeting' || role === 'owner') continue
      const [there, absent] = await Promise.all([other, nowhere].map((id) => call(route, tokens[role], id)))
      expect(there?.status, name).toBe(404)
      expect(there?.body, name).toEqual(absent?.body)
    }
  })

  it('asks for a token', async () => {
    for (const route of guarded()) expect([401, 429]).toContain((await call(route, null, own)).status)
  })
})

describe('Tokens', () => {
  it(`none of ${mutatedTokens} that were changed is accepted`, async () => {
    const { access } = hall.hall.deps
    const known = Object.values(tokens)
    let accepted = 0
    for (let number = 0; number < mutatedTokens; number += 1) {
      const token = mutatedToken(known[number % known.length] ?? '', number)
      if ((await access.byToken(token)) !== null || (await access.bySession(token)) !== null) accepted += 1
    }
    expect(accepted).toBe(0)
    for (const token of known) expect(await access.byToken(token)).not.toBeNull()
  })

  const freshLink = async () =>
    (await hall.call<TestLink>('POST', `/api/meetings/${own}/links`, ownerToken, { role: 'moderator' })).body
  const revoke = (linkId: string) => hall.call('DELETE', `/api/meetings/${own}/links/${linkId}`, ownerToken)

  it('a revoked link ends its sockets within a second, and lets nobody in again', async () => {
    const { token, linkId } = await freshLink()
    const clients = [1, 2, 3].map(() => connect(hall.base, { token, meetingId: own }))
    await until(() => clients.every(({ seq }) => seq > 0))
    await revoke(linkId)
    await until(() => clients.every(({ socket }) => !socket.connected), 1_000)
    expect(clients.every(({ messages }) => messages.some(({ name }) => name === 'revoked'))).toBe(true)
    // Whoever has tried so many worthless tokens before may have to wait.
    expect(['access.unauthorised', 'command.tooMany']).toContain(
      await connect(hall.base, { token, meetingId: own }).ready(),
    )
    expect([401, 429]).toContain((await hall.call('GET', `/api/meetings/${own}/state`, token)).status)
  })

  it('a link that is revoked while its socket is on the way in ends it too', async () => {
    const { token, linkId } = await freshLink()
    const { hosts } = hall.hall.deps
    const get = hosts.get
    const spy = vi.spyOn(hosts, 'get').mockImplementationOnce(async (meetingId) => {
      await revoke(linkId)
      return get(meetingId)
    })
    const client = connect(hall.base, { token, meetingId: own })
    await client.ready()
    spy.mockRestore()
    await until(() => !client.socket.connected, 1_000)
  })
})
