import express, { type Request, type RequestHandler, type Response } from 'express'
import { decodeText } from './decode-text.ts'

/** A meeting file may be large; nothing else that comes as text is. */
const meetingFileLimit = '32mb'
const jsonLimit = 64_000
const fileTypes = ['application/yaml', 'application/x-yaml', 'text/yaml', 'application/json']

/** What a route takes: `json` of 64 kB, the text of a meeting file (JSON or YAML), or `stream`: it reads the bytes itself. */
export type BodyKind = 'json' | 'meetingFile' | 'stream'

/** By its bytes alone: what a request says of its encoding is the guess of a program that did not read the file. */
const toText: RequestHandler = (request, _response, next) => {
  request.body = Buffer.isBuffer(request.body) ? decodeText(request.body) : ''
  next()
}

const readers: Readonly<Record<BodyKind, readonly RequestHandler[]>> = {
  json: [express.json({ limit: jsonLimit, strict: false })],
  meetingFile: [express.raw({ type: fileTypes, limit: meetingFileLimit }), toText],
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
