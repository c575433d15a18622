import express, { type Request, type RequestHandler, type Response } from 'express'
import { listFileLimits, maxJsonBytes } from '../../shared/protocol/file-limits.ts'
import type { FileBody, RouteContract } from '../../shared/protocol/http/route-contract.ts'
import { decodeText } from './decode-text.ts'

/** What a route takes: `json` of 64 kB, the `text` of a file of 32 MB, or `stream`: it reads the bytes itself. */
export type BodyKind = 'json' | FileBody['kind']

export const bodyKindOf = ({ file }: RouteContract): BodyKind => file?.kind ?? 'json'

/** By its bytes alone: what a request says of its encoding is the guess of a program that did not read the file. */
const toText: RequestHandler = (request, _response, next) => {
  request.body = Buffer.isBuffer(request.body) ? decodeText(request.body) : ''
  next()
}

const readers: Readonly<Record<BodyKind, readonly RequestHandler[]>> = {
  json: [express.json({ limit: maxJsonBytes, strict: false })],
  text: [express.raw({ type: [...listFileLimits.contentTypes], limit: listFileLimits.maxBytes }), toText],
  stream: [],
}

/**
 * Reads the body into `request.body`; called once it is known who asks, so that a stranger's megabytes are never parsed.
 * @throws with a `status` when it is too large or cannot be read.
 */
export async function readBody(kind: BodyKind, request: Request, response: Response): Promise<void> {
  for (const reader of readers[kind]) {
    await new Promise<void>((resolve, reject) => {
      reader(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)))
    })
  }
}
