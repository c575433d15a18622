import { createHash, createPublicKey, verify } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyArchive } from '../../../server/archives/verify-archive.ts'
import { verifyProgram } from '../../../server/evidence/verify-program.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import {
  type ArchiveParts,
  factsOf,
  giveArchive,
  keepDocument,
  logOf,
  partsOf,
  rowsOf,
  takeArchive,
  withOwnFacts,
} from '../../support/archive-parts.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { zipOf } from '../../support/plain-zip.ts'
import { ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'

/** Where the meeting is held, and where it goes. */
let [here, there]: RunningHall[] = []
beforeAll(async () => {
  here = await startHall()
  there = await startHall()
})
afterAll(() => Promise.all([here, there].map((hall) => hall?.stop())))

const halls = () => {
  if (here === undefined || there === undefined) throw new Error('not begun')
  return { here, there }
}

const pdf = pdfAround('(Canary page) Tj')

/** A meeting that has a document, somebody present and an end. */
async function heldMeeting(hall: RunningHall) {
  const meeting = await hall.createMeeting()
  const { meetingId } = meeting
  const moderator = meeting.tokenOf('moderator')
  await keepDocument(hall, meetingId, 'd1', [pdf])
  for (const [type, data] of [
    ['meeting.start', {}],
    ['documents.release', { documentId: 'd1' }],
    ['attendance.checkIn', { personId: 'b1-p1', venueId: 'b1' }],
    ['meeting.adjourn', {}],
  ] as const)
    expect((await hall.command(meetingId, moderator, type, data)).body).toMatchObject({ ok: true })
  return meeting
}

/** More than lines hold that nobody reads from. */
async function withLargeDocument(hall: RunningHall, meetingId: string): Promise<void> {
  const pieces = Array.from({ length: 40 }, (_, count) => Buffer.alloc(1024 * 1024, count))
  await keepDocument(hall, meetingId, 'd1', [Buffer.from('%PDF-1.4\n'), ...pieces])
}

const stateOf = async (hall: RunningHall, meetingId: string) =>
  (await hall.call<{ state: MeetingState; epoch: string }>('GET', `/api/meetings/${meetingId}/state`, ownerToken)).body

const pack = (parts: ArchiveParts) => zipOf([...parts].map(([name, bytes]) => ({ name, bytes })))

async function verified(place: string, program: typeof verifyArchive = verifyArchive) {
  let output = ''
  const code = await program(place, (text) => {
    output += `${text}\n`
  })
  return { code, output }
}

function kept(hall: RunningHall, name: string, archive: Uint8Array): string {
  const path = join(hall.dataDir, name)
  writeFileSync(path, archive)
  return path
}

describe('An archive', () => {
  it('[ARV-1] [ARV-2] holds the meeting with all that proves it, says what it is, and is noted', async () => {
    const { here } = halls()
    const { meetingId } = await heldMeeting(here)
    const parts = await partsOf(await takeArchive(here, meetingId))
    expect([...parts.keys()]).toEqual([
      'meeting.yaml',
      'log.ndjson',
      'roster.ndjson',
      'seals.json',
      'documents/d1.pdf',
      'archive.json',
      'archive.xml',
      'archive.sig.json',
    ])
    const head = await here.hall.store.events.head(meetingId)
    expect(factsOf(parts)).toMatchObject({
      form: 'onehall-archive',
      version: 2,
      madeBy: 'owner',
      meeting: { meetingId, title: 'A meeting for tests', status: 'adjourned' },
      log: { epoch: head?.epoch, seq: head?.seq, head: head?.hash },
      roster: { people: 9 },
      retention: { days: 30, nameDays: null },
    })
    expect(parts.get('documents/d1.pdf')?.equals(pdf)).toBe(true)
    const again = await here.call('POST', '/api/meetings', ownerToken, parts.get('meeting.yaml'), {
      'content-type': 'application/yaml',
    })
    expect(again.status).toBe(201)
    for (const name of ['meeting.yaml', 'log.ndjson', 'archive.json', 'archive.xml'])
      expect(String(parts.get(name))).not.toContain('Attendee')
    const path = `/api/meetings/${meetingId}/audit`
    const journal = await here.call<{ entries: { act: string; detail: object }[] }>('GET', path, ownerToken)
    expect(journal.body.entries.at(-1)).toMatchObject({
      act: 'archive.made',
      detail: { roster: true, head: head?.hash },
    })
  })

  it('[ARV-2] is checked by anybody with a hash and an alphabet', async () => {
    const { here } = halls()
    const { meetingId } = await heldMeeting(here)
    const parts = await partsOf(await takeArchive(here, meetingId))
    const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    let previous = '0'.repeat(64)
    for (const line of String(parts.get('log.ndjson')).trimEnd().split('\n')) {
      const { hash, ...row } = JSON.parse(line) as Record<string, string>
      const sorted = Object.keys(row)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${JSON.stringify(row[key])}`)
      expect(sha256(`${previous}{${sorted.join(',')}}`)).toBe(hash)
      previous = hash ?? ''
    }
    const { log, parts: told } = factsOf(parts)
    expect(previous).toBe(log.head)
    const [seal] = JSON.parse(String(parts.get('seals.json'))) as { content: string }[]
    expect(JSON.parse(seal?.content ?? '')).toMatchObject({ meetingId, head: log.head })
    for (const { path, sha256: said } of told) expect(sha256(parts.get(path) ?? ''), path).toBe(said)
    const signed = JSON.parse(String(parts.get('archive.sig.json'))) as { signature: string; publicKey: string }
    const key = createPublicKey({ key: Buffer.from(signed.publicKey, 'base64'), format: 'der', type: 'spki' })
    expect(
      verify(null, parts.get('archive.json') ?? Buffer.alloc(0), key, Buffer.from(signed.signature, 'base64')),
    ).toBe(true)
  })

  it('[ARV-1] is for owner and organiser alone', async () => {
    const { here } = halls()
    const { meetingId, tokenOf } = await here.createMeeting()
    const path = `/api/meetings/${meetingId}/archive.zip`
    for (const token of [tokenOf('moderator'), tokenOf('operator', 'b1'), tokenOf('attendee', 'b1')])
      expect((await here.call('GET', path, token)).status).toBe(403)
    const organiser = await here.call<{ token: string }>('POST', `/api/meetings/${meetingId}/links`, ownerToken, {
      role: 'organiser',
    })
    expect((await here.call('GET', path, organiser.body.token)).status).toBe(200)
  })

  it('[ARV-1] breaks off when the right of who takes it ends', async () => {
    const { here } = halls()
    const { meetingId } = await here.createMeeting()
    await withLargeDocument(here, meetingId)
    const path = `/api/meetings/${meetingId}`
    const organiser = await here.call<{ token: string; linkId: string }>('POST', `${path}/links`, ownerToken, {
      role: 'organiser',
    })
    const headers = { authorization: `Bearer ${organiser.body.token}` }
    const response = await fetch(`${here.base}${path}/archive.zip`, { headers })
    // Nobody has read on yet: most of it is still to come.
    await here.call('DELETE', `${path}/links/${organiser.body.linkId}`, ownerToken)
    await expect(response.arrayBuffer()).rejects.toThrow()
  })

  it('[ARV-1] is not made of a document whose bytes are gone', async () => {
    const { here } = halls()
    const meeting = await here.createMeeting()
    const path = `/api/meetings/${meeting.meetingId}`
    const sha256 = await keepDocument(here, meeting.meetingId, 'd1', [pdfAround('(Another page) Tj')])
    await here.hall.deps.files.remove(sha256)
    expect(await here.call('GET', `${path}/archive.zip`, ownerToken)).toMatchObject({
      status: 409,
      body: { error: { code: 'archive.bytesMissing', params: { title: 'Canary title of d1' } } },
    })
  })

  it('[ARV-1] tells nothing of a rehearsal that runs', async () => {
    const { here } = halls()
    const { meetingId, tokenOf } = await here.createMeeting()
    const before = await partsOf(await takeArchive(here, meetingId))
    const path = `/api/meetings/${meetingId}/rehearsal`
    expect((await here.call('PUT', path, tokenOf('moderator'), { simulation: null })).status).toBeLessThan(300)
    await here.command(meetingId, tokenOf('moderator'), 'meeting.start', {})
    const during = await partsOf(await takeArchive(here, meetingId))
    expect(during.get('log.ndjson')).toEqual(before.get('log.ndjson'))
    expect(during.get('meeting.yaml')).toEqual(before.get('meeting.yaml'))
    expect(factsOf(during).meeting.status).toBe('planned')
    await here.call('DELETE', path, tokenOf('moderator'))
  })
})

/** The limited process is begun with the first archive that comes in: on a busy machine that takes a while. */
const patience = { timeout: 150_000 }

describe('A meeting of an archive', patience, () => {
  it('[ARV-3] is the same on another server, goes on there, and gives the same archive', async () => {
    const { here, there } = halls()
    const { meetingId } = await heldMeeting(here)
    const archive = await takeArchive(here, meetingId)
    const taken = await giveArchive(there, archive)
    expect(taken).toMatchObject({ status: 201, body: { warnings: [] } })
    const copy = taken.body.meetingId
    const [before, after] = [await stateOf(here, meetingId), await stateOf(there, copy)]
    expect(after.state).toEqual(before.state)
    expect(after.epoch).not.toBe(before.epoch)
    expect(taken.body.links.map(({ role, venueId = '' }) => `${role} ${venueId}`)).toEqual([
      'moderator ',
      'observer ',
      ...['main', 'b1', 'b2'].flatMap((venueId) =>
        ['operator', 'screen', 'attendee'].map((role) => `${role} ${venueId}`),
      ),
    ])
    const moderator = taken.body.links.find(({ role }) => role === 'moderator')?.token ?? ''
    const path = `/api/meetings/${copy}`
    const roster = await there.call<{ people: object[] }>('GET', `${path}/roster`, moderator)
    expect(roster.body.people).toHaveLength(9)
    expect(roster.body.people).toContainEqual(expect.objectContaining({ name: 'Attendee 1 of b1', unit: 'Unit' }))
    const bytes = await fetch(`${there.base}${path}/documents/d1`, {
      headers: { authorization: `Bearer ${moderator}` },
    })
    expect(Buffer.from(await bytes.arrayBuffer()).equals(pdf)).toBe(true)

    const [first, again] = [await partsOf(archive), await partsOf(await takeArchive(there, copy))]
    for (const name of ['log.ndjson', 'roster.ndjson', 'seals.json', 'documents/d1.pdf', 'meeting.yaml'])
      expect(again.get(name)?.equals(first.get(name) ?? Buffer.alloc(0)), name).toBe(true)

    const corrected = { personId: 'b2-p1', venueId: 'b2' }
    expect((await there.command(copy, moderator, 'attendance.checkIn', corrected)).body).toMatchObject({ ok: true })
    expect(await there.hall.store.events.verify(copy)).toEqual([])
    const rows = rowsOf(await partsOf(await takeArchive(there, copy)))
    expect(new Set(rows.map((row) => row.meetingId))).toEqual(new Set([meetingId, copy]))
  })

  it('[ARV-3] comes without names when the roster was left out, and says so', async () => {
    const { here, there } = halls()
    const { meetingId } = await heldMeeting(here)
    const archive = await takeArchive(here, meetingId, '?roster=0')
    expect(archive.includes('Attendee')).toBe(false)
    expect([...(await partsOf(archive)).keys()]).not.toContain('roster.ndjson')
    const { body } = await giveArchive(there, archive)
    expect(body.warnings).toEqual([expect.objectContaining({ code: 'archive.withoutRoster' })])
    const people = await there.hall.store.people.list(body.meetingId)
    expect(people.map(({ name }) => name)).toEqual(Array.from({ length: 9 }, () => ''))
    expect((await stateOf(there, body.meetingId)).state).toEqual((await stateOf(here, meetingId)).state)
  })

  it('[ARV-3] is made by owner and account, not by a link of a meeting, and leaves nothing aside', async () => {
    const { here, there } = halls()
    const { meetingId, tokenOf } = await here.createMeeting()
    const archive = await takeArchive(here, meetingId)
    expect((await giveArchive(here, archive, tokenOf('moderator'))).status).toBe(403)
    const { body } = await giveArchive(there, archive)
    const path = `/api/meetings/${body.meetingId}/audit`
    const journal = await there.call<{ entries: { act: string; detail: object }[] }>('GET', path, ownerToken)
    expect(journal.body.entries[0]).toMatchObject({ act: 'meeting.created', detail: { archiveOf: meetingId } })
    for (const hall of [here, there]) await until(() => readdirSync(join(hall.dataDir, 'archives')).length === 0)
  })

  it('[ARV-3] starts again, and verifies without a server', async () => {
    const { here, there: before } = halls()
    const { meetingId } = await heldMeeting(here)
    const { body } = await giveArchive(before, await takeArchive(here, meetingId))
    const { state } = await stateOf(before, body.meetingId)
    await before.stop({ keepData: true })
    expect(await verified(before.dataDir, (place, say) => verifyProgram([place], say))).toMatchObject({ code: 0 })
    there = await startHall({ dataDir: before.dataDir })
    expect((await stateOf(there, body.meetingId)).state).toEqual(state)
    expect(there.errors).toEqual([])
  })
})

describe('onehall verify <archive.zip>', () => {
  it('[ARV-5] holds an archive against itself, and names the first row and the document that are not as they were', async () => {
    const { here } = halls()
    const { meetingId } = await heldMeeting(here)
    const archive = await takeArchive(here, meetingId)
    const sound = await verified(kept(here, 'sound.zip', archive))
    expect(sound).toMatchObject({ code: 0 })
    expect(sound.output).toContain(meetingId)
    expect(sound.output).toContain('signed by')

    const parts = await partsOf(archive)
    const rows = rowsOf(parts)
    const second = rows[2]
    if (second === undefined) throw new Error('no such row')
    const changed = logOf(rows.with(2, { ...second, at: second.at + 1 }))
    const damaged = withOwnFacts(new Map(parts).set('log.ndjson', changed))
    const bytes = Buffer.from(pdf)
    bytes[bytes.length - 9] = 0x20
    const found = await verified(kept(here, 'damaged.zip', pack(new Map(damaged).set('documents/d1.pdf', bytes))))
    expect(found.code).toBe(1)
    expect(found.output).toMatch(/log\.ndjson:3：.*chain is broken/u)
    expect(found.output).toMatch(/documents\/d1\.pdf：.*SHA-256/u)
  })

  it('[ARV-3] [ARV-4] [PRV-12] carries what was typed beside the log, and is refused where that is not what the log names', async () => {
    const { here, there } = halls()
    const meeting = await heldMeeting(here)
    const moderator = meeting.tokenOf('moderator')
    const given = { text: '建成调解室', lead: 'b1', inCharge: '干警七' }
    await here.command(meeting.meetingId, moderator, 'followUps.add', given)
    const archive = await takeArchive(here, meeting.meetingId)
    const taken = await giveArchive(there, archive)
    const list = await there.call<object>('GET', `/api/meetings/${taken.body.meetingId}/follow-ups`, ownerToken)
    expect(list.body).toMatchObject({
      followUps: [{ text: { text: '建成调解室' }, inCharge: { text: '干警七' }, lead: 'b1' }],
    })
    const nameless = String(
      (await partsOf(await takeArchive(here, meeting.meetingId, '?roster=0'))).get('typed.ndjson'),
    )
    expect(nameless).toContain('建成调解室')
    expect(nameless).not.toContain('干警七')
    const parts = await partsOf(archive)
    const typed = String(parts.get('typed.ndjson'))
    for (const changed of [
      typed.replace('调解室', '办公室'),
      `${typed}${typed}`,
      typed.replaceAll('"salt":"', '"salt":"0'),
    ]) {
      const refused = await giveArchive(
        there,
        pack(withOwnFacts(new Map(parts).set('typed.ndjson', Buffer.from(changed)))),
      )
      expect(refused.body.error?.issues).toContainEqual(
        expect.objectContaining({ path: 'typed.ndjson', code: 'archive.badText' }),
      )
    }
  })

  it('[ARV-1] [ARV-3] [ARV-4] [MIN-7] carries the minutes as they were issued, and is refused where they are others', async () => {
    const { here, there } = halls()
    const meeting = await heldMeeting(here)
    const issue = { from: 0, number: '3', copies: '各分会场' }
    const issued = await here.command(meeting.meetingId, meeting.tokenOf('moderator'), 'minutes.issue', issue)
    expect(issued.body).toMatchObject({ ok: true })
    const archive = await takeArchive(here, meeting.meetingId)
    const parts = await partsOf(archive)
    expect(factsOf(parts).papers.map(({ path, number }) => [path, number])).toEqual([
      ['papers/minutes-1.pdf', '3'],
      ['papers/minutes-1.docx', '3'],
    ])
    const taken = await giveArchive(there, archive)
    const paper = await fetch(`${there.base}/api/meetings/${taken.body.meetingId}/papers/minutes.pdf?version=1`, {
      headers: { authorization: `Bearer ${ownerToken}` },
    })
    expect(Buffer.from(await paper.arrayBuffer()).equals(parts.get('papers/minutes-1.pdf') ?? Buffer.alloc(0))).toBe(
      true,
    )
    const minutes = await there.call<object>('GET', `/api/meetings/${taken.body.meetingId}/minutes`, ownerToken)
    expect(minutes.body).toMatchObject({ status: 'issued', issued: [{ version: 1, number: '3', copies: '各分会场' }] })
    const other = Buffer.from(parts.get('papers/minutes-1.pdf') ?? [])
    other[100] = (other[100] ?? 0) ^ 1
    const refused = await giveArchive(there, pack(withOwnFacts(new Map(parts).set('papers/minutes-1.pdf', other))))
    expect(refused.body.error?.issues).toContainEqual(
      expect.objectContaining({ path: 'papers/minutes-1.pdf', code: 'archive.wrongHash' }),
    )
  })
})
