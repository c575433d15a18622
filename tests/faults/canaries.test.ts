import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  allowed,
  canary,
  canaryFile,
  type Ear,
  isSecret,
  leaks,
  type Recorder,
  recorder,
  revealed,
  unheard,
} from '../support/proof-canaries.ts'
import { commandNames, validData } from '../support/proof-hostile.ts'
import { newMeeting } from '../support/proof-meeting.ts'
import { seeded } from '../support/proof-random.ts'
import { bearer, identified, linkOf, say, speakOfSecrets, waysInOfSecrets } from '../support/proof-secrets.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { filesBelow, tracesIn } from '../support/proof-traces.ts'
import { newCommandId, ownerToken, until } from '../support/running-hall.ts'

const { stranger, nobody } = allowed

let dataDir = ''
let server: ProofServer
let recorders: readonly Recorder[]
const tokens: string[] = []
/** What is known of people, all of it. */
const personal: string[] = []
/** What may lie in no file at all, not even in the database. */
let brought: readonly string[] = []
let meeting: { readonly meetingId: string; readonly title: string }

/** Asks for everything there is, and tries what it may not. */
async function pry(one: Recorder, meetingId: string, isHarmless: boolean) {
  const path = `/api/meetings/${meetingId}`
  const documents = ['d-open', 'd-b1', 'd-hidden', 'nothing'].map((id) => `${path}/documents/${id}`)
  const names = ['state', 'events', 'events?after=3', 'roster', 'me', 'links', 'retention', 'door', 'nothing']
  const pages = [...names, 'check-in/code?venueId=b1'].map((page) => `${path}/${page}`)
  for (const page of [...documents, ...pages, '/api/session', '/api/meetings', '/api/openapi.json'])
    await one.fetch(page)
  const headers = { 'content-type': 'application/json' }
  const post = (page: string, body: object, method = 'POST') =>
    one.fetch(`${path}/${page}`, { method, headers, body: JSON.stringify(body) })
  await post(`people/${revealed}/reveal`, {})
  if (one.ear !== 'moderator') for (const id of ['b1-p1', 'main-p1']) await post(`people/${id}/reveal`, {})
  // A list with faults is told what is wrong with it, not what it said.
  const faulty = { id: 'someone', name: canary('name', nobody), venueId: 'nowhere', phone: canary('phone', nobody) }
  await post('roster', { people: [faulty, faulty] }, 'PUT')
  await post('roster/people', faulty)
  await post('erase-people', { what: 'people', confirm: canary('confirmation', nobody) })
  await post('identify', { name: canary('guess', nobody), phoneTail: '0000' })
  await post('arrive', { by: { name: canary('guess', nobody), phoneTail: '0000' }, device: canary('device', nobody) })
  if (!isHarmless) return
  for (const [index, type] of commandNames.entries()) {
    const body = JSON.stringify({ commandId: newCommandId(), type, data: validData(type, seeded(index)) })
    await one.fetch(`${path}/commands`, { method: 'POST', headers, body })
  }
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'onehall-canary-'))
  server = await proofServer(dataDir)
  expect(await server.start(undefined, 1, { LOG_LEVEL: 'trace', ACCESS_LOG: 'on' }), server.complaints).toBe(true)
  const [file, otherFile] = [canaryFile(false), canaryFile(true)]
  const { meetingId, links, tokenOf } = await newMeeting(server.base, file)
  const other = await newMeeting(server.base, otherFile)
  const at = { base: server.base, meetingId }
  const lectern = await linkOf(at, 'speaker', 'b1')
  const technician = await linkOf(at, 'technician')
  tokens.push(ownerToken, ...[...links, ...other.links, lectern, technician].map(({ token }) => token))
  for (const token of tokens) isSecret(token, nobody)
  meeting = { meetingId, title: file.title }
  for (const { phone, name, unit, title } of file.people) personal.push(phone, name, unit ?? '', title ?? '')
  const [, , first] = file.people
  const attendee = tokenOf('attendee', 'b1')
  const cookie = await identified(at, attendee, first?.name ?? '', first?.phone ?? '')
  const ears: readonly (readonly [Ear, Readonly<Record<string, string>>])[] = [
    ['moderator', bearer(tokenOf('moderator'))],
    ['technician', bearer(technician.token)],
    ['operator b1', bearer(tokenOf('operator', 'b1'))],
    ['operator b2', bearer(tokenOf('operator', 'b2'))],
    ['screen b1', bearer(tokenOf('screen', 'b1'))],
    ['speaker b1', bearer(lectern.token)],
    ['attendee b1', bearer(attendee)],
    ['person b1-p1', cookie],
    ['observer', bearer(tokenOf('observer'))],
    ['stranger', bearer(other.tokenOf('moderator'))],
  ]
  recorders = ears.map(([ear, headers]) => recorder(ear, server.base, headers))
  const sockets = recorders.map((one) => one.listen(one.ear === 'stranger' ? other.meetingId : meetingId))
  await until(() => sockets.every(({ connected }) => connected))
  const elsewhere = { base: server.base, meetingId: other.meetingId }
  const notice = { to: 'all', text: canary('notice', stranger), level: 'info' }
  await say(elsewhere, other.tokenOf('moderator'), 'notices.send', notice)
  await speakOfSecrets(at, tokenOf)
  brought = [...tokens, ...(await waysInOfSecrets(at, tokenOf, cookie))]
  for (const one of recorders) {
    const isDesk = one.ear === 'moderator' || one.ear.startsWith('operator')
    await pry(one, meetingId, !isDesk)
    if (one.ear === 'stranger') await pry(one, other.meetingId, false)
  }
  // What is held back for company is out by then.
  await new Promise((resolve) => setTimeout(resolve, 800))
  for (const socket of sockets) socket.close()
}, 60_000)

