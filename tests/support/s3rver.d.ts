/** As much of the store's program as tests use. */
declare module '@20minutes/s3rver' {
  import type { Server } from 'node:http'

  class S3rver {
    constructor(options: {
      address: string
      port: number
      silent: boolean
      directory: string
      vhostBuckets: boolean
      configureBuckets: readonly { name: string }[]
    })
    readonly httpServer: Server
    run(): Promise<{ port: number }>
    close(): Promise<void>
  }

  export = S3rver
}
