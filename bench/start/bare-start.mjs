// The baseline, a program of its own: what serves and what keeps, without a meeting.
import { createServer } from 'node:http'
import { DatabaseSync } from '@photostructure/sqlite'
import express from 'express'
import { Server } from 'socket.io'

const database = new DatabaseSync(process.argv[2])
database.prepare('select count(*) from logs').get()
const http = createServer(express())
new Server(http, { transports: ['websocket'], serveClient: false })
http.listen(0, '127.0.0.1', () => process.stdout.write('ready\n'))
