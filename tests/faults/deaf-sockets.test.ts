import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Server } from 'socket.io'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectGarbage } from '../../server/papers/collect-garbage.ts'
import { deafLine } from '../support/deaf-line.ts'
import { figure } from '../support/proof-random.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { connect, meetingFile, ownerToken, type TestLink, until } from '../support/running-hall.ts'

const seconds = figure('ONEHALL_DEAF_SECONDS', 6)
const idleSeconds = figure('ONEHALL_IDLE_SECONDS', 6)

const dataDir = mkdtempSync(join(tmpdir(), 'onehall-deaf-'))
let server: ProofServer
let port = 0
let meetingId = ''
let links: readonly TestLink[] = []

beforeAll(async () => {
  server = await proofServer(dataDir)
  await server.start()
  port = Number(new URL(server.base).port)
  const made = await fetch(`${server.base}/api/meetings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(meetingFile(60, 20)),
  })
  ;({ meetingId, links } = (await made.json()) as { meetingId: string; links: readonly TestLink[] })
}, 120_000)
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const entry = (role: string) => ({
  port,
  meetingId,
  token: links.find((link) => link.role === role)?.token ?? '',
})

async function forSeconds(length: number, act: () => void): Promise<void> {
  const end = performance.now() + length * 1_000
  while (performance.now() < end) {
    act()
    await pause(20)
  }
}

const moderator = () => connect(server.base, { meetingId, token: entry('moderator').token })

/** How much memory the server has more than before, MB, once they have done their worst. */
async function costOf(count: number, length: number, act: (line: Awaited<ReturnType<typeof deafLine>>) => void) {
  const before = await server.memoryMb()
  const lines = await Promise.all(Array.from({ length: count }, () => deafLine(entry('attendee'))))
  await forSeconds(length, () => lines.forEach(act))
  const cost = (await server.memoryMb()) - before
  for (const line of lines) line.close()
  return { cost, areEnded: lines.every(({ isClosed }) => isClosed) }
}

describe('Sockets that read nothing', () => {
  it(`[LIM-5] 50 that only listen cost at most 50 MB in ${idleSeconds} s of a busy meeting`, {
    timeout: (idleSeconds + 60) * 1_000,
  }, async () => {
    const desk = moderator()
    await desk.ready()
    let said = 0
    const { cost } = await costOf(50, idleSeconds, () => {
      said += 1
      if (said % 50 === 0)
        void desk.send('agenda.adjustTime', { itemId: 'open', deltaMinutes: 1 }).catch(() => undefined)
    })
    desk.close()
    expect(cost).toBeLessThanOrEqual(50)
  })

  it(`[LIM-4] [LIM-5] 20 that ask without end are ended; they cost at most 150 MB in ${seconds} s`, {
    timeout: (seconds + 60) * 1_000,
  }, async () => {
    const { cost, areEnded } = await costOf(20, seconds, (line) => line.ask(200))
    expect(areEnded).toBe(true)
    expect(cost).toBeLessThanOrEqual(150)
    const desk = moderator()
    expect(await desk.ready()).toBe(null)
    desk.close()
  })

  it('a bare server keeps for them all that is said (negative control)', async () => {
    const http = createServer()
    const bare = new Server(http, { transports: ['websocket'], perMessageDeflate: false })
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    const at = { port: (http.address() as AddressInfo).port, meetingId: '', token: '' }
    const lines = await Promise.all(Array.from({ length: 5 }, () => deafLine(at)))
    await until(() => bare.sockets.sockets.size === lines.length)
    const heldMb = () => {
      // What earlier tests left in this process is none of it.
      collectGarbage()
      const { heapUsed, external } = process.memoryUsage()
      return (heapUsed + external) / 2 ** 20
    }
    const before = heldMb()
    for (let said = 0; said < 400; said += 1)
      for (const socket of bare.sockets.sockets.values()) socket.emit('feed', Buffer.alloc(100_000, said))
    expect(heldMb() - before).toBeGreaterThan(50)
    for (const line of lines) line.close()
    await bare.close()
  })
})
