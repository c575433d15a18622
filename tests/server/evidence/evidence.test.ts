import { createPublicKey, verify } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyProgram } from '../../../server/evidence/verify-program.ts'
import { stateVersion } from '../../../shared/domain/meeting/upcast.ts'
import { canonicalJson } from '../../../shared/kernel/json.ts'
import { changeDatabase, offlineChanges } from '../../support/offline-changes.ts'
import { connect, newCommandId, ownerToken, type RunningHall, startHall, until } from '../../support/running-hall.ts'
import { verifyCommand } from '../../support/verify-command.ts'

interface Entry {
  readonly seq: number
  readonly act: string
  readonly actor: Readonly<Record<string, unknown>>
  readonly detail: Readonly<Record<string, unknown>>
}

const auditOf = async (hall: RunningHall, meetingId: string, token = ownerToken): Promise<readonly Entry[]> =>
  (await hall.call<{ entries: Entry[] }>('GET', `/api/meetings/${meetingId}/audit`, token)).body.entries

const actsOf = async (hall: RunningHall, meetingId: string) => (await auditOf(hall, meetingId)).map(({ act }) => act)

async function verified(place: string) {
  let output = ''
  const code = await verifyProgram([place], (text) => {
    output += text
  })
  return { code, output }
}

describe('The administrative journal', () => {
  let hall: RunningHall
  beforeAll(async () => {
    hall = await startHall()
  })
  afterAll(() => hall.stop())

  it('[EVD-2] says who did what, and is read by the owner alone', async () => {
    const { meetingId, tokenOf, links } = await hall.createMeeting()
    const path = `/api/meetings/${meetingId}`
    const moderator = tokenOf('moderator')
    const issued = await hall.call<{ linkId: string }>('POST', `${path}/links`, ownerToken, { role: 'observer' })
    await hall.call('DELETE', `${path}/links/${issued.body.linkId}`, ownerToken)
    await hall.call('POST', `${path}/personal-codes`, moderator, { venueId: 'b1' })
    await hall.call('POST', `${path}/people/b1-p1/reveal`, moderator)
    await hall.command(meetingId, moderator, 'documents.release', { documentId: 'd1' })
    const entries = await auditOf(hall, meetingId)
    expect(entries.map(({ act }) => act)).toEqual([
      'meeting.created',
      'links.issued',
      'links.revoked',
      'cards.issued',
      'attendance.phoneRevealed',
      'documents.released',
    ])
    const linkId = links.find(({ role }) => role === 'moderator')?.linkId
    expect(entries.at(-1)).toMatchObject({ actor: { role: 'moderator', linkId }, detail: { documentId: 'd1' } })
    expect(JSON.stringify(entries)).not.toContain('Attendee')
    for (const token of [moderator, tokenOf('operator', 'b1'), tokenOf('attendee', 'b1')])
      expect((await hall.call('GET', `${path}/audit`, token)).status).toBe(403)
  })

  it('[EVD-2] keeps what is done during a rehearsal, which ends without a trace elsewhere', async () => {
    const { meetingId, tokenOf } = await hall.createMeeting()
    const path = `/api/meetings/${meetingId}`
    await hall.call('PUT', `${path}/rehearsal`, tokenOf('moderator'), { simulation: null })
    await hall.call('POST', `${path}/links`, ownerToken, { role: 'observer' })
    await hall.command(meetingId, tokenOf('moderator'), 'documents.release', { documentId: 'd1' })
    await hall.call('DELETE', `${path}/rehearsal`, tokenOf('moderator'))
    const entries = await auditOf(hall, meetingId)
    expect(entries.map(({ act }) => act)).toEqual([
      'meeting.created',
      'rehearsal.begun',
      'links.issued',
      'documents.released',
      'rehearsal.ended',
    ])
    expect(entries.find(({ act }) => act === 'documents.released')?.detail).toMatchObject({ rehearsal: true })
  })
})

