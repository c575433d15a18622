import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../support/e2e-pages.ts'
import { pdfAround } from '../support/pdf-around.ts'
import { type ProofServer, proofServer } from '../support/proof-server.ts'
import { meetingFile, ownerToken, type TestLink } from '../support/running-hall.ts'

const megabyte = 1_048_576
const whole = pdfAround(Buffer.alloc(4 * megabyte, 'page '))

describe('an upload that is cut', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'onehall-cut-'))
  let server: ProofServer
  let path = ''
  let moderator = ''
  let meetingId = ''
  let cut: ClientRequest | null = null

  beforeAll(async () => {
    server = await proofServer(dataDir)
    expect(await server.start()).toBe(true)
    const made = await fetch(`${server.base}/api/meetings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(meetingFile()),
    })
    const { meetingId: id, links } = (await made.json()) as { meetingId: string; links: readonly TestLink[] }
    meetingId = id
    path = `/api/meetings/${id}/documents/d1`
    moderator = links.find(({ role }) => role === 'moderator')?.token ?? ''
  })
  beforeEach(() => {
    cut = null
  })
  afterEach(() => cut?.destroy())
  afterAll(async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const files = () => readdirSync(join(dataDir, 'documents'))
  const headers = { authorization: () => `Bearer ${moderator}` }
  const ask = (of: string) => fetch(server.base + of, { headers: { authorization: headers.authorization() } })
  const storedFile = async () => {
    const { state } = (await (await ask(`/api/meetings/${meetingId}/state`)).json()) as {
      state: { documents: Record<string, { file: object | null }> }
    }
    return state.documents.d1?.file ?? null
  }

  /** Sends the first half and leaves the rest open; resolves once the server has begun to write. */
  async function beginUpload(): Promise<ClientRequest> {
    const { hostname, port } = new URL(server.base)
    const sending = request({
      hostname,
      port,
      path,
      method: 'PUT',
      headers: {
        authorization: headers.authorization(),
        'content-type': 'application/pdf',
        'content-length': whole.byteLength,
      },
    })
    // That it breaks off is what is tried.
    sending.on('error', () => undefined)
    sending.write(whole.subarray(0, whole.byteLength / 2))
    await eventually(
      async () => files(),
      (names) => names.some((name) => name.endsWith('.part')),
    )
    return sending
  }

  const nothingHalfMade = async () => {
    expect(files()).toEqual([])
    expect(await storedFile()).toBeNull()
    expect((await ask(path)).status).toBe(404)
  }

  it('by its sender leaves nothing, and the server answers others meanwhile', async () => {
    cut = await beginUpload()
    expect((await fetch(`${server.base}/healthz`)).status).toBe(200)
    expect(await storedFile()).toBeNull()
    cut.destroy()
    await eventually(
      async () => files(),
      (names) => names.length === 0,
    )
    await nothingHalfMade()
  })

  it('by the death of the server leaves what the next start sweeps away', async () => {
    cut = await beginUpload()
    await server.kill9()
    expect(files()).toHaveLength(1)
    expect(await server.start()).toBe(true)
    await nothingHalfMade()
  })

  it('by a restart does not hold the server up, and leaves nothing', async () => {
    cut = await beginUpload()
    const from = performance.now()
    expect(await server.stop()).toBe(0)
    expect(performance.now() - from).toBeLessThan(10_000)
    expect(await server.start()).toBe(true)
    await nothingHalfMade()
  })

  it('is sent again, and is whole', async () => {
    const sent = await fetch(server.base + path, {
      method: 'PUT',
      headers: { authorization: headers.authorization(), 'content-type': 'application/pdf' },
      body: whole,
    })
    expect(sent.status).toBe(201)
    const back = await ask(path)
    expect(Buffer.from(await back.arrayBuffer()).equals(whole)).toBe(true)
    expect(files().filter((name) => name.endsWith('.part'))).toEqual([])
  })
})
