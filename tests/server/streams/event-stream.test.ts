import type { ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openEventStream } from '../../../server/streams/event-stream.ts'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { FeedMessage, SnapshotMessage } from '../../../shared/protocol/down.ts'
import { openEventSource } from '../../support/event-source.ts'
import { ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall?.stop())

async function newMeeting() {
  const meeting = await hall.createMeeting()
  const path = `/api/meetings/${meeting.meetingId}`
  const stream = (token: string, headers: Record<string, string> = {}, query = '') =>
    openEventSource(`${hall.base}${path}/events/stream${query}`, { authorization: `Bearer ${token}`, ...headers })
  const act = (type: string, data: object) => hall.command(meeting.meetingId, meeting.tokenOf('moderator'), type, data)
  return { ...meeting, path, stream, act }
}

const bodyOf = <Body>(heard: { readonly data: string } | undefined): Body => JSON.parse(heard?.data ?? 'null')

describe('[CON-1] a stream of server-sent events', () => {
  it('begins with a snapshot and tells what pages are told, as its role may see it', async () => {
    const { stream, act, path, tokenOf } = await newMeeting()
    const observer = await stream(tokenOf('observer'))
    expect([observer.status, observer.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
    await until(() => observer.named('snapshot').length === 1)
    await act('meeting.start', {})
    await act('notices.send', { to: ['b2'], text: 'for b2 alone', level: 'info' })
    await act('agenda.advance', { from: null })
    await until(() => JSON.stringify(observer.heard).includes('agenda.itemStarted'))
    const snapshot = bodyOf<SnapshotMessage>(observer.named('snapshot')[0])
    expect(observer.heard[0]?.id).toBe(String(snapshot.seq))
    const feeds = observer.named('feed').map((heard) => bodyOf<FeedMessage>(heard))
    const state = feeds.reduce((folded, { events }) => foldMeeting(events, folded), snapshot.state)
    const { body } = await hall.call<{ state: unknown }>('GET', `${path}/state`, tokenOf('observer'))
    expect(JSON.parse(JSON.stringify(state))).toEqual(body.state)
    expect(observer.heard.at(-1)?.id).toBe(String(feeds.at(-1)?.upTo))
    expect(JSON.stringify(observer.heard)).not.toContain('for b2 alone')
    observer.close()
  })

  it('goes on behind the last id, and begins anew behind one that is unknown or of another log', async () => {
    const { stream, act, tokenOf } = await newMeeting()
    await act('meeting.start', {})
    await act('agenda.advance', { from: null })
    const token = tokenOf('screen', 'b1')
    const on = await stream(token, { 'last-event-id': '1' })
    await until(() => on.heard.length > 0)
    expect(bodyOf<FeedMessage>(on.heard[0])).toMatchObject({ after: 1, events: [{ seq: 2 }, { seq: 3 }] })
    for (const [headers, query] of [
      [{ 'last-event-id': '999' }, ''],
      [{ 'last-event-id': 'nonsense' }, ''],
      [{ 'last-event-id': '1' }, '?epoch=another'],
    ] as const) {
      const anew = await stream(token, headers, query)
      await until(() => anew.heard.length > 0)
      expect([anew.heard[0]?.event, anew.heard[0]?.id]).toEqual(['snapshot', '3'])
      anew.close()
    }
    on.close()
  })

  it('ends within a second when the link is revoked, and with the log when a rehearsal begins', async () => {
    const { stream, links, path, meetingId, tokenOf } = await newMeeting()
    const { linkId, token } = links.find(({ role }) => role === 'observer') ?? { linkId: '', token: '' }
    const [observer, screen] = [await stream(token), await stream(tokenOf('screen', 'b1'))]
    await until(() => observer.heard.length > 0 && screen.heard.length > 0)
    await hall.call('DELETE', `${path}/links/${linkId}`, ownerToken)
    await until(() => observer.isOver, 1_000)
    expect((await stream(token)).status).toBe(401)
    expect(screen.isOver).toBe(false)
    expect(
      (await hall.call('PUT', `/api/meetings/${meetingId}/rehearsal`, ownerToken, { simulation: null })).status,
    ).toBeLessThan(300)
    await until(() => screen.isOver)
    expect(screen.heard.at(-1)).toMatchObject({ event: '', id: '' })
    await until(() => hall.hall.deps.streams.size === 0)
  })

  it('passes over a reader that is too slow, and sends what it missed once there is room', async () => {
    const line = new PassThrough({ highWaterMark: 16 })
    const onOpen = vi.fn()
    const stream = openEventStream(line as unknown as ServerResponse, { onOpen })
    expect(stream.send('x'.repeat(300_000))).toBe(true)
    expect([stream.send('more'), line.writableLength]).toEqual([false, 300_000])
    line.resume()
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
    expect(stream.send('more')).toBe(true)
    stream.end(500, false)
  })
})
