import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A relay before a PostgreSQL that keeps what it was asked: one text for each time that somebody waited for an answer. */
export async function countedTrips(databaseUrl: string) {
  const trips: string[] = []
  const lines = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(new URL(databaseUrl).port), '127.0.0.1')
    let asking: string | null = null
    const asked = (bytes: Buffer) => {
      asking = (asking ?? '') + bytes.toString('latin1')
      far.write(bytes)
    }
    const answered = (bytes: Buffer) => {
      if (asking !== null) trips.push(asking)
      asking = null
      near.write(bytes)
    }
    near.on('data', asked)
    far.on('data', answered)
    for (const [line, other] of [
      [near, far],
      [far, near],
    ] as const) {
      lines.add(line)
      line.on('error', () => other.destroy())
      line.on('close', () => {
        lines.delete(line)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const relayed = new URL(databaseUrl)
  relayed.port = String((server.address() as AddressInfo).port)
  return {
    databaseUrl: relayed.href,
    trips,
    async close(): Promise<void> {
      for (const line of lines) line.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
