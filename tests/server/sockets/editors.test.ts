import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accountActor, linkIdOfAccount } from '../../../server/access/account-actor.ts'
import type { EditorsMessage, OtherEditor } from '../../../shared/protocol/down.ts'
import { connect, meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

type Page = ReturnType<typeof connect>

let hall: RunningHall
const pages: Page[] = []
beforeAll(async () => {
  hall = await startHall()
})
afterEach(() => {
  for (const page of pages.splice(0)) page.close()
})
afterAll(() => hall?.stop())

async function meetingWithPages() {
  const { meetingId, tokenOf } = await hall.createMeeting(meetingFile(1, 1))
  const seat = async (page: Page) => {
    pages.push(page)
    expect(await page.ready()).toBeNull()
    await until(() => page.state !== null)
    return page
  }
  return {
    join: (role: string, desk: string, venueId?: string) =>
      seat(connect(hall.base, { meetingId, token: role === 'owner' ? ownerToken : tokenOf(role, venueId), desk })),
    joinAs: (cookie: string) => seat(connect(hall.base, { meetingId, desk: 'of-account' }, { cookie })),
  }
}

/** What that page was told last of the others; null: nothing. */
const told = ({ messages }: Page): EditorsMessage['editors'] | null =>
  (messages.findLast(({ name }) => name === 'editors')?.body as EditorsMessage | undefined)?.editors ?? null

const edits = ({ socket }: Page, part: OtherEditor['part'], row: string | null = null) =>
  socket.emit('editing', { at: { part, row } })

/** Any change of a message's shape is caught, and what was to follow has followed. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 600))

describe('[EDT-9] who has which row open', () => {
  it('is told to the others who prepare, by role and row, and ends with the row, the part and the page', async () => {
    const { join } = await meetingWithPages()
    const [one, other] = [await join('moderator', 'desk-a'), await join('owner', 'desk-b')]
    edits(one, 'agenda', 'talk')
    edits(other, 'agenda')
    await until(() => told(other)?.[0]?.row === 'talk')
    expect(told(other)).toEqual([{ name: null, role: 'moderator', part: 'agenda', row: 'talk' }])
    expect(told(one)).toEqual([{ name: null, role: 'owner', part: 'agenda', row: null }])
    edits(one, 'people')
    await until(() => told(other)?.[0]?.part === 'people')
    expect(told(other)?.[0]?.row).toBeNull()
    one.close()
    await until(() => told(other)?.length === 0)
    edits(await join('moderator', 'desk-c'), 'venues', 'b1')
    await until(() => told(other)?.[0]?.row === 'b1')
  })

  it('names who has an account', async () => {
    const { join, joinAs } = await meetingWithPages()
    const { body } = await hall.call<{ accountId: string }>('POST', '/api/accounts', ownerToken, {
      name: '会务二',
      role: 'organiser',
    })
    const grant = { actor: accountActor, meetingId: null, linkId: linkIdOfAccount(body.accountId) }
    const account = await joinAs(`onehall_account=${await hall.hall.deps.access.openSession(grant)}`)
    const other = await join('moderator', 'desk-a')
    edits(account, 'documents', 'd1')
    edits(other, 'links')
    await until(() => told(other)?.length === 1)
    expect(told(other)).toEqual([{ name: '会务二', role: 'organiser', part: 'documents', row: 'd1' }])
  })

  it('nobody hears of it who does not prepare; halls and phones can say nothing; one’s own reloaded page is no other', async () => {
    const { join } = await meetingWithPages()
    const [one, again] = [await join('moderator', 'desk-a'), await join('moderator', 'desk-a')]
    const [console, operator, phone] = [
      await join('moderator', 'desk-b'),
      await join('operator', 'desk-c', 'b1'),
      await join('attendee', 'desk-d', 'b1'),
    ]
    for (const page of [one, again, operator, phone]) edits(page, 'people', 'main-p1')
    await until(() => told(one) !== null)
    await quiet()
    expect([told(one), told(again)]).toEqual([[], []])
    expect([console, operator, phone].map(told)).toEqual([null, null, null])
    one.socket.emit('editing', { at: null })
    edits(console, 'people')
    await until(() => told(console)?.length === 1)
    await quiet()
    expect(told(one)).toEqual([])
  })

  it('of another shape it is not heard', async () => {
    const { join } = await meetingWithPages()
    const [one, other] = [await join('moderator', 'desk-a'), await join('moderator', 'desk-b')]
    edits(other, 'agenda')
    for (const at of [{ part: 'nowhere', row: null }, { part: 'agenda' }, { part: 'agenda', row: 'x'.repeat(65) }, 1])
      one.socket.emit('editing', { at })
    one.socket.emit('editing')
    await quiet()
    expect(told(other)).toEqual([])
  })
})
