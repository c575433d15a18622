import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  unheard,
} from '../support/proof-canaries.ts'
import { commandNames, validData } from '../support/proof-hostile.ts'
import { newMeeting } from '../support/proof-meeting.ts'
import { seeded } from '../support/proof-random.ts'
import { bearer, identified, linkOf, say, speakOfSecrets } from '../support/proof-secrets.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { newCommandId, ownerToken, until } from '../support/running-hall.ts'

const { stranger, nobody } = allowed

let dataDir = ''
let server: ProofServer
let recorders: readonly Recorder[]
const phones: string[] = []
const names: string[] = []
const tokens: string[] = []

/** Asks for everything there is, and tries what it may not. */
async function pry(one: Recorder, meetingId: string, isHarmless: boolean) {
  const path = `/api/meetings/${meetingId}`
  const documents = ['d-open', 'd-b1', 'd-hidden', 'nothing'].map((id) => `${path}/documents/${id}`)
  const pages = ['state', 'events', 'events?after=3', 'roster', 'me', 'links', 'nothing'].map(
    (page) => `${path}/${page}`,
  )
  for (const page of [...documents, ...pages, '/api/session', '/api/meetings', '/api/openapi.json'])
    await one.fetch(page)
  if (!isHarmless) return
  const headers = { 'content-type': 'application/json' }
  for (const [index, type] of commandNames.entries()) {
    const body = JSON.stringify({ commandId: newCommandId(), type, data: validData(type, seeded(index)) })
    await one.fetch(`${path}/commands`, { method: 'POST', headers, body })
  }
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'onehall-canary-'))
  server = await proofServer(dataDir)
  expect(await server.start(undefined, 1, { LOG_LEVEL: 'trace' }), server.complaints).toBe(true)
  const [file, otherFile] = [canaryFile(false), canaryFile(true)]
  const { meetingId, links, tokenOf } = await newMeeting(server.base, file)
  const other = await newMeeting(server.base, otherFile)
  const at = { base: server.base, meetingId }
  const lectern = await linkOf(at, 'speaker', 'b1')
  tokens.push(ownerToken, ...[...links, ...other.links, lectern].map(({ token }) => token))
  for (const token of tokens) isSecret(token, nobody)
  for (const { phone, name } of [...file.people, ...otherFile.people]) {
    phones.push(phone)
    names.push(name)
  }
  const [, , first] = file.people
  const attendee = tokenOf('attendee', 'b1')
  const cookie = await identified(at, attendee, first?.name ?? '', first?.phone ?? '')
  const ears: readonly (readonly [Ear, Readonly<Record<string, string>>])[] = [
    ['moderator', bearer(tokenOf('moderator'))],
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

describe('[INV-7] Who may see what:', () => {
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
  })

  it('the log of events holds no name and no phone, and no file holds a token', () => {
    const bytes = (folder: string): Buffer =>
      Buffer.concat(
        readdirSync(folder).map((name) => {
          const path = join(folder, name)
          return statSync(path).isDirectory() ? bytes(path) : readFileSync(path)
        }),
      )
    const kept = bytes(dataDir)
    expect(tokens.filter((token) => kept.includes(token))).toEqual([])
    const heard = recorders.find(({ ear }) => ear === 'moderator')?.heard.split('\n') ?? []
    const events = heard.filter((line) => line.includes('"type":"meeting.created"'))
    expect(events.length).toBeGreaterThan(0)
    for (const text of [...phones, ...names]) expect(events.filter((line) => line.includes(text))).toEqual([])
  })
})
