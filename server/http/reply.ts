import type { Response } from 'express'

/** What a route answers: JSON, or a stream that it writes itself. */
export interface Reply {
  readonly status: number
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Takes the response over; resolves when it is written. */
  readonly write?: (response: Response) => Promise<void>
}

export const json = (status: number, body: unknown, headers: Reply['headers'] = {}): Reply => ({
  status,
  json: body,
  headers,
})

/** One form for every error. */
export const failure = (status: number, code: string, more: Readonly<Record<string, unknown>> = {}): Reply =>
  json(status, { error: { code, ...more } })

/** Somebody has done too much of late. */
export const tooMany = (retryAfterMs: number): Reply => failure(429, 'command.tooMany', { retryAfterMs })

export const notFound = (): Reply => failure(404, 'access.notFound')
