// The baselines, a program of its own: Socket.IO with the options of `server/sockets/socket-server.ts` and nothing else; the same
// that first commits one row on the disk (`BARE_FOLDER`); or a bare websocket, by the library under Socket.IO (`BARE_KIND=ws`).
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { Server } from 'socket.io'

interface Websocket {
  on(event: 'message', heard: (data: Buffer) => void): void
  on(event: 'close', closed: () => void): void
  send(text: string): void
}

const room = 'screens'
let payload: unknown = null

process.on('message', (message: unknown) => {
  if (typeof message === 'object' && message !== null && 'payload' in message) {
    payload = message.payload
    process.send?.({ isTaken: true })
  }
})

const http = createServer()
const { BARE_FOLDER, BARE_KIND } = process.env
const commit = BARE_FOLDER === undefined ? () => undefined : committer(BARE_FOLDER)
if (BARE_KIND === 'ws') serveWebsockets()
else serveSocketIo()

http.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  const address = http.address()
  process.stdout.write(`port ${typeof address === 'object' ? address?.port : ''}\n`)
})

function serveSocketIo(): void {
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
    socket.on('command', (command: unknown, ack: unknown) => {
      commit(command)
      if (typeof ack === 'function') ack({ ok: true, seq: 0 })
      io.to(room).emit('feed', payload)
    })
  })
}

/** Speaks as much of the protocols above as its clients need: they are the same for all servers. */
function serveWebsockets(): void {
  const inEngine = createRequire(createRequire(join(process.cwd(), 'package.json')).resolve('engine.io'))
  const { WebSocketServer } = inEngine('ws') as {
    WebSocketServer: new (options: object) => { on(event: 'connection', taken: (line: Websocket) => void): void }
  }
  const lines = new Set<Websocket>()
  new WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (line) => {
    line.send('0{}')
    line.on('close', () => lines.delete(line))
    line.on('message', (data) => {
      const text = data.toString()
      if (text.startsWith('40')) {
        lines.add(line)
        return line.send('40{}')
      }
      if (!text.startsWith('420')) return
      line.send('430[{"ok":true,"seq":0}]')
      const feed = `42${JSON.stringify(['feed', payload])}`
      for (const one of lines) one.send(feed)
    })
  })
}

/** One row, on the disk before anything else happens, as `synchronous = full` has it. */
function committer(folder: string): (command: unknown) => void {
  const database = new DatabaseSync(join(folder, 'bare.db'))
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  database.exec('create table rows (id integer primary key, content text)')
  const insert = database.prepare('insert into rows (content) values (?)')
  return (command) => {
    // Held for as long as it is written to: a database that nobody holds is closed.
    if (!database.isOpen) throw new Error('the database is closed')
    insert.run(JSON.stringify([command, payload]))
  }
}
