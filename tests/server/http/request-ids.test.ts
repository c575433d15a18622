import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ServedRequest } from '../../../server/http/access-log.ts'
import { ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

const served: ServedRequest[] = []
let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
beforeAll(async () => {
  hall = await startHall({ onServed: (request) => served.push(request) })
  meeting = await hall.createMeeting()
})
afterAll(() => hall?.stop())
beforeEach(() => void served.splice(0))

const idOf = async (given?: string) => {
  const headers = given === undefined ? {} : { 'x-request-id': given }
  return (await hall.call('GET', '/healthz', null, undefined, headers)).headers.get('x-request-id')
}

describe('[DOR-15] the id of a request', () => {
  it('is the one that a proxy gave, or a new one', async () => {
    for (const given of ['8c1f0d2e4b6a4f0c9e7d5b3a1f2c4d6e', '7b0d8f0e-1b5e-4c57-9d3b-0a2f6c1e9d11'])
      expect(await idOf(given)).toBe(given)
    const made = [
      await idOf(),
      await idOf(),
      await idOf('13900000000'),
      await idOf('x'.repeat(65)),
      await idOf('a, b, c, d, e, f, g'),
    ]
    for (const id of made) expect(id).toMatch(/^[a-z0-9]{16}$/u)
    expect(new Set(made).size).toBe(made.length)
  })

  it('is in the log of what went wrong, and the reference in the answer', async () => {
    const { deps } = hall.hall
    const { readiness } = deps
    Object.assign(deps, { readiness: { reasonsAgainst: () => Promise.reject(new Error('broken on purpose')) } })
    const answer = await hall.call('GET', '/readyz', null)
    Object.assign(deps, { readiness })
    const requestId = answer.headers.get('x-request-id')
    expect(answer).toMatchObject({ status: 500, body: { error: { code: 'command.failed', reference: requestId } } })
    expect(hall.errors.splice(0)).toEqual([expect.objectContaining({ requestId })])
  })
})

describe('[DOR-16] the access log', () => {
  const told = async (path: string, token: string | null = null, headers: Record<string, string> = {}) => {
    const answer = await hall.call('GET', path, token, undefined, headers)
    await until(() => served.length > 0)
    return { answer, line: served.splice(0)[0] }
  }

  it('tells of a request by its route, status, time and size', async () => {
    const { answer, line } = await told(`/api/meetings/${meeting.meetingId}/state?x=1`, meeting.tokenOf('moderator'))
    expect(line).toEqual({
      requestId: answer.headers.get('x-request-id'),
      method: 'GET',
      route: '/api/meetings/:meetingId/state',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    })
    expect((await told('/healthz')).line).toMatchObject({ route: '/healthz', status: 200 })
    expect((await told('/api/meetings', 'no-token-of-anybody')).line).toMatchObject({
      route: '/api/meetings',
      status: 401,
    })
  })

  it('says nothing that was written into an address, nor by whom it was asked', async () => {
    const secret = 'SECRET17'
    const paths = [
      `/i/${secret}/${secret}`,
      `/c/${secret}/${secret}/${secret}?${secret}`,
      `/${secret}`,
      `/?${secret}`,
      `/api/${secret}`,
      `/socket.io/?${secret}`,
      `/api/meetings/${secret}/roster/people/${secret}`,
      `/api/screens/${secret}`,
      `/join/${secret}#${secret}`,
      `//${secret}/..;/${secret}`,
    ]
    for (const path of paths) {
      const { line } = await told(path, secret, {
        cookie: `onehall_${secret}=${secret}`,
        referer: `http://x/${secret}`,
      })
      expect(JSON.stringify(line), path).not.toContain(secret)
      expect(Object.keys(line ?? {}), path).toEqual(['requestId', 'method', 'route', 'status', 'ms', 'bytes'])
    }
    const own = await told('/api/meetings', ownerToken)
    expect(JSON.stringify(own.line)).not.toContain(ownerToken)
  })

  it('tells of who was gone before the answer', async () => {
    const over = new AbortController()
    const asked = fetch(`${hall.base}/api/meetings/${meeting.meetingId}/events/stream`, {
      headers: { authorization: `Bearer ${meeting.tokenOf('observer')}` },
      signal: over.signal,
    })
    await asked
    over.abort()
    await until(() => served.length > 0)
    expect(served[0]).toMatchObject({ route: '/api/meetings/:meetingId/events/stream', status: 200 })
  })
})
