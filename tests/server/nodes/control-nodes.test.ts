import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { meetingFile, type RunningHall, until } from '../../support/running-hall.ts'
import { type Page, pageOn, type SharedNodes, startNodes } from '../../support/shared-database.ts'

/** What the clocks of all nodes are ahead of the machine's, ms. */
let aheadMs = 0
const clocks = { wall: () => Date.now() + aheadMs, monotonic: () => performance.now() + aheadMs }

let shared: SharedNodes
let one: RunningHall
let two: RunningHall
const pages: Page[] = []

beforeAll(async () => {
  shared = await startNodes(2, { clocks })
  ;[one, two] = shared.nodes as [RunningHall, RunningHall]
})
afterEach(() => {
  for (const page of pages.splice(0)) page.close()
})
afterAll(() => shared?.stop())

async function desks() {
  const { meetingId, tokenOf } = await one.createMeeting(meetingFile(1, 0))
  const token = tokenOf('moderator')
  const join = async (node: RunningHall, desk: string) => {
    const page = await pageOn(node, { meetingId, token, desk })
    pages.push(page)
    return page
  }
  return { meetingId, token, join }
}

const holderOf = ({ state }: Page) => state?.control.holder ?? null
const typesOf = ({ messages }: Page) =>
  messages.flatMap(({ name, body }) => (name === 'feed' ? (body as { events: { type: string }[] }).events : []))

describe('the chair token on two nodes', () => {
  it('[CTL-4] is never held by two desks, however often both take it at once', async () => {
    const { join } = await desks()
    const [first, second] = [await join(one, 'first'), await join(two, 'second')]
    for (let round = 0; round < 8; round += 1) {
      const answers = await Promise.all([first, second].map((page) => page.send('control.take', { name: `${round}` })))
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      const [holder, other] = answers[0]?.ok === true ? [first, second] : [second, first]
      expect(await other.send('meeting.start', {})).toMatchObject({ rejection: { code: 'control.heldByOther' } })
      expect(await holder.send('control.release', {})).toMatchObject({ ok: true })
    }
  })

  it('[CTL-5] [NOD-22] stays with a desk whose page goes from one node to the other', async () => {
    const { meetingId, join } = await desks()
    const watching = await join(one, 'watching')
    const holder = await join(one, 'holder')
    await holder.send('control.take', {})
    await join(two, 'holder')
    await until(() => one.hall.nodes.of(meetingId).some(({ desks: known }) => Object.keys(known).length === 1))
    holder.close()
    await until(() => !holder.socket.connected)
    // Commands of both nodes pass; nobody has noted that the desk was away.
    expect(await watching.send('notices.send', { to: 'all', text: 'x', level: 'info' })).toMatchObject({ ok: true })
    expect(holderOf(watching)?.awaySince).toBeNull()
    expect(typesOf(watching).some(({ type }) => type === 'control.holderLeft')).toBe(false)
  })

  it('[CTL-6] [NOD-22] a request on the other node goes with its desk', async () => {
    const { join } = await desks()
    const [holder, asking] = [await join(one, 'holder'), await join(two, 'asking')]
    await holder.send('control.take', {})
    await until(() => holderOf(asking) !== null)
    expect(await asking.send('control.request', {})).toMatchObject({ ok: true })
    await until(() => holder.state?.control.requests.length === 1)
    asking.close()
    await until(() => holder.state?.control.requests.length === 0)
  })

  it('[CTL-5] [NOD-22] is free after the lease when the node of its holder ends without a word', async () => {
    const { meetingId, token, join } = await desks()
    const third = await shared.startOne()
    const [holder, asking] = [await join(third, 'holder'), await join(third, 'asking')]
    await holder.send('control.take', {})
    await asking.send('control.request', {})
    const path = `/api/meetings/${meetingId}`
    const control = async () =>
      (await one.call<{ state: MeetingState }>('GET', `${path}/state`, token)).body.state.control
    await until(async () => (await control()).requests.length === 1)
    await until(() => one.hall.nodes.of(meetingId).some(({ desks: known }) => Object.keys(known).length === 2))
    silence(third)
    await until(() => one.hall.nodes.of(meetingId).length === 0)
    // A command of whomever has the node look.
    const passes = async (ms: number) => {
      aheadMs += ms
      return (await one.command(meetingId, token, 'meeting.start', {})).body
    }
    expect(await passes(0)).toMatchObject({ rejection: { code: 'control.heldByOther' } })
    expect((await control()).holder?.awaySince).toBeNull()
    expect(await passes(8_500)).toMatchObject({ rejection: { code: 'control.heldByOther' } })
    await until(async () => typeof (await control()).holder?.awaySince === 'number')
    expect(await passes(16_000)).toMatchObject({ ok: true })
    await until(async () => JSON.stringify(await control()) === '{"holder":null,"requests":[]}')
    const { events } = (await one.call<{ events: { type: string }[] }>('GET', `${path}/events?after=0`, token)).body
    const count = (type: string) => events.filter((event) => event.type === type).length
    expect(['control.holderLeft', 'control.lapsed', 'control.requestEnded'].map(count)).toEqual([1, 1, 1])
  })
})

/** As if that node were killed: nothing more of it comes to the database. */
function silence({ hall: { store } }: RunningHall): void {
  const never = () => Promise.reject(new Error('gone'))
  if (store.nodes !== null) Object.assign(store.nodes, { beat: never, remove: () => Promise.resolve() })
  Object.assign(store.events, { append: never })
}
