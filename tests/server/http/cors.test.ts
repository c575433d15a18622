import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { connect, type RunningHall, startHall } from '../../support/running-hall.ts'

const portal = 'https://portal.example'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
beforeAll(async () => {
  hall = await startHall({ env: { CORS_ORIGINS: `${portal}, http://10.0.0.5:8080` } })
  meeting = await hall.createMeeting()
})
afterAll(() => hall?.stop())

const ask = (method: string, path: string, headers: Record<string, string>) =>
  fetch(`${hall.base}${path}`, { method, headers })

describe('[CON-4] pages of other origins', () => {
  it('may call where their origin is named, by a token of their own', async () => {
    const path = `/api/meetings/${meeting.meetingId}/actions/start`
    const preflight = await ask('OPTIONS', path, {
      origin: portal,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,idempotency-key',
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe(portal)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Idempotency-Key')
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
    const bearer = { authorization: `Bearer ${meeting.tokenOf('moderator')}` }
    const answer = await ask('POST', path, { ...bearer, origin: portal })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, portal])
    expect(answer.headers.get('vary')).toContain('Origin')
    const foreign = await ask('POST', path, { ...bearer, origin: 'https://evil.example' })
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  it('bring no cookie along, over HTTP as over the socket', async () => {
    const session = await fetch(`${hall.base}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: meeting.tokenOf('moderator') }),
    })
    const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    const path = `/api/meetings/${meeting.meetingId}/state`
    expect((await ask('GET', path, { cookie })).status).toBe(200)
    expect((await ask('GET', path, { cookie, origin: portal })).status).toBe(401)
    const { meetingId } = meeting
    expect(await connect(hall.base, { meetingId }, { cookie }).ready()).toBeNull()
    expect(await connect(hall.base, { meetingId }, { cookie, origin: portal }).ready()).toBe('access.unauthorised')
    const withToken = connect(hall.base, { meetingId, token: meeting.tokenOf('observer') }, { origin: portal })
    expect(await withToken.ready()).toBeNull()
    withToken.close()
  })

  it('are named as origins and nothing else, or the start says what is wrong', () => {
    expect(readConfig({ CORS_ORIGINS: `${portal}/, http://hall:3000` }).corsOrigins).toEqual([
      portal,
      'http://hall:3000',
    ])
    for (const wrong of ['*', 'portal.example', `${portal}/page`, `${portal},,`])
      expect(() => readConfig({ CORS_ORIGINS: wrong }), wrong).toThrow(/CORS_ORIGINS has to be http or https origins/u)
  })
})
