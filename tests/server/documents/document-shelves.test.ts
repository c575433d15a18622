import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/config.ts'
import { sweepAside } from '../../../server/documents/aside.ts'
import { createBucket } from '../../../server/documents/bucket.ts'
import { openShelf } from '../../../server/documents/open-shelf.ts'
import { startFault } from '../../../server/start-fault.ts'
import { freePort } from '../../support/free-port.ts'
import { type ObjectStore, startObjectStore } from '../../support/object-store.ts'
import { describeShelf } from './document-shelf.contract.ts'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-shelf-'))
  folders.push(folder)
  return folder
}
let store: ObjectStore
beforeAll(async () => {
  store = await startObjectStore()
})
afterAll(async () => {
  await store.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const shelfBy = (env: Record<string, string>) => openShelf(newFolder(), readConfig(env).bucket)

describeShelf('a folder that nodes share by a link', async () => {
  const [shared, one, other] = [newFolder(), newFolder(), newFolder()]
  for (const folder of [one, other]) symlinkSync(shared, join(folder, 'documents'))
  const nodes = [await openShelf(one, null), await openShelf(other, null)] as const
  return { nodes, own: newFolder(), stop: async () => undefined }
})

describeShelf('a bucket', async () => {
  const env = store.env('spring/halls')
  return { nodes: [await shelfBy(env), await shelfBy(env)] as const, own: newFolder(), stop: async () => undefined }
})

describe('a bucket', () => {
  it('[STO-1] keeps installations apart by their prefix, and tells of all that lies there, page after page', async () => {
    const bucketBy = (env: Record<string, string>) => {
      const { bucket } = readConfig(env)
      if (bucket === null) throw new Error('there is no bucket')
      return createBucket(bucket.place, bucket.keys)
    }
    const listed = async (bucket: ReturnType<typeof createBucket>) => {
      const keys: string[] = []
      for await (const { key } of bucket.list('', 2)) keys.push(key)
      return keys
    }
    const [one, other] = [bucketBy(store.env('one')), bucketBy(store.env('other'))]
    const nothing = { source: Buffer.alloc(0), bytes: 0, sha256: emptyHash }
    for (const key of ['a', 'b', 'c', 'd', 'e', 'below/f']) await one.put(key, nothing)
    expect(await listed(one)).toEqual(['a', 'b', 'below/f', 'c', 'd', 'e'])
    expect(await listed(other)).toEqual([])
    expect(await other.size('a')).toBeNull()
  })

  it('[STO-5] what is wrong with it is a sentence at the start, in both languages, without the keys', async () => {
    const told = async (env: Record<string, string>) => {
      const shelf = await shelfBy(env)
      const sentence = await shelf.reach(true).then(() => 'it is there', startFault)
      const [zh = '', en = '', ...more] = sentence.split('\n')
      expect([/\p{Script=Han}{4}/u.test(zh), more]).toEqual([true, []])
      expect(sentence).not.toContain('S3RVER')
      return en
    }
    const free = await freePort()
    const env = store.env('faults')
    expect(await told({ ...env, AWS_SECRET_ACCESS_KEY: 'another' })).toContain(
      'refuses access (403 SignatureDoesNotMatch)',
    )
    expect(await told({ ...env, DOCUMENTS_URL: env.DOCUMENTS_URL.replace('halls', 'hells') })).toContain(
      'has no bucket',
    )
    const away = { ...env, DOCUMENTS_URL: `s3://halls?endpoint=http://127.0.0.1:${free}` }
    expect(await told(away)).toContain('cannot be reached (ECONNREFUSED)')
  })

  it('[STO-5] is asked again when it failed for a moment, and not for long', async () => {
    let failures = 0
    const relay = createServer((incoming, answer) => {
      failures -= 1
      if (failures >= 0) return answer.writeHead(503).end('<Error><Code>SlowDown</Code></Error>')
      const { method, url, headers } = incoming
      const passed = request(store.endpoint + url, { method, headers }, (back) => {
        answer.writeHead(back.statusCode ?? 500, back.headers)
        back.pipe(answer)
      })
      incoming.pipe(passed)
    })
    await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve))
    const { port } = relay.address() as AddressInfo
    const shelf = await shelfBy({
      ...store.env('moments'),
      DOCUMENTS_URL: `s3://halls/moments?endpoint=http://127.0.0.1:${port}`,
    })
    const path = join(newFolder(), 'a file')
    writeFileSync(path, '')
    failures = 2
    await shelf.keep(path, emptyHash)
    failures = 1
    expect(await shelf.size(emptyHash)).toBe(0)
    failures = 5
    await expect(shelf.size(emptyHash)).rejects.toMatchObject({ code: 'storage.failed', kind: 'failed' })
    relay.close()
    relay.closeAllConnections()
  })
})

