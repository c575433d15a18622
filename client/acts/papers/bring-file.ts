import type { Rejection } from '../../../shared/kernel/result.ts'
import { fetchAsPage, HttpRefusal } from '../../connection/http.ts'
import { isRecord, isText } from '../../connection/wire-shape.ts'

/** Until then the browser has taken the bytes over. */
const handedOverMs = 10_000

/**
 * Brings a file to this computer.
 * @param name of the file, with its ending.
 * @param onBytes told how many have come.
 * @returns null when it is there, else why not.
 */
export async function bringFile(
  path: string,
  name: string,
  init: RequestInit = {},
  onBytes?: (bytes: number) => void,
): Promise<Rejection | null> {
  try {
    const response = await fetchAsPage(path, init)
    const url = URL.createObjectURL(await watched(response, onBytes).blob())
    setTimeout(() => URL.revokeObjectURL(url), handedOverMs)
    const anchor = document.createElement('a')
    anchor.href = url
    anchor.download = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()
    anchor.click()
    return null
  } catch (error) {
    return whyNot(error)
  }
}

/** The same answer, which tells how much of it has come. */
function watched(response: Response, onBytes: ((bytes: number) => void) | undefined): Response {
  if (onBytes === undefined || response.body === null) return response
  let bytes = 0
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, onwards) {
      bytes += piece.byteLength
      onBytes(bytes)
      onwards.enqueue(piece)
    },
  })
  return new Response(response.body.pipeThrough(counting), { headers: response.headers })
}

/** With what the reason is about: a sign that no face has, and whose name it is in. */
function whyNot(error: unknown): Rejection {
  if (!(error instanceof HttpRefusal)) return { code: 'server.unreachable', params: {} }
  const said = isRecord(error.body) && isRecord(error.body.error) ? error.body.error.params : null
  const params = isRecord(said)
    ? Object.entries(said).flatMap(([key, value]) => (isText(value) ? [[key, value]] : []))
    : []
  return { code: error.rejection.code, params: Object.fromEntries(params) as Rejection['params'] }
}
