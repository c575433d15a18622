import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { EditorsMessage, PresenceMessage, VenuePresence } from '../../../shared/protocol/down.ts'
import { meetingFile, ownerToken, type RunningHall, until } from '../../support/running-hall.ts'
import { type Page, pageOn, type SharedNodes, startNodes } from '../../support/shared-database.ts'

let shared: SharedNodes
let one: RunningHall
let two: RunningHall
const pages: Page[] = []

beforeAll(async () => {
  shared = await startNodes(2)
  ;[one, two] = shared.nodes as [RunningHall, RunningHall]
})
afterEach(() => {
  for (const page of pages.splice(0)) page.close()
})
afterAll(() => shared?.stop())

async function meetingOfTwoNodes() {
  const meeting = await one.createMeeting(meetingFile(2, 1))
  const { meetingId, tokenOf } = meeting
  const page = async (node: RunningHall, role: string, venueId?: string) => {
    const opened = await pageOn(node, { meetingId, token: tokenOf(role, venueId) })
    pages.push(opened)
    return opened
  }
  return { ...meeting, page }
}

/** What a desk was told last of a hall. */
const told = ({ messages }: Page, venueId: string): VenuePresence | undefined =>
  (messages.findLast(({ name }) => name === 'presence')?.body as PresenceMessage | undefined)?.venues[venueId]

describe('a console on one node and the screens of its halls on another', () => {
  it('[NOD-21] sees them come, paint, load ahead, and go', async () => {
    const { page } = await meetingOfTwoNodes()
    const desk = await page(one, 'moderator')
    const screen = await page(two, 'screen', 'b1')
    await until(() => told(desk, 'b1')?.screens === 1)
    screen.socket.emit('drawn', { seq: screen.seq, rttMs: 34 })
    screen.socket.emit('prepared', { itemId: 'read', done: 3, total: 10 })
    await until(() => told(desk, 'b1')?.prepared?.done === 3)
    expect(told(desk, 'b1')).toMatchObject({ rttMs: 34, drawnSeq: screen.seq })
    screen.close()
    await until(() => told(desk, 'b1')?.screens === 0)
    expect(told(desk, 'b1')?.lastSeenAt).toBeGreaterThan(0)
  })

  it('[NOD-21] a hall with screens on both nodes is as far as the slower of them', async () => {
    const { page } = await meetingOfTwoNodes()
    const desk = await page(one, 'moderator')
    const [near, far] = [await page(one, 'screen', 'b2'), await page(two, 'screen', 'b2')]
    near.socket.emit('drawn', { seq: near.seq, rttMs: 5 })
    await until(() => told(desk, 'b2')?.screens === 2)
    expect(told(desk, 'b2')?.drawnSeq).toBeNull()
    far.socket.emit('drawn', { seq: far.seq - 1, rttMs: 250 })
    await until(() => told(desk, 'b2')?.drawnSeq === far.seq - 1)
    expect(told(desk, 'b2')).toMatchObject({ rttMs: 250, screens: 2 })
  })

  it('[NOD-21] a desk that comes later is told at once what the other node has', async () => {
    const { page } = await meetingOfTwoNodes()
    const first = await page(one, 'moderator')
    await page(two, 'operator', 'b1')
    await until(() => told(first, 'b1')?.operators === 1)
    const second = await page(one, 'moderator')
    await until(() => told(second, 'b1') !== undefined)
    expect(second.messages.find(({ name }) => name === 'presence')?.body).toMatchObject({
      venues: { b1: { operators: 1 } },
    })
  })

  it('[NOD-21] buttons, links and paired screens are told of the pages of all nodes', async () => {
    const { meetingId, page, links, tokenOf } = await meetingOfTwoNodes()
    await page(two, 'screen', 'b1')
    const { linkId } = links.find(({ role, venueId }) => role === 'screen' && venueId === 'b1') ?? {}
    const openPages = async () => {
      const { body } = await one.call<{ links: { linkId: string; openPages: number }[] }>(
        'GET',
        `/api/meetings/${meetingId}/links`,
        ownerToken,
      )
      return body.links.find((link) => link.linkId === linkId)?.openPages
    }
    await until(async () => (await openPages()) === 1)
    const now = await one.call<{ screens: object }>('GET', `/api/meetings/${meetingId}/now`, tokenOf('moderator'))
    expect(now.body.screens).toMatchObject({ there: 1 })
  })

  it('[SCR-1] [NOD-21] has the screens of the other node say where they stand', async () => {
    const { meetingId, page, tokenOf } = await meetingOfTwoNodes()
    const called = new Set<string>()
    const [near, far] = [await page(one, 'screen', 'main'), await page(two, 'screen', 'b1')]
    near.socket.on('identify', () => called.add('near'))
    far.socket.on('identify', () => called.add('far'))
    const ask = async (venueIds: unknown) => {
      const path = `/api/meetings/${meetingId}/screens/identify`
      return (await one.call<{ told: number }>('POST', path, tokenOf('moderator'), { venueIds })).body.told
    }
    await until(async () => (await ask(['b1'])) === 1)
    await until(() => called.has('far'))
    expect([...called]).toEqual(['far'])
    called.clear()
    expect(await ask('all')).toBe(2)
    await until(() => called.size === 2)
  })
})