describe('DOCUMENTS_URL', () => {
  it.each([
    ['s3://halls', { bucket: 'halls', prefix: '', endpoint: null, region: null }],
    ['s3://halls/', { bucket: 'halls', prefix: '', endpoint: null, region: null }],
    ['s3://halls/a/b?region=cn-north-1', { bucket: 'halls', prefix: 'a/b/', endpoint: null, region: 'cn-north-1' }],
    [
      's3://my.halls/a?endpoint=http://10.0.0.9:9000/',
      { bucket: 'my.halls', prefix: 'a/', endpoint: 'http://10.0.0.9:9000', region: null },
    ],
  ])('[STO-5] may be %s', (text, place) => {
    const keys = { AWS_ACCESS_KEY_ID: 'k', AWS_SECRET_ACCESS_KEY: 's' }
    expect(readConfig({ DOCUMENTS_URL: text, ...keys }).bucket?.place).toEqual(place)
  })

  it.each([
    'https://halls',
    's3://',
    's3://h',
    's3://key:secret@halls',
    's3://halls:9000',
    's3://halls/a b',
    's3://halls/a//b',
    's3://halls?endpoint=ftp://x',
    's3://halls?endpoint=http://x/path',
    's3://halls?style=path',
  ])('[STO-5] cannot be %s: the start ends and names it', (text) => {
    const keys = { AWS_ACCESS_KEY_ID: 'k', AWS_SECRET_ACCESS_KEY: 's' }
    expect(() => readConfig({ DOCUMENTS_URL: text, ...keys })).toThrow(/DOCUMENTS_URL has to be s3:\/\//u)
  })

  it('[STO-5] needs keys, which are no concern of ours without it', () => {
    expect(() => readConfig({ DOCUMENTS_URL: 's3://halls' })).toThrow(
      /AWS_ACCESS_KEY_ID has to be set, too: DOCUMENTS_URL needs.*AWS_SECRET_ACCESS_KEY has to be set/u,
    )
    expect(readConfig({ AWS_ACCESS_KEY_ID: 'k', AWS_REGION: 'anywhere' }).bucket).toBeNull()
  })
})

describe('what broken uploads have left', () => {
  it('[STO-3] is swept by its age where several nodes write, so that nobody loses what is under way', async () => {
    const folder = newFolder()
    const now = Date.now()
    const place = async (name: string, ageMs: number) => {
      writeFileSync(join(folder, name), '')
      utimesSync(join(folder, name), new Date(now - ageMs), new Date(now - ageMs))
    }
    await mkdir(folder, { recursive: true })
    await place('.mine.part', 2_000)
    await place('.gone.part', 2 * 60 * 60_000)
    await place('a document', 2 * 60 * 60_000)
    await sweepAside(folder, now - 60 * 60_000)
    expect((await readdir(folder)).sort()).toEqual(['.mine.part', 'a document'])
    await sweepAside(folder, Infinity)
    expect(await readdir(folder)).toEqual(['a document'])
  })
})

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
