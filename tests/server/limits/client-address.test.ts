import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCallers, networkKey } from '../../../server/limits/client-address.ts'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

describe('Who asks', () => {
  let trustedProxy: string | null = null
  const server = createServer((request, response) => {
    const callers = createCallers(trustedProxy)
    response.end(JSON.stringify([callers.addressOf(request), callers.networkOf(request), callers.isSecure(request)]))
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const ask = async (trusted: string | null, headers: Record<string, string>): Promise<unknown> => {
    trustedProxy = trusted
    const { port } = server.address() as AddressInfo
    return (await fetch(`http://127.0.0.1:${port}`, { headers })).json()
  }
  const addressFor = async (trusted: string | null, forwardedFor: string) =>
    ((await ask(trusted, { 'x-forwarded-for': forwardedFor })) as readonly string[])[0]

  it.each([
    [null, '203.0.113.9', '127.0.0.1'],
    ['10.0.0.0/8', '203.0.113.9', '127.0.0.1'],
    ['1', '203.0.113.9', '203.0.113.9'],
    ['1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['2', '198.51.100.1, 203.0.113.9', '198.51.100.1'],
    ['9', '198.51.100.1, 203.0.113.9', '198.51.100.1'],
    ['127.0.0.0/8', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['127.0.0.1, 203.0.113.0/24', '198.51.100.1, 203.0.113.9', '198.51.100.1'],
    ['loopback fd00::/8', '198.51.100.1, fd00::7', '198.51.100.1'],
    ['1', '::ffff:203.0.113.9', '203.0.113.9'],
    ['1', '2001:0DB8:0:0::9', '2001:db8::9'],
    ['1', '', '127.0.0.1'],
    ['1', 'unknown', '127.0.0.1'],
    ['2', 'somebody, 203.0.113.9', '203.0.113.9'],
    ['1', 'fe80::1%eth0', 'fe80::1'],
  ])('[DOR-1] under TRUSTED_PROXY=%s, forwarded for %s, is %s', async (trusted, forwardedFor, address) => {
    expect(await addressFor(trusted, forwardedFor)).toBe(address)
  })

  it('[DOR-1] with its network counted by /64 of IPv6', async () => {
    expect(await ask('1', { 'x-forwarded-for': '2001:db8:1:2:3::4' })).toEqual([
      '2001:db8:1:2:3::4',
      '2001:db8:1:2::/64',
      false,
    ])
    const keys = ['203.0.113.9', '::ffff:203.0.113.9', '2001:db8::1', '2001:db8:0:0:ffff::1', '2001:db8:0:1::1', '']
    expect(keys.map(networkKey)).toEqual([
      '203.0.113.9',
      '203.0.113.9',
      '2001:db8::/64',
      '2001:db8::/64',
      '2001:db8:0:1::/64',
      '',
    ])
  })

  it.each([
    [null, 'https', false],
    ['10.0.0.0/8', 'https', false],
    ['1', 'https', true],
    ['1', 'HTTPS, http', true],
    ['1', 'http, https', false],
    ['loopback', '', false],
  ])('[DOR-2] under TRUSTED_PROXY=%s, forwarded for %s, has asked by https: %s', async (trusted, scheme, isSecure) => {
    expect(await ask(trusted, { 'x-forwarded-proto': scheme })).toHaveProperty('2', isSecure)
  })
})

describe('A server', () => {
  const halls: RunningHall[] = []
  const start = async (env: Record<string, string>) => {
    const hall = await startHall({ env })
    halls.push(hall)
    return hall
  }
  afterAll(() => Promise.all(halls.map((hall) => hall.stop())))

  /** What a caller who claims to be somebody else each time is answered in the end. */
  const lastOfRotated = async (hall: RunningHall) => {
    let last = 0
    for (let count = 0; count < 70; count += 1) {
      const claimed = { 'x-forwarded-for': `203.0.113.${count}` }
      last = (await hall.call('POST', '/api/session', null, { token: 'wrong' }, claimed)).status
    }
    return last
  }

  /** What a socket with a wrong token is told that claims to come from yet another address. */
  const refusedAtSocket = async (hall: RunningHall) => {
    const { meetingId } = await hall.createMeeting()
    const extraHeaders = { 'x-forwarded-for': '203.0.113.200' }
    const socket = io(hall.base, { transports: ['websocket'], auth: { token: 'wrong', meetingId }, extraHeaders })
    const code = await new Promise((resolve) =>
      socket.on('connect_error', (error: Error & { data?: { code: string } }) => resolve(error.data?.code)),
    )
    socket.disconnect()
    return code
  }

  it('[DOR-1] [DOR-2] believes nobody unless it is told to: rotated addresses buy nothing', async () => {
    const hall = await start({})
    // The owner has been here before: who guesses afterwards does not lock it out.
    const { links } = await hall.createMeeting()
    expect(await lastOfRotated(hall)).toBe(429)
    expect(await refusedAtSocket(hall)).toBe('command.tooMany')
    const https = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' }
    const answer = await hall.call('POST', '/api/session', null, { token: links[0]?.token }, https)
    expect(answer.headers.get('set-cookie')).not.toMatch(/Secure/u)
  })

  it('[DOR-1] [DOR-2] believes the proxy that it is told to believe', async () => {
    const hall = await start({ TRUSTED_PROXY: '1' })
    expect(await lastOfRotated(hall)).toBe(401)
    expect(await refusedAtSocket(hall)).toBe('access.unauthorised')
    const { meetingId, tokenOf } = await hall.createMeeting()
    const proxied = { 'x-forwarded-proto': 'https', host: 'hall.example', 'x-forwarded-host': 'evil.example' }
    const answer = await hall.call('POST', '/api/session', null, { token: tokenOf('moderator') }, proxied)
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/u)
    const path = `/api/meetings/${meetingId}/check-in/code`
    const { body } = await hall.call<{ url: string }>('GET', path, tokenOf('screen', 'b1'), undefined, proxied)
    expect(body.url).toMatch(/^https:\/\/(?!evil)/u)
  })
})
