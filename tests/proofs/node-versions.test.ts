import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../../server/store/open-store.ts'
import { environmentOf, nodeOf, runOf } from '../support/other-nodes.ts'
import { sendByHttp } from '../support/proof-client.ts'
import { newMeeting } from '../support/proof-meeting.ts'
import { proofServer } from '../support/proof-server.ts'
import { newCommandId, until } from '../support/running-hall.ts'

const root = join(import.meta.dirname, '..', '..')
const majors = (process.env.ONEHALL_NODES ?? '').split(',')
const outside = mkdtempSync(join(tmpdir(), 'onehall-nodes-'))
afterAll(() => rmSync(outside, { recursive: true, force: true }))

describe.each(majors)('Node %s', (major) => {
  it('installs in a fresh copy, builds and starts', async () => {
    const node = nodeOf(major)
    const copy = join(outside, `project-${major}`)
    const isLeftOut = /^(?:node_modules|dist|data|\.cache|\.git)$/u
    cpSync(root, copy, { recursive: true, filter: (path) => !isLeftOut.test(path.slice(root.length + 1)) })
    const env = { ...environmentOf(node), PORT: '0', HOST: '127.0.0.1', EXAMPLE: 'off', DATA_DIR: join(copy, 'data') }
    const started = spawn(node, ['scripts/start.mjs'], { cwd: copy, env })
    const ended = new Promise((resolve) => started.once('exit', resolve))
    let said = ''
    for (const stream of [started.stdout, started.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk)
      })
    }
    await until(() => /^ready$/mu.test(said) || started.exitCode !== null, 600_000)
    expect(said).toMatch(/^ready$/mu)
    started.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('passes the tests of store, server and domain', async () => {
    const node = nodeOf(major)
    const args = ['store', 'server', 'domain'].flatMap((project) => ['--project', project])
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const { code, said } = await runOf(node, [vitest, 'run', ...args], root, environmentOf(node))
    expect(code, said).toBe(0)
  })
})

it('a data folder goes from one to the next and back: each finds its chain whole and goes on', async () => {
  const dataDir = join(outside, 'data')
  const order = [...majors.slice(0, 1), ...majors.toReversed()]
  let at: { readonly meetingId: string; readonly token: string } | null = null
  for (const [index, major] of order.entries()) {
    const server = await proofServer(dataDir, { node: nodeOf(major) })
    expect(await server.start(), server.complaints).toBe(true)
    if (at === null) {
      const { meetingId, tokenOf } = await newMeeting(server.base)
      at = { meetingId, token: tokenOf('moderator') }
    }
    const data = { to: 'all', text: `Node ${major}`, level: 'info' }
    const command = { commandId: newCommandId(), type: 'notices.send', data }
    expect(await sendByHttp(server.base, at.token, at.meetingId, command)).toMatchObject({ ok: true })
    // Every other is killed, so that the next one finds its write-ahead log.
    if (index % 2 === 0) await server.kill9()
    else expect(await server.stop()).toBe(0)
    expect(server.complaints).not.toContain('damaged')
  }
  const store = await openStore({ dataDir })
  expect(await store.events.verify()).toEqual([])
  const told = (await store.events.read(at?.meetingId ?? '', 0)).filter(({ type }) => type === 'notices.sent')
  expect(told.map(({ data }) => data)).toMatchObject(order.map((major) => ({ text: `Node ${major}` })))
  await store.close()
})
