import { connect } from 'node:net'

export interface HttpReply {
  readonly status: number
  readonly text: string
}

export interface HttpLine {
  /** One at a time. */
  post(path: string, token: string | null, body: unknown): Promise<HttpReply>
  close(): void
}

/** One connection that is kept: HTTP/1.1 with a length, nothing else, so that the client costs little. */
export function openHttpLine(port: number): HttpLine {
  let waiting: { readonly resolve: (reply: HttpReply) => void; readonly reject: (error: Error) => void } | null = null
  let read = Buffer.alloc(0)
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })

  socket.on('data', (chunk) => {
    read = read.length === 0 ? chunk : Buffer.concat([read, chunk])
    const reply = wholeReply(read)
    if (reply === null || waiting === null) return
    read = Buffer.alloc(0)
    const { resolve } = waiting
    waiting = null
    resolve(reply)
  })
  socket.on('error', (error) => waiting?.reject(error))
  socket.once('close', () => waiting?.reject(new Error('the line was closed')))

  return {
    post(path, token, body) {
      const text = JSON.stringify(body)
      const right = token === null ? '' : `Authorization: Bearer ${token}\r\n`
      const reply = new Promise<HttpReply>((resolve, reject) => {
        waiting = { resolve, reject }
      })
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n${right}` +
          `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
      )
      return reply
    },
    close: () => socket.destroy(),
  }
}

function wholeReply(bytes: Buffer): HttpReply | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const length = Number(/^content-length: (\d+)$/imu.exec(head)?.[1] ?? 0)
  if (bytes.length < end + 4 + length) return null
  return { status: Number(head.slice(9, 12)), text: bytes.toString('utf8', end + 4, end + 4 + length) }
}

/** As many lines as are needed at once: one that is idle is used again, as by a hall's phones behind one address. */
export function createHttpLines(port: number) {
  const idle: HttpLine[] = []
  const all: HttpLine[] = []
  return {
    async post(path: string, token: string | null, body: unknown): Promise<HttpReply> {
      const known = idle.pop()
      const line = known ?? openHttpLine(port)
      if (known === undefined) all.push(line)
      const reply = await line.post(path, token, body)
      idle.push(line)
      return reply
    },
    close(): void {
      for (const line of all) line.close()
    },
  }
}
