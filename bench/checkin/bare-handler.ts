// The baseline, a program of its own: one Express handler, one row a request, durable before it answers.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import express from 'express'

const folder = mkdtempSync(join(tmpdir(), 'bare-checkin-'))
process.once('SIGTERM', () => process.exit(0))

const db = new DatabaseSync(join(folder, 'bare.db'))
db.exec('pragma journal_mode = WAL')
db.exec('create table checkins (person_id text primary key, venue_id text not null, at integer not null)')
db.exec('pragma synchronous = FULL')
process.once('exit', () => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})
const insert = db.prepare('insert into checkins values (?, ?, ?)')

const app = express()
app.use(express.json())
app.post('/check-in', (request, response) => {
  insert.run(request.body.personId, request.body.venueId, Date.now())
  response.json({ ok: true })
})
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`port ${typeof address === 'object' ? address?.port : ''}\n`)
})
