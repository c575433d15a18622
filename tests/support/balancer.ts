import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** How often nodes are asked whether they are ready, ms. */
const askEveryMs = 100

/** A small balancer on the loopback: each line goes to the next node that says that it is ready. */
export async function balance() {
  const nodes = new Map<string, { isReady: boolean }>()
  const lines = new Set<Socket>()
  let turn = 0

  const ask = async () => {
    for (const [base, node] of nodes)
      node.isReady = await fetch(`${base}/readyz`, { signal: AbortSignal.timeout(1_000) }).then(
        async (answer) => {
          await answer.body?.cancel()
          return answer.ok
        },
        () => false,
      )
  }
  const asking = setInterval(() => void ask(), askEveryMs)

  const carry = (near: Socket, left: readonly string[]): void => {
    const [base, ...others] = left
    if (base === undefined) return void near.destroy()
    const far = connect(Number(new URL(base).port), '127.0.0.1')
    let isThere = false
    far.once('connect', () => {
      isThere = true
      near.pipe(far).pipe(near)
    })
    far.on('error', () => (isThere ? near.destroy() : carry(near, others)))
    far.on('close', () => isThere && near.destroy())
    near.on('close', () => far.destroy())
  }
  const server = createServer({ pauseOnConnect: false }, (near) => {
    lines.add(near)
    near.on('error', () => near.destroy())
    near.on('close', () => lines.delete(near))
    const ready = [...nodes].filter(([, { isReady }]) => isReady).map(([base]) => base)
    turn += 1
    const first = turn % Math.max(1, ready.length)
    carry(near, [...ready.slice(first), ...ready.slice(0, first)])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Resolves when it is asked, and says so. */
    async add(base: string): Promise<void> {
      nodes.set(base, { isReady: false })
      await ask()
    },
    remove: (base: string): void => void nodes.delete(base),
    async close(): Promise<void> {
      clearInterval(asking)
      for (const line of lines) line.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
