// The baseline, a program of its own: Socket.IO with the options of `server/sockets/socket-server.ts` and nothing else.
import { createServer } from 'node:http'
import { Server } from 'socket.io'

const room = 'screens'
let payload: unknown = null

process.on('message', (message: unknown) => {
  if (typeof message === 'object' && message !== null && 'payload' in message) {
    payload = message.payload
    process.send?.({ isTaken: true })
  }
})

const http = createServer()
const io = new Server(http, {
  transports: ['websocket'],
  serveClient: false,
  perMessageDeflate: false,
  httpCompression: false,
  maxHttpBufferSize: 64_000,
  connectTimeout: 10_000,
})

io.on('connection', (socket) => {
  void socket.join(room)
  socket.on('command', (_command: unknown, ack: unknown) => {
    if (typeof ack === 'function') ack({ ok: true, seq: 0 })
    io.to(room).emit('feed', payload)
  })
})

http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = http.address()
  process.stdout.write(`port ${typeof address === 'object' ? address?.port : ''}\n`)
})
