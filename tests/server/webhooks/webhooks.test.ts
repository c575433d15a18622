import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { signatureOf } from '../../../server/webhooks/webhook-post.ts'
import { mayTell, readNetworks } from '../../../server/webhooks/webhook-target.ts'
import { instant } from '../../../shared/kernel/time.ts'
import type { WebhookTold } from '../../../shared/protocol/http/webhooks.contract.ts'
import { ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

const secret = 'a secret of the target'

interface Post {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  readonly body: {
    after: number
    upTo: number
    epoch: string
    meetingId: string
    events: { seq: number; type: string }[]
  }
}

/** A program elsewhere, which answers as it is told. */
function target(answers: readonly number[] = []) {
  const posts: Post[] = []
  const server: Server = createServer((request, response) => {
    let text = ''
    request.on('data', (part) => {
      text += String(part)
    })
    request.on('end', () => {
      const status = answers[posts.length] ?? 200
      posts.push({ headers: request.headers, text, body: JSON.parse(text) })
      response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end('whatever')
    })
  })
  return new Promise<{ url: string; posts: Post[]; close: () => void }>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : 0
      resolve({ url: `http://127.0.0.1:${port}/hook`, posts, close: () => void server.close() })
    })
  })
}

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall({ env: { WEBHOOK_NETWORKS: '127.0.0.0/8' } })
})
afterAll(() => hall?.stop())

async function newMeeting() {
  const meeting = await hall.createMeeting()
  const path = `/api/meetings/${meeting.meetingId}/webhooks`
  const add = (body: object, by = ownerToken) =>
    hall.call<WebhookTold & { error: { code: string } }>('POST', path, by, { types: ['*'], secret, ...body })
  const act = (type: string, data: object) => hall.command(meeting.meetingId, meeting.tokenOf('moderator'), type, data)
  const standing = async () =>
    (await hall.call<{ webhooks: WebhookTold[] }>('GET', path, ownerToken)).body.webhooks[0] ?? null
  return { ...meeting, path, add, act, standing }
}

