// The baseline, a program of its own: Socket.IO, and one line to PostgreSQL on which it asks for nothing twice a second.
import { createServer } from 'node:http'
import pg from 'pg'
import { Server } from 'socket.io'

/** As often as a node looks. */
const lookEveryMs = 500

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const look = () => client.query('select 1').then(() => setTimeout(look, lookEveryMs))
void look()

const http = createServer()
new Server(http, { transports: ['websocket'], serveClient: false })
http.listen(0, '127.0.0.1', () => {
  const address = http.address()
  process.stdout.write(`port ${typeof address === 'object' ? address?.port : ''}\n`)
})
