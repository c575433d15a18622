import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { askAgain } from '../support/proof-client.ts'
import { newMeeting } from '../support/proof-meeting.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { meetingFile, newCommandId, ownerToken, until } from '../support/running-hall.ts'

interface Known {
  readonly role: string
  readonly venueId: string | null
}

let dataDir: string
let server: ProofServer
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'onehall-venue-link-'))
  server = await proofServer(dataDir)
})
afterEach(async () => {
  await server.kill9()
  rmSync(dataDir, { recursive: true, force: true })
})

const headers = { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' }

it.each([
  ['before anything', 'venue-linking'],
  ['when the log has its word of it', 'venue-link-told'],
] as const)('[VEN-10] a hall whose server dies %s gets its link after the restart, told once', async (_, point) => {
  await server.start(point)
  const { meetingId } = await newMeeting(server.base, { ...meetingFile(1, 1), people: [] })
  const address = (rest: string) => `${server.base}/api/meetings/${meetingId}/${rest}`
  const get = async <Body>(rest: string) => (await (await askAgain(address(rest), { headers })).json()) as Body
  const command = {
    commandId: newCommandId(),
    type: 'venues.add',
    data: { venue: { id: 'b9', kind: 'branch', name: 'b9' } },
  }
  // It may be answered just before.
  await fetch(address('commands'), { method: 'POST', headers, body: JSON.stringify(command) }).catch(() => null)
  expect(await server.ended).toBe('SIGKILL')
  expect(await server.start(), server.complaints).toBe(true)
  const { state } = await get<{ state: { venues: object } }>('state')
  expect(state.venues).toHaveProperty('b9')
  const ofHall = async () => (await get<{ links: Known[] }>('links')).links.filter(({ venueId }) => venueId === 'b9')
  await until(async () => (await ofHall()).length > 0)
  await until(async () => (await get<{ url?: string }>('check-in/code?venueId=b9')).url !== undefined)
  await server.stop()
  expect(await server.start(), server.complaints).toBe(true)
  await get('state')
  expect((await ofHall()).map(({ role }) => role)).toEqual(['attendee'])
  const { events } = await get<{ events: { type: string }[] }>('events?after=0')
  expect(events.filter(({ type }) => type === 'access.linkIssued')).toHaveLength(1)
  const { entries } = await get<{ entries: { act: string; detail: { venueId?: string } }[] }>('audit')
  expect(entries.filter(({ act, detail }) => act === 'links.issued' && detail.venueId === 'b9')).toHaveLength(1)
})
