import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'

/** What a server is told, so that its documents lie in the bucket. */
export const objectKeys = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' }

/** A store that speaks S3 and checks signatures, on a free port of the loopback, with the bucket `halls`. */
export async function startObjectStore() {
  const directory = mkdtempSync(join(tmpdir(), 'onehall-objects-'))
  const store = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    vhostBuckets: false,
    configureBuckets: [{ name: 'halls' }],
  })
  const { port } = await store.run()
  const endpoint = `http://127.0.0.1:${port}`
  return {
    endpoint,
    /** @param prefix so that one store serves many. */
    env: (prefix: string) => ({ ...objectKeys, DOCUMENTS_URL: `s3://halls/${prefix}?endpoint=${endpoint}` }),
    async stop() {
      const closed = store.close()
      store.httpServer.closeAllConnections()
      await closed
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type ObjectStore = Awaited<ReturnType<typeof startObjectStore>>
