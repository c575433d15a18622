import { createServer, type IncomingMessage } from 'node:http'
import { connect as connectTcp } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { grantOfRequest } from '../../../server/access/request-grant.ts'
import { whileBodyComes } from '../../../server/http/body-pace.ts'
import { createRequestPrices } from '../../../server/http/request-price.ts'
import { allRoutes } from '../../../server/http/web-app.ts'
import { createFairTurns } from '../../../server/limits/fair-turns.ts'
import { limitTable } from '../../../server/limits/limit-table.ts'
import { createLimits } from '../../../server/limits/limits.ts'
import { type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting()
})
afterAll(() => hall.stop())

const state = (role: string, venueId?: string) =>
  hall.call('GET', `/api/meetings/${meeting.meetingId}/state`, meeting.tokenOf(role, venueId))

describe('Requests', () => {
  it('[LIM-9] have a price, all but those after the health of the server', () => {
    const free = allRoutes(hall.hall.deps).filter(({ price }) => price === 0)
    expect(free.map(({ path }) => path)).toEqual(['/healthz', '/readyz'])
  })

  it('[LIM-9] of a crowd that comes at once by one link are answered, a little later', async () => {
    const crowd = await Promise.all(Array.from({ length: 200 }, () => state('attendee', 'b1')))
    expect(new Set(crowd.map(({ status }) => status))).toEqual(new Set([200]))
  })

  it('[LIM-12] of one caller wait for one another in their order, and nobody else for them', async () => {
    const turn = createFairTurns()
    const done: string[] = []
    let running = 0
    let most = 0
    const work = async (key: string, name: string) => {
      const end = await turn(key, 4)
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      done.push(name)
      end()
      end()
    }
    const flood = Array.from({ length: 100 }, (_, index) => work('a', `a${index}`))
    await work('b', 'b')
    expect(done.length).toBeLessThan(20)
    await Promise.all(flood)
    expect(most).toBeLessThanOrEqual(5)
    expect(done.filter((name) => name !== 'b')).toEqual(Array.from({ length: 100 }, (_, index) => `a${index}`))
  })

  it('[LIM-9] beyond what a link may ask are kept waiting, then refused with the time to come again', async () => {
    const limits = createLimits({
      ...limitTable,
      linkRequests: { ...limitTable.linkRequests, points: 5, seconds: 0.1 },
    })
    const prices = createRequestPrices({ limits, callers: hall.hall.deps.callers, maxWaitMs: 500 })
    const grant = await hall.hall.deps.access.byToken(meeting.tokenOf('attendee', 'b1'))
    if (grant === null) throw new Error('no grant')
    const request = Object.assign(Object.create(express.request), {
      socket: { remoteAddress: '192.0.2.1' },
      headers: {},
    })
    const began = performance.now()
    const charged = await Promise.all(Array.from({ length: 40 }, () => prices.charge(request, grant, 1)))
    const refused = charged.filter(({ ok }) => !ok)
    expect(refused.length).toBeGreaterThanOrEqual(10)
    expect(refused.length).toBeLessThan(30)
    expect(refused[0]).toMatchObject({ ok: false, retryAfterMs: expect.any(Number) })
    expect(performance.now() - began).toBeGreaterThan(300)
    expect(await prices.charge(request, { ...grant, sessionHash: 'honest' }, 1)).toEqual({ ok: true })
  })
})

describe('Cookies', () => {
  it('[LIM-10] are looked up eight at most, the one that the page names alone', async () => {
    const asked: string[] = []
    const access = {
      ...hall.hall.deps.access,
      bySession: async (secret: string) => {
        asked.push(secret)
        return null
      },
    }
    const cookie = Array.from({ length: 500 }, (_, index) => `onehall_link${index}=secret${index}`).join('; ')
    const ask = (via: string | undefined) =>
      grantOfRequest(access, { authorization: undefined, cookie, via, meetingId: null, desk: undefined })
    await ask(undefined)
    expect(asked).toHaveLength(8)
    await ask('link400')
    expect(asked.slice(8)).toEqual(['secret400'])
  })
})

describe('A body', () => {
  /** A server that reads a body under a short pace. @returns what it answered to those that sent it so. */
  async function sentTo(send: (write: (bytes: number) => void) => Promise<void>): Promise<string> {
    const read = async (request: IncomingMessage) => {
      for await (const _ of request);
      return 'whole'
    }
    const server = createServer((request, response) => {
      void whileBodyComes(request, 'stream', read(request), { windowMs: 150, leastBytes: 100 })
        .catch(({ status }) => String(status))
        .then((answer) => response.setHeader('Connection', 'close').end(answer))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const socket = connectTcp(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1')
    let heard = ''
    socket.on('data', (chunk) => {
      heard += String(chunk)
    })
    socket.on('error', () => undefined)
    socket.write('PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n')
    await send((bytes) => void socket.write('x'.repeat(bytes)))
    await until(() => heard.includes('\r\n\r\n'))
    socket.destroy()
    server.close()
    return heard.split('\r\n\r\n')[1] ?? ''
  }

  it('[LIM-11] that stops is given up, and one that comes on may take as long as it takes', async () => {
    expect(hall.hall.http.requestTimeout).toBe(0)
    const [stopped, slow] = await Promise.all([
      sentTo(async (write) => write(10)),
      sentTo(async (write) => {
        for (let count = 0; count < 10; count += 1) {
          write(100)
          await new Promise((resolve) => setTimeout(resolve, 60))
        }
      }),
    ])
    expect(stopped).toContain('408')
    expect(slow).toContain('whole')
  })
})
