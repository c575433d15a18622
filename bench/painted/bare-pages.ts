import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { Server } from 'socket.io'

const client = readFileSync(
  join(import.meta.dirname, '..', '..', 'node_modules', 'socket.io-client', 'dist', 'socket.io.min.js'),
)
const page = `<!doctype html><meta charset="utf-8"><title>bare</title>
<main><h1></h1></main><script src="/client.js"></script>
<script>io({ transports: ['websocket'] }).on('feed', ({ title }) => { document.querySelector('h1').textContent = title })</script>`

/** The baseline: a page with one line of text, set by a Socket.IO broadcast that a POST sets off. Nothing is decided or kept. */
export async function startBarePages() {
  const http = createServer(async (request, response) => {
    if (request.method === 'POST') {
      io.emit('feed', JSON.parse(await bodyOf(request)))
      response.end('{}')
    } else {
      response.setHeader('content-type', request.url === '/client.js' ? 'text/javascript' : 'text/html')
      response.end(request.url === '/client.js' ? client : page)
    }
  })
  const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return {
    base,
    show: (title: string) => fetch(base, { method: 'POST', body: JSON.stringify({ title }) }),
    end: () => io.close(),
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
