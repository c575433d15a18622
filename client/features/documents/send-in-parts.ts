import { maxPartBytes } from '../../../shared/protocol/file-limits.ts'
import { backOffMs } from '../../connection/back-off.ts'
import { callApi, HttpRefusal } from '../../connection/http.ts'
import { type BodyAnswer, refused, sendBody } from '../../connection/send-body.ts'
import { isFigure, isText, shapeOf } from '../../connection/wire-shape.ts'
import { documentPath } from './document-path.ts'

interface Upload {
  readonly meetingId: string
  readonly documentId: string
  readonly file: File
  /** Hex, of the whole. */
  readonly hash: string
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal?: AbortSignal | undefined
}

/** Without a line for so long an upload is given up, ms; by hand it may be tried again. */
const patienceMs = 10 * 60_000

const isBegun = shapeOf({ uploadId: isText })
const isStanding = shapeOf({ offset: isFigure })

/**
 * Sends a large file part by part; a line that breaks delays it, and what is there is not sent again.
 * @returns the answer to the last part.
 * @throws HttpRefusal when it is not begun, is forgotten, or the line stays away.
 * @source DOC-28
 */
export async function sendInParts(upload: Upload): Promise<BodyAnswer> {
  const { meetingId, documentId, file, hash, onProgress, signal } = upload
  const { uploadId } = await callApi('POST /api/meetings/:meetingId/documents/:documentId/uploads', isBegun, {
    params: { meetingId, documentId },
    body: { bytes: file.size, sha256: hash },
    ...(signal === undefined ? {} : { signal }),
  })
  const path = `${documentPath(meetingId, documentId)}/uploads/${uploadId}`
  let offset = 0
  let attempt = 0
  let lostAt = 0
  for (;;) {
    const from = offset
    const body = file.slice(from, from + maxPartBytes)
    const tell = (share: number) => onProgress((from + share * body.size) / file.size)
    try {
      const answer = await sendBody({
        method: 'PATCH',
        path,
        body,
        headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(from) },
        onProgress: tell,
        signal,
      })
      const isAway = answer.status >= 502 && answer.status <= 504 && answer.text === ''
      if (answer.status !== 204 && answer.status !== 409 && !isAway) return answer
      if (isAway) throw refused('server.unreachable')
      offset = answer.status === 204 ? from + body.size : await askOffset()
      attempt = 0
    } catch (error) {
      if (!isUnreachable(error) || signal?.aborted === true) throw error
      if (attempt === 0) lostAt = performance.now()
      if (performance.now() - lostAt > patienceMs) throw error
      await new Promise((resolve) => setTimeout(resolve, backOffMs(attempt, Math.random(), 250, 5_000)))
      attempt += 1
      offset = await askOffset().catch((again: unknown) => {
        if (isUnreachable(again)) return from
        throw again
      })
    }
  }

  /** How much is there. @throws HttpRefusal */
  async function askOffset(): Promise<number> {
    const standing = await callApi('GET /api/meetings/:meetingId/documents/:documentId/uploads/:uploadId', isStanding, {
      params: { meetingId, documentId, uploadId },
      ...(signal === undefined ? {} : { signal }),
    })
    return standing.offset
  }
}

const isUnreachable = (error: unknown): boolean =>
  error instanceof HttpRefusal && error.rejection.code === 'server.unreachable'
