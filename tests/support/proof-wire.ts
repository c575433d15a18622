import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

interface Far {
  readonly host?: string
  /** How long each way takes, ms. */
  readonly delayMs?: number
}

/** A line between a hall and the server that can be cut, stalled and healed: a small proxy on the loopback. */
export async function proofWire(targetPort: number, { host = '127.0.0.1', delayMs = 0 }: Far = {}) {
  const lines = new Set<Socket>()
  let isCut = false
  let isStalled = false

  const carry = (one: Socket, other: Socket) => {
    lines.add(one)
    one.on('data', (chunk) => (delayMs === 0 ? other.write(chunk) : setTimeout(() => other.write(chunk), delayMs)))
    one.on('error', () => other.destroy())
    one.on('close', () => {
      lines.delete(one)
      other.destroy()
    })
    if (isStalled) one.pause()
  }
  const server = createServer((near) => {
    if (isCut) return near.destroy()
    const far = connect(targetPort, host)
    carry(near, far)
    carry(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    base: `http://127.0.0.1:${port}`,
    /** How many ends of lines it holds. */
    get lines(): number {
      return lines.size
    },
    /** Ends all lines and lets none in. */
    cut(): void {
      isCut = true
      for (const line of lines) line.destroy()
    },
    /** Nothing passes, in neither direction, on no line, and nobody is told. */
    stall(): void {
      isStalled = true
      for (const line of lines) line.pause()
    },
    heal(): void {
      isCut = false
      isStalled = false
      for (const line of lines) line.resume()
    },
    async close(): Promise<void> {
      this.cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type ProofWire = Awaited<ReturnType<typeof proofWire>>
