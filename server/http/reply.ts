import type { Response } from 'express'

/** What is said instead of an answer. */
export interface ErrorBody {
  readonly error: { readonly code: string } & Readonly<Record<string, unknown>>
}

/** What a route answers: JSON, or a stream that it writes itself. */
export interface Reply<Answer = unknown> {
  readonly status: number
  /** Beside `write` only what that writes, for those who check it. */
  readonly json?: Answer | ErrorBody
  readonly headers?: Readonly<Record<string, string>>
  /** Takes the response over; resolves when it is written. */
  readonly write?: (response: Response) => Promise<void>
}

export const json = <Answer>(status: number, body: Answer, headers: Reply['headers'] = {}): Reply<Answer> => ({
  status,
  json: body,
  headers,
})

/** One form for every error. */
export const failure = (status: number, code: string, more: Readonly<Record<string, unknown>> = {}): Reply<never> => ({
  status,
  json: { error: { code, ...more } },
  headers: {},
})

/** Somebody has done too much of late. */
export const tooMany = (retryAfterMs: number): Reply<never> => failure(429, 'command.tooMany', { retryAfterMs })

export const notFound = (): Reply<never> => failure(404, 'access.notFound')
