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
  const bringDown = async (far: Socket, near: Socket) => {
    for await (const chunk of far) {
      for (let at = 0; at < chunk.length; at += sliceBytes) {
        const slice = chunk.subarray(at, at + sliceBytes)
        await carried(slice.length)
        near.write(slice)
      }
    }
    near.end()
  }
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: targetPort, host: '127.0.0.1', noDelay: true })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      lines.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => lines.delete(one) && other.destroy())
    }
    near.on('data', (chunk) => far.write(chunk))
    bringDown(far, near).catch(() => near.destroy())
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