it('[EDT-9] [NOD-20] two who prepare a meeting on two nodes see what the other has open', async () => {
  const { meetingId, tokenOf, page } = await meetingOfTwoNodes()
  const desk = await page(one, 'moderator')
  const other = await pageOn(two, { meetingId, token: tokenOf('moderator'), desk: 'another' })
  pages.push(other)
  const seen = ({ messages }: Page) =>
    (messages.findLast(({ name }) => name === 'editors')?.body as EditorsMessage | undefined)?.editors
  desk.socket.emit('editing', { at: { part: 'agenda', row: 'talk' } })
  other.socket.emit('editing', { at: { part: 'people', row: null } })
  await until(() => seen(other)?.[0]?.row === 'talk' && seen(desk)?.[0]?.part === 'people')
  desk.close()
  await until(() => seen(other)?.length === 0)
})

describe('what nodes tell one another', () => {
  it('[NOD-20] is written at most twice a second, and when nothing changes once a second', async () => {
    const { page } = await meetingOfTwoNodes()
    const screen = await page(two, 'screen', 'b1')
    const beats = counted(two)
    const busyUntil = performance.now() + 1_000
    for (let seq = 1; performance.now() < busyUntil; seq += 1) {
      screen.socket.emit('drawn', { seq: 1, rttMs: seq })
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(beats()).toBeGreaterThanOrEqual(1)
    expect(beats()).toBeLessThanOrEqual(3)
  })

  it('[NOD-20] is gone within five seconds when a node ends without a word, by the clock of the database', async () => {
    const { page } = await meetingOfTwoNodes()
    const desk = await page(one, 'moderator')
    const third = await shared.startOne()
    const screen = await page(third, 'screen', 'b1')
    await until(() => told(desk, 'b1')?.screens === 1)
    // Its node says nothing any more, as one that was killed.
    const { nodes } = third.hall.store
    if (nodes === null) throw new Error('no nodes')
    Object.assign(nodes, { beat: () => Promise.reject(new Error('gone')), remove: () => Promise.resolve() })
    const at = performance.now()
    await until(() => told(desk, 'b1')?.screens === 0, 7_000)
    expect(performance.now() - at).toBeLessThan(6_500)
    screen.close()
  })
})

/** How often that node has beaten since. */
function counted({ hall: { store } }: RunningHall): () => number {
  const { nodes } = store
  if (nodes === null) throw new Error('no nodes')
  let count = 0
  const { beat } = nodes
  Object.assign(nodes, {
    beat: (...asked: Parameters<typeof beat>) => {
      count += 1
      return beat(...asked)
    },
  })
  return () => count
}
