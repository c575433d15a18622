import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { requestIdOf } from './request-id.ts'

/** One request, as the access log tells of it: nothing that a person or a page has written into an address. */
export interface ServedRequest {
  readonly requestId: string
  readonly method: string
  /** The route as the API describes it, ids and query left out; of pages and files what they are. */
  readonly route: string
  /** 0: whoever asked has gone before the answer. */
  readonly status: number
  /** From the head of the request to the end of the answer. */
  readonly ms: number
  /** Of the answer as it went over the line, its head included. */
  readonly bytes: number
}

export type OnServed = (request: ServedRequest) => void

/** Serves, and tells of each request once it is over. @source DOR-16 */
export const tellingServed =
  (onServed: OnServed, basePath: string, serve: RequestListener): RequestListener =>
  (request, response) => {
    const began = performance.now()
    const { method = '', url = '', socket } = request
    const writtenBefore = socket.bytesWritten
    response.once('close', () => {
      onServed({
        requestId: requestIdOf(request),
        method,
        route: routeOf(request) ?? fileKind(url, basePath),
        status: isTaken(response) ? response.statusCode : 0,
        ms: Math.round((performance.now() - began) * 10) / 10,
        bytes: socket.bytesWritten - writtenBefore,
      })
    })
    serve(request, response)
  }

const isTaken = ({ writableFinished, headersSent }: ServerResponse): boolean => writableFinished || headersSent

/** What the router has found; null for what is no route. */
function routeOf(request: IncomingMessage & { readonly route?: { readonly path: unknown } }): string | null {
  const path = request.route?.path
  return typeof path === 'string' ? path : null
}

const folders = ['api', 'assets', 'c', 'custom', 'i', 'meetings', 'papers', 'pdfjs', 'socket.io']

/** An address that is no route may hold a code or a name: only the folder that it lies in is told. */
function fileKind(url: string, basePath: string): string {
  if (!url.startsWith(basePath)) return '/…'
  const [, first = '', ...more] = url.slice(basePath.length).split(/[/?]/u)
  if (first === '') return '/'
  return folders.includes(first) ? `/${first}${more.length > 0 ? '/…' : ''}` : '/…'
}
