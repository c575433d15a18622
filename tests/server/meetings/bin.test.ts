import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { binLifeMs } from '../../../server/creation/meeting-bin.ts'
import { addMs } from '../../../shared/kernel/time.ts'
import {
  type Hung,
  hangAsAttendee,
  letAllGo,
  outcomesOf,
  releaseLongDocument,
  stopTheQueues,
} from '../../support/hung-things.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { connect, meetingFile, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

/** What rule ACC-3 allows. */
const withinMs = 1_000

let hall: RunningHall
let hung: readonly Hung[] = []
beforeAll(async () => {
  hall = await startHall()
})
afterEach(() => {
  letAllGo(hung)
  hung = []
})
afterAll(() => hall.stop())

const title = meetingFile().title
const pathOf = (meetingId: string, rest = '') => `/api/meetings/${meetingId}${rest}`
const remove = (meetingId: string, confirm = title, token = ownerToken) =>
  hall.call<{ error: { code: string } }>('DELETE', pathOf(meetingId), token, { confirm })
const restore = (meetingId: string, token = ownerToken) => hall.call('POST', pathOf(meetingId, '/restore'), token)

async function listed(bin = ''): Promise<readonly { meetingId: string; deletedAt?: number; removedAt?: number }[]> {
  const answer = await hall.call<{ meetings: [] }>('GET', `/api/meetings${bin}`, ownerToken)
  return answer.body.meetings
}
const isListed = async (meetingId: string, bin = '') => (await listed(bin)).some((one) => one.meetingId === meetingId)

async function acts(path: string) {
  const { body } = await hall.call<{ entries: { act: string; detail: object }[] }>('GET', path, ownerToken)
  return body.entries
}