describe('The seal', () => {
  let hall: RunningHall
  beforeAll(async () => {
    hall = await startHall()
  })
  afterAll(() => hall.stop())

  interface Seal {
    readonly seq: number
    readonly head: string
    readonly signature: string
    readonly publicKey: string
    readonly sha256: string
    readonly sm3: string
    readonly documents: readonly unknown[]
  }
  const sealOf = (meetingId: string, token: string) => hall.call<Seal>('GET', `/api/meetings/${meetingId}/seal`, token)
  const isSigned = ({ signature, publicKey, sha256: _, sm3: __, ...content }: Seal) => {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
    return verify(null, Buffer.from(canonicalJson(content)), key, Buffer.from(signature, 'base64'))
  }

  it('[EVD-4] is made at the end, covers log and documents, and is made again after a correction', async () => {
    const { meetingId, tokenOf } = await hall.createMeeting()
    const moderator = tokenOf('moderator')
    expect((await sealOf(meetingId, moderator)).body).toMatchObject({ error: { code: 'seal.notAdjourned' } })
    const pdf = new Uint8Array(readFileSync('examples/court-work-meeting/documents/city-party-work.pdf'))
    const type = { 'content-type': 'application/pdf' }
    await hall.call('PUT', `/api/meetings/${meetingId}/documents/d1`, moderator, pdf, type)
    await hall.command(meetingId, moderator, 'meeting.start', {})
    await hall.command(meetingId, moderator, 'meeting.adjourn', {})
    const { body: first } = await sealOf(meetingId, moderator)
    expect(first).toMatchObject({ meetingId, papers: [], documents: [{ documentId: 'd1' }] })
    expect(first.sha256).toMatch(/^[0-9a-f]{64}$/u)
    expect(first.sm3).toMatch(/^[0-9a-f]{64}$/u)
    expect(isSigned(first)).toBe(true)
    expect(isSigned({ ...first, head: first.head.replace(/^./u, (sign) => (sign === '0' ? '1' : '0')) })).toBe(false)
    const state = await hall.call<{ state: { meeting: { sealKey: string } } }>(
      'GET',
      `/api/meetings/${meetingId}/state`,
      moderator,
    )
    expect(state.body.state.meeting.sealKey).toBe(first.publicKey)
    await hall.command(meetingId, moderator, 'attendance.excuse', { personId: 'b1-p1', reason: 'On leave' })
    const { body: second } = await sealOf(meetingId, moderator)
    expect(second.seq).toBe(first.seq + 1)
    expect(isSigned(second)).toBe(true)
    await until(async () => (await actsOf(hall, meetingId)).includes('seal.made'))
    for (const role of ['attendee', 'operator', 'screen'])
      expect((await sealOf(meetingId, tokenOf(role, 'b1'))).status).toBe(403)
  })
})

describe('[EVD-1] [EVD-3] [EVD-6] What was changed in the database while no server ran', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-evidence-'))
  let meetingId: string
  const copies: string[] = []
  /** A folder of its own for each change: what a changed file leaves beside it is nobody else's. */
  const changed = (sql: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'onehall-changed-'))
    copies.push(folder)
    cpSync(dataDir, folder, { recursive: true })
    changeDatabase(join(folder, 'onehall.db'), sql, meetingId)
    return folder
  }
  beforeAll(async () => {
    const hall = await startHall({ dataDir })
    const meeting = await hall.createMeeting()
    meetingId = meeting.meetingId
    await hall.command(meetingId, meeting.tokenOf('moderator'), 'meeting.start', {})
    await hall.command(meetingId, meeting.tokenOf('moderator'), 'meeting.adjourn', {})
    await hall.call('GET', `/api/meetings/${meetingId}/seal`, ownerToken)
    await hall.stop({ keepData: true })
  })
  afterAll(() => {
    for (const folder of [dataDir, ...copies]) rmSync(folder, { recursive: true, force: true })
  })

  it('is nothing, when nothing was (negative control); the key is its owner’s alone', async () => {
    expect(await verifyCommand(dataDir)).toMatchObject({ code: 0 })
    expect(statSync(join(dataDir, 'seal.key')).mode & 0o077).toBe(0)
  })

  it.each(offlineChanges)('is named: $what', async ({ sql, place, key }) => {
    const { code, output } = await verified(changed(sql))
    expect(output).toContain(place)
    if (key !== null) expect(output).toContain(key)
    expect(code).toBe(1)
  })

  it('is in the journal after the next start, and in the server’s log', async () => {
    const person = offlineChanges.find(({ place }) => place === 'people')
    const hall = await startHall({ dataDir: changed(person?.sql ?? '') })
    await until(async () => (await actsOf(hall, meetingId)).includes('evidence.changed'))
    expect(JSON.stringify(hall.errors)).toContain('people')
    await hall.stop()
  })

  it('[EVD-5] a snapshot that says otherwise than the log is found before a ledger is signed, and dropped', async () => {
    const hall = await startHall()
    const meeting = await hall.createMeeting()
    const host = await hall.hall.deps.hosts.get(meeting.meetingId)
    const { events } = hall.hall.deps
    const state = { ...host?.state, notices: [{ id: 'never sent' }] }
    await hall.hall.deps.hosts.letGo(meeting.meetingId)
    await events.saveSnapshot(meeting.meetingId, { seq: 1, version: stateVersion, state })
    const moderator = meeting.tokenOf('moderator')
    const screen = connect(hall.base, { token: meeting.tokenOf('screen', 'b1'), meetingId: meeting.meetingId })
    await screen.ready()
    const send = () => hall.command(meeting.meetingId, moderator, 'attendance.sign', { venueId: 'b1' }, newCommandId())
    expect((await send()).status).toBe(500)
    expect(await events.loadSnapshot(meeting.meetingId)).toBeNull()
    expect((await send()).status).toBe(200)
    screen.close()
    await hall.stop()
  })
})
