import { deskId } from './desk-id.ts'
import { HttpRefusal, pageLinkId } from './http.ts'

/** Bytes to be sent. */
export interface Sending {
  readonly method: 'PUT' | 'PATCH' | 'POST'
  readonly path: string
  readonly body: Blob
  readonly headers: Readonly<Record<string, string>>
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal?: AbortSignal | undefined
}

/** What came back, whatever its status. */
export interface BodyAnswer {
  readonly status: number
  /** '' for an answer without content. */
  readonly text: string
}

/**
 * Sends bytes as this page, by XMLHttpRequest, the only way that tells how far a body has been sent.
 * @throws HttpRefusal `server.unreachable`; `command.failed` once `signal` has ended it.
 */
export function sendBody({ method, path, body, headers, onProgress, signal }: Sending): Promise<BodyAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, path)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.setRequestHeader('x-onehall-desk', deskId())
    const via = pageLinkId()
    if (via !== null) request.setRequestHeader('x-onehall-session', via)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
    request.onload = () => resolve({ status: request.status, text: request.responseText })
    request.onerror = () => reject(refused('server.unreachable'))
    request.onabort = () => reject(refused('command.failed'))
    if (signal?.aborted) return reject(refused('command.failed'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(body)
  })
}

export const refused = (code: string) => new HttpRefusal({ code, params: {} }, null)
