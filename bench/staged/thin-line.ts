import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

const sliceBytes = 4_096

/** The line of one hall: everything that comes down it, websockets too, shares so many bytes a second once it is thin. */
export async function thinLine(targetPort: number, bytesPerSecond: number) {
  let isThin = false
  let freeAt = 0
  const lines = new Set<Socket>()

  /** Resolves when the line has carried that much. */
  const carried = (bytes: number): Promise<void> => {
    if (!isThin) return Promise.resolve()
    freeAt = Math.max(freeAt, performance.now()) + (bytes / bytesPerSecond) * 1_000
    return new Promise((resolve) => setTimeout(resolve, freeAt - performance.now()))
  }
  /** Takes all that comes at once, so that a server that closes behind its answer cuts nothing off, and brings it down in turn. */
  const bringDown = (far: Socket, near: Socket) => {
    let last: Promise<unknown> = Promise.resolve()
    const inTurn = (act: () => unknown) => {
      last = last.then(act)
    }
    far.on('data', (chunk: Buffer) => {
      for (let at = 0; at < chunk.length; at += sliceBytes) {
        const slice = chunk.subarray(at, at + sliceBytes)
        inTurn(() => carried(slice.length))
        inTurn(() => near.write(slice))
      }
    })
    far.on('close', () => inTurn(() => near.end()))
  }
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: targetPort, host: '127.0.0.1', noDelay: true })
    for (const line of [near, far]) {
      lines.add(line)
      line.on('close', () => lines.delete(line))
    }
    near.on('error', () => far.destroy())
    near.on('close', () => far.destroy())
    far.on('error', () => near.destroy())
    near.on('data', (chunk) => far.write(chunk))
    bringDown(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    makeThin(): void {
      isThin = true
    },
    close(): void {
      for (const line of lines) line.destroy()
      server.close()
    },
  }
}

export type ThinLine = Awaited<ReturnType<typeof thinLine>>
