import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountActor, linkIdOfAccount } from '../../../server/access/account-actor.ts'
import { meetingFile, newCommandId, ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let meeting: Awaited<ReturnType<RunningHall['createMeeting']>>
/** Of an organiser with an account. */
let cookie: string

beforeAll(async () => {
  hall = await startHall()
  meeting = await hall.createMeeting(meetingFile(1, 1))
  const account = { name: '会务二', role: 'organiser' }
  const { body } = await hall.call<{ accountId: string }>('POST', '/api/accounts', ownerToken, account)
  const grant = { actor: accountActor, meetingId: null, linkId: linkIdOfAccount(body.accountId) }
  cookie = `onehall_account=${await hall.hall.deps.access.openSession(grant)}`
})
afterAll(() => hall?.stop())

const address = (rest: string) => `${hall.base}/api/meetings/${meeting.meetingId}/${rest}`

async function last(place: string, headers: Record<string, string>) {
  const response = await fetch(address(`edits/last?place=${encodeURIComponent(place)}`), { headers })
  return response.ok ? ((await response.json()) as { by: unknown }).by : response.status
}

async function edit(headers: Record<string, string>, type: string, data: object) {
  await fetch(address('commands'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ commandId: newCommandId(), type, data }),
  })
}

it('[EDT-3] who else has changed a place last is told: by the role, and by the name of an account', async () => {
  const desk = (name: string) => ({
    authorization: `Bearer ${meeting.tokenOf('moderator')}`,
    'x-onehall-desk': `desk-of-${name}`,
  })
  const [one, two, organiser] = [desk('one'), desk('two'), { cookie }]
  expect(await last('item/open/title', one)).toBeNull()
  const titled = (title: string) => ({ itemId: 'open', patch: { title } })
  await edit(organiser, 'agenda.editItem', titled('By the account'))
  expect(await last('item/open/title', one)).toMatchObject({ role: 'organiser', name: '会务二' })
  expect(await last('item/open/points', one)).toBeNull()
  await edit(one, 'agenda.editItem', titled('By one'))
  // One's own change is not another's; to the other desk of the same link it is.
  expect(await last('item/open', one)).toMatchObject({ role: 'organiser', name: '会务二' })
  expect(await last('item/open', two)).toMatchObject({ role: 'moderator', name: null })
  expect(await last('item/open', organiser)).toMatchObject({ role: 'moderator', name: null })
  await edit(two, 'venues.edit', { venueId: 'b1', patch: { name: 'Hall of two' } })
  expect(await last('venue/b1/name', one)).toMatchObject({ role: 'moderator', name: null })
})

it('[EDT-3] is told to staff alone', async () => {
  for (const role of ['operator', 'screen', 'attendee']) {
    const authorization = `Bearer ${meeting.tokenOf(role, 'b1')}`
    expect(await last('item/open', { authorization }), role).toBe(403)
  }
})