describe('a deleted meeting', () => {
  it('[BIN-1] needs its title typed to the letter', async () => {
    const { meetingId } = await hall.createMeeting()
    const wrong = await remove(meetingId, title.toLowerCase())
    expect(wrong).toMatchObject({ status: 422, body: { error: { code: 'meeting.notConfirmed' } } })
    expect((await hall.call('DELETE', pathOf(meetingId), ownerToken, {})).status).toBe(422)
    expect(await isListed(meetingId)).toBe(true)
    expect((await acts(pathOf(meetingId, '/audit'))).map(({ act }) => act)).not.toContain('meeting.binned')
  })

  it('[BIN-1] is not deleted by a moderator, nor by the organiser of another one', async () => {
    const [meeting, other] = [await hall.createMeeting(), await hall.createMeeting()]
    expect((await remove(meeting.meetingId, title, meeting.tokenOf('moderator'))).status).toBe(403)
    const link = await hall.call<{ token: string }>('POST', pathOf(other.meetingId, '/links'), ownerToken, {
      role: 'organiser',
    })
    expect((await remove(meeting.meetingId, title, link.body.token)).status).toBe(404)
    expect((await remove(other.meetingId, title, link.body.token)).status).toBe(204)
    // Its own link is closed with the meeting: who is of every meeting restores it.
    expect((await restore(other.meetingId, link.body.token)).status).toBe(401)
    expect(await isListed(meeting.meetingId)).toBe(true)
  })

  it('[BIN-1] lies in the bin for thirty days, and is there again when it is restored', async () => {
    const meeting = await hall.createMeeting()
    const { meetingId } = meeting
    const operator = meeting.tokenOf('operator', 'b1')
    expect((await restore(meetingId)).status).toBe(404)
    expect((await remove(meetingId)).status).toBe(204)
    expect(await isListed(meetingId)).toBe(false)
    const inBin = (await listed('?bin=1')).find((one) => one.meetingId === meetingId)
    expect(inBin).toMatchObject({ title, status: 'planned' })
    expect((inBin?.removedAt ?? 0) - (inBin?.deletedAt ?? 0)).toBe(30 * 24 * 3_600_000)
    expect((await hall.call('GET', pathOf(meetingId, '/state'), ownerToken)).status).toBe(404)
    expect((await hall.call('GET', pathOf(meetingId, '/state'), operator)).status).toBe(401)
    expect((await hall.call('POST', '/api/session', null, { token: operator })).status).toBe(401)
    expect((await restore(meetingId)).status).toBe(204)
    expect(await isListed(meetingId)).toBe(true)
    expect(await isListed(meetingId, '?bin=1')).toBe(false)
    expect((await hall.call('GET', pathOf(meetingId, '/state'), operator)).status).toBe(200)
    const journal = await acts(pathOf(meetingId, '/audit'))
    expect(journal.map(({ act }) => act)).toEqual(expect.arrayContaining(['meeting.binned', 'meeting.restored']))
  })

  it('[BIN-2] takes no phone in, by the code of a hall or by a card', async () => {
    const { meetingId } = await hall.createMeeting()
    const issued = await hall.call<{ codes: { code: string }[] }>(
      'POST',
      pathOf(meetingId, '/personal-codes'),
      ownerToken,
      { personIds: ['b1-p1'] },
    )
    const brought = { meetingId, personalCode: issued.body.codes[0]?.code }
    expect((await hall.call('POST', '/api/check-in', null, brought)).status).toBe(200)
    await remove(meetingId)
    expect((await hall.call('POST', '/api/check-in', null, brought)).status).toBeGreaterThanOrEqual(400)
  })

  it('[BIN-2] lets go of everybody within a second, the owner too, and lets the owner in no more', async () => {
    const meeting = await hall.createMeeting(meetingFile(1, 1))
    const { meetingId } = meeting
    stopTheQueues(hall)
    await releaseLongDocument(hall, meetingId)
    hung = await hangAsAttendee(hall, meetingId, { token: meeting.tokenOf('attendee', 'b1') })
    const owner = connect(hall.base, { meetingId, token: ownerToken })
    expect(await owner.ready()).toBeNull()
    expect(hung.every(({ outcome }) => outcome() === null)).toBe(true)
    const at = performance.now()
    expect((await remove(meetingId)).status).toBe(204)
    await until(() => hung.every(({ outcome }) => outcome() !== null) && !owner.socket.connected, withinMs)
    expect(performance.now() - at).toBeLessThan(withinMs)
    expect(outcomesOf(hung)).toMatchObject({ socket: 'revoked', download: 'broken off' })
    const again = connect(hall.base, { meetingId, token: ownerToken })
    expect(await again.ready()).toBe('access.notFound')
    again.close()
  })

  it('[BIN-1] ends its rehearsal first', async () => {
    const { meetingId } = await hall.createMeeting()
    expect(
      (await hall.call('PUT', pathOf(meetingId, '/rehearsal'), ownerToken, { simulation: null })).status,
    ).toBeLessThan(300)
    await remove(meetingId)
    await restore(meetingId)
    const state = await hall.call<{ state: { meeting: object } }>('GET', pathOf(meetingId, '/state'), ownerToken)
    expect(state.body.state.meeting).toMatchObject({ rehearsal: false })
  })
})