describe('[CON-5] webhooks', () => {
  it('hold up no stop, and are posted again by the next start', async () => {
    const own = await startHall({ env: { WEBHOOK_NETWORKS: '127.0.0.0/8' } })
    const [asked, answers] = [[] as string[], [] as (() => void)[]]
    const mute: Server = createServer((request, response) => {
      asked.push(String(request.headers['webhook-id']))
      answers.push(() => response.end())
    })
    await new Promise<void>((listening) => mute.listen(0, '127.0.0.1', listening))
    const address = mute.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`
    const { meetingId, tokenOf } = await own.createMeeting()
    const path = `/api/meetings/${meetingId}/webhooks`
    expect((await own.call('POST', path, ownerToken, { url, types: ['*'], secret })).status).toBe(201)
    await own.command(meetingId, tokenOf('moderator'), 'meeting.start', {})
    await until(() => asked.length === 1)
    const began = performance.now()
    await own.stop({ keepData: true })
    expect(performance.now() - began).toBeLessThan(4_000)
    const next = await startHall({ dataDir: own.dataDir, env: { WEBHOOK_NETWORKS: '127.0.0.0/8' } })
    await until(() => asked.length === 2)
    for (const answer of answers) answer()
    expect(asked[1]).toBe(asked[0])
    await until(async () => {
      const { body } = await next.call<{ webhooks: WebhookTold[] }>('GET', path, ownerToken)
      return body.webhooks[0]?.failures === 0 && body.webhooks[0].toldUpTo === 2
    })
    await next.stop()
    mute.close()
  })

  it('tell what was asked for, in order, signed, from the moment they were added', async () => {
    const { url, posts, close } = await target()
    const { add, act, standing, meetingId } = await newMeeting()
    await act('meeting.start', {})
    expect((await add({ url, types: ['agenda.*', 'meeting.recessed'] })).status).toBe(201)
    await act('agenda.advance', { from: null })
    await act('notices.send', { to: 'all', text: 'not asked for', level: 'info' })
    await act('agenda.advance', { from: 'open' })
    await until(() => posts.flatMap(({ body }) => body.events).length === 2)
    const [first] = posts
    expect(posts.flatMap(({ body }) => body.events.map(({ type }) => type))).toEqual([
      'agenda.itemStarted',
      'agenda.itemStarted',
    ])
    expect(first?.body).toMatchObject({ meetingId, after: 2 })
    for (const { headers, text } of posts) {
      const at = instant(Number(headers['webhook-timestamp']) * 1_000)
      const deliveryId = String(headers['webhook-id'])
      expect(headers['webhook-signature']).toBe(signatureOf({ secret, deliveryId, body: text, at }))
      expect(headers['webhook-signature']).not.toBe(signatureOf({ secret: 'another', deliveryId, body: text, at }))
    }
    await until(async () => (await standing())?.toldUpTo === posts.at(-1)?.body.upTo)
    expect(await standing()).toMatchObject({ status: 'ok', failures: 0, lastFault: null })
    expect(JSON.stringify(await standing())).not.toContain(secret)
    close()
  })

  it('try again until it was taken, the same under the same id; a redirect is none, and gone is the end', async () => {
    const { url, posts, close } = await target([500, 302, 200, 410])
    const { add, act, standing, path } = await newMeeting()
    const { webhookId } = (await add({ url, types: ['meeting.started', 'meeting.recessed'] })).body
    await act('meeting.start', {})
    await until(() => posts.length === 1)
    await until(async () => (await standing())?.status === 'failing')
    expect(await standing()).toMatchObject({ failures: 1, lastFault: '500' })
    await until(() => posts.length === 3, 15_000)
    expect(new Set(posts.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    await until(async () => (await standing())?.status === 'ok')
    await act('meeting.recess', {})
    await until(async () => (await standing())?.status === 'dead')
    expect(await standing()).toMatchObject({ lastFault: '410', nextTryAt: null })
    expect((await hall.call('DELETE', `${path}/${webhookId}`, ownerToken)).status).toBe(204)
    expect([await standing(), (await hall.call('DELETE', `${path}/${webhookId}`, ownerToken)).status]).toEqual([
      null,
      404,
    ])
    close()
  })

  it('are of owner and organiser, and refuse what cannot be told', async () => {
    const { add, path, tokenOf } = await newMeeting()
    const url = 'http://127.0.0.1:9/'
    for (const role of ['moderator', 'observer']) expect((await add({ url }, tokenOf(role))).status).toBe(403)
    expect((await add({ url })).status).toBe(201)
    const gone = () => hall.call('DELETE', path, ownerToken, { url })
    expect([(await gone()).status, (await gone()).status]).toEqual([204, 404])
    const codes = async (body: object) => (await add(body)).body.error?.code
    expect(await codes({ url: 'http://192.168.1.9/' })).toBe('webhooks.privateTarget')
    expect(await codes({ url: 'http://[::ffff:10.0.0.1]/' })).toBe('webhooks.privateTarget')
    for (const bad of ['nowhere', 'ftp://a.example/', 'http://user:word@a.example/'])
      expect(await codes({ url: bad }), bad).toBe('webhooks.badUrl')
    expect(await codes({ url, types: ['nonsense.*'] })).toBe('webhooks.unknownType')
    expect(await codes({ url, secret: 'short' })).toBe('command.malformed')
  })

  it('tell nobody in a private network but those that the configuration names', () => {
    const networks = readNetworks('10.1.0.0/16, fd00::/8, 192.168.7.7')
    const told = ['8.8.8.8', '10.1.2.3', '192.168.7.7', 'fd00::1', '2606:4700::1111', '::ffff:8.8.8.8']
    for (const address of told) expect(mayTell(address, networks), address).toBe(true)
    const quiet = ['10.2.0.1', '127.0.0.1', '169.254.169.254', '0.0.0.0', '192.168.7.8', '::1', 'fe80::1', 'name']
    for (const address of quiet) expect(mayTell(address, networks), address).toBe(false)
    for (const wrong of ['10.0.0.0/99', 'everywhere', '10.0.0', '10.0/8', '10.0.0.1,'])
      expect(() => readConfig({ WEBHOOK_NETWORKS: wrong })).toThrow(/WEBHOOK_NETWORKS has to be/u)
  })
})