afterAll(async () => {
  await server.kill9()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('[INV-7] [PRV-1] Who may see what:', () => {
  it('nobody received a secret of somebody else', () => {
    expect(leaks(recorders)).toEqual([])
  })

  it('and everybody received its own, so that the recordings would have shown it', () => {
    expect(unheard(recorders)).toEqual([])
  })

  it('a recording that holds another’s secret is found out', () => {
    const [moderator] = recorders
    expect(leaks([{ ear: 'screen b1', heard: moderator?.heard ?? '' }]).length).toBeGreaterThan(10)
  })

  it('the log of the server holds none, not even of a file that it could not read', async () => {
    const phone = canary('phone', nobody)
    const headers = { ...bearer(ownerToken), 'content-type': 'application/yaml' }
    for (const body of [`people: [{phone: !secret ${phone}}]`, `people: [{phone: ${phone}`, `&a *b ${phone}: %`])
      await fetch(`${server.base}/api/meetings`, { method: 'POST', headers, body })
    expect(leaks([{ ear: 'log', heard: server.complaints }])).toEqual([])
    expect(server.said.split('\n').length).toBeGreaterThan(200)
    expect(leaks([{ ear: 'log', heard: server.said }])).toEqual([])
  })

  it('a log of the server that holds one is found out', () => {
    expect(leaks([{ ear: 'log', heard: `{"msg":"called ${personal[0]}"}` }])).toHaveLength(1)
  })

  it('the log of events holds nothing of people but ids; neither do snapshots, commands and settings', () => {
    const database = new DatabaseSync(join(dataDir, 'onehall.db'), { readOnly: true })
    const rows = ['events', 'snapshots', 'commands', 'settings', 'links', 'logs', 'arrivals', 'retention'].flatMap(
      (table) => database.prepare(`select * from ${table}`).all(),
    )
    const people = JSON.stringify(database.prepare('select * from people').all())
    database.close()
    const text = JSON.stringify(rows)
    expect(text).toContain('attendance.phoneRevealed')
    expect([...personal, ...brought].filter((secret) => text.includes(secret))).toEqual([])
    expect(
      personal.filter((secret) => !people.includes(secret)),
      'they lie beside it',
    ).toEqual([])
  })

  it('no file holds a token, a cookie, a code of a card or the name of a device: database, its logs, backups', async () => {
    await backup()
    expect(filesBelow(dataDir).filter((path) => /-wal$|-shm$|backups/u.test(path))).toHaveLength(3)
    expect(tracesIn(dataDir, brought)).toEqual([])
    writeFileSync(join(dataDir, 'planted'), `x${brought[0]}x`)
    expect(tracesIn(dataDir, brought)).toEqual([`planted holds ${brought[0]}`])
    rmSync(join(dataDir, 'planted'))
  })

  it('[PRV-7] after they were erased, no file holds anything of people', async () => {
    expect(tracesIn(dataDir, personal).join()).toMatch(/backups.*onehall\.db/u)
    const body = JSON.stringify({ what: 'people', confirm: meeting.title })
    const address = `${server.base}/api/meetings/${meeting.meetingId}/erase-people`
    const response = await fetch(address, { method: 'POST', headers: { ...bearer(ownerToken), ...asJson }, body })
    expect(response.status, await response.text()).toBe(200)
    expect(tracesIn(dataDir, personal)).toEqual([])
    expect(leaks([{ ear: 'log', heard: server.complaints }])).toEqual([])
    expect(server.said.split('\n').length).toBeGreaterThan(200)
    expect(leaks([{ ear: 'log', heard: server.said }])).toEqual([])
  })
})

const asJson = { 'content-type': 'application/json' }

async function backup(): Promise<void> {
  const headers = { ...bearer(ownerToken), ...asJson }
  const response = await fetch(`${server.base}/api/backup`, { method: 'POST', headers, body: '{}' })
  expect(response.status, await response.text()).toBe(201)
}