describe('what has lain in the bin for thirty days', () => {
  /** As if it had been put there so long ago. */
  async function age(meetingId: string, ms: number): Promise<void> {
    const { bin, now } = hall.hall.deps
    const found = (await bin.all()).find((one) => one.meetingId === meetingId)
    if (found === undefined) throw new Error('it does not lie there')
    await bin.takeOut(meetingId)
    await bin.put({ ...found, binnedAt: addMs(now(), -ms) })
  }

  it('[BIN-3] is removed from every table but the journal, with the bytes that no other meeting has', async () => {
    const [gone, stays] = [await hall.createMeeting(), await hall.createMeeting()]
    const [own, shared] = [pdfAround('only here'), pdfAround('in both')]
    const put = async (meetingId: string, documentId: string, bytes: Uint8Array) => {
      const headers = { 'content-type': 'application/pdf' }
      const path = pathOf(meetingId, `/documents/${documentId}`)
      const answer = await hall.call<{ sha256: string }>('PUT', path, ownerToken, bytes, headers)
      expect(answer.status).toBe(201)
      return join(hall.dataDir, 'documents', answer.body.sha256)
    }
    const ownFile = await put(gone.meetingId, 'd1', own)
    const sharedFile = await put(stays.meetingId, 'd1', shared)
    await put(gone.meetingId, 'd1', shared)
    await remove(gone.meetingId)
    await age(gone.meetingId, binLifeMs - 60_000)
    await hall.hall.deps.meetingBin.sweep()
    expect(await isListed(gone.meetingId, '?bin=1')).toBe(true)
    await age(gone.meetingId, binLifeMs)
    const errors = hall.errors.length
    await hall.hall.deps.meetingBin.sweep()
    expect(hall.errors.slice(errors)).toEqual([])
    expect(await isListed(gone.meetingId, '?bin=1')).toBe(false)
    expect((await restore(gone.meetingId)).status).toBe(404)
    const { store } = hall.hall
    expect(await store.events.head(gone.meetingId)).toBeNull()
    expect(await store.events.read(gone.meetingId, 0)).toEqual([])
    expect(await store.people.list(gone.meetingId)).toEqual([])
    expect(await store.links.ofMeeting(gone.meetingId)).toEqual([])
    expect(await store.retention.of(gone.meetingId)).toBeNull()
    expect([ownFile, sharedFile].map((path) => existsSync(path))).toEqual([false, true])
    expect((await hall.call('GET', pathOf(stays.meetingId, '/documents/d1'), ownerToken)).status).toBe(200)
    expect((await acts('/api/audit')).at(-1)).toMatchObject({
      act: 'meeting.removed',
      detail: { meetingId: gone.meetingId },
    })
    expect((await store.evidence.audit.read(gone.meetingId, 0, 100)).map(({ act }) => act)).toContain('meeting.binned')
    expect(await store.evidence.verifyRows()).toEqual([])
  })

  it('[BIN-3] is removed by one of two nodes, and not when it is restored meanwhile', async () => {
    const { meetingId } = await hall.createMeeting()
    const { bin, now } = hall.hall.deps
    await remove(meetingId)
    await restore(meetingId)
    expect(await bin.remove(meetingId, now())).toBeNull()
    expect(await isListed(meetingId)).toBe(true)
    await remove(meetingId)
    const both = await Promise.all([bin.remove(meetingId, now()), bin.remove(meetingId, now())])
    expect(both.filter((one) => one !== null)).toEqual([[]])
  })
})

describe('the list of meetings', () => {
  it('[MTG-20] tells what is missing before the start, and what is unfinished after the end', async () => {
    const meeting = await hall.createMeeting({ ...meetingFile(1, 1), startsAt: '2099-02-17T09:00:00+08:00' })
    const past = await hall.createMeeting(meetingFile(1, 1))
    const figures = async ({ meetingId } = meeting) => {
      const answer = await hall.call<{ meetings: { meetingId: string; figures: object }[] }>(
        'GET',
        '/api/meetings',
        ownerToken,
      )
      return answer.body.meetings.find((listed) => listed.meetingId === meetingId)?.figures
    }
    // The document has no file; screens and readiness are due on the day.
    const missing = { open: 1, onTheDay: 2, isNotHeld: false }
    expect(await figures()).toMatchObject({
      venues: 2,
      items: 4,
      plannedMinutes: 20,
      expected: 2,
      item: null,
      ...missing,
    })
    expect(await figures(past)).toMatchObject({ open: 2, onTheDay: 0, isNotHeld: true })
    const { body } = await hall.call<{ links: { linkId: string; role: string }[] }>(
      'GET',
      pathOf(meeting.meetingId, '/links'),
      ownerToken,
    )
    for (const { linkId, role } of body.links)
      if (role === 'operator') await hall.call('DELETE', pathOf(meeting.meetingId, `/links/${linkId}`), ownerToken)
    expect(await figures()).toMatchObject({ open: 2 })
    const moderator = meeting.tokenOf('moderator')
    await hall.command(meeting.meetingId, moderator, 'meeting.start', {})
    await hall.command(meeting.meetingId, moderator, 'agenda.advance', { from: null })
    expect(await figures()).toMatchObject({ item: { number: 1, title: 'Item open' }, open: 0 })
    await hall.command(meeting.meetingId, moderator, 'meeting.adjourn', {})
    // Nobody has signed the ledgers, and the minutes are not issued.
    expect(await figures()).toMatchObject({ open: 3, followUps: 0, endedAt: expect.any(Number) })
    // One of nobody, and one whose day is over; the third is under way.
    for (const given of [{ lead: null }, { lead: 'b1', due: '2020-01-31' }, { lead: 'b1' }])
      await hall.command(meeting.meetingId, moderator, 'followUps.add', { text: 'To be done', ...given })
    expect(await figures()).toMatchObject({ open: 5, followUps: 2 })
  })
})
