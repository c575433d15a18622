import { addressOf } from '../../connection/api-call.ts'
import { fetchAsPage } from '../../connection/http.ts'

/** What this page holds before it may read it; the newest of each document. */
const held = new Map<string, Uint8Array>()
/** What is on its way. */
const coming = new Map<string, Promise<void>>()
/** What it may read. */
let open: ReadonlySet<string> = new Set()

export const isHeld = (documentId: string): boolean => held.has(documentId)

/** Forgets all but those: a hall PC has little memory. */
export function keepOnly(documentIds: ReadonlySet<string>): void {
  for (const documentId of held.keys()) if (!documentIds.has(documentId)) held.delete(documentId)
}

/** Forgets what this page could read until now, on its way or here: it was withdrawn, and the page had its key. */
export function forgetClosed(openIds: ReadonlySet<string>): void {
  for (const documentId of open) {
    if (openIds.has(documentId)) continue
    held.delete(documentId)
    coming.delete(documentId)
  }
  open = openIds
}

/**
 * Brings a document to this page, sealed.
 * @param onPart told the part that has come, 0 to 1.
 * @throws HttpRefusal: `notFound` for what has no bytes or is staged no more; or when the line breaks.
 */
export function holdSealed(...asked: Parameters<typeof load>): Promise<void> {
  const documentId = asked[1]
  const isWanted = () => coming.get(documentId) === loading
  const loading: Promise<void> = load(...asked)
    .then((bytes) => {
      if (isWanted()) held.set(documentId, bytes)
    })
    .finally(() => {
      if (isWanted()) coming.delete(documentId)
    })
  coming.set(documentId, loading)
  return loading
}

async function load(
  meetingId: string,
  documentId: string,
  signal: AbortSignal,
  onPart: (part: number) => void,
): Promise<Uint8Array> {
  const response = await fetchAsPage(
    addressOf('GET /api/meetings/:meetingId/documents/:documentId/sealed', { meetingId, documentId }),
    { signal },
  )
  const bytes = new Uint8Array(Number(response.headers.get('content-length')))
  const reader = response.body?.getReader()
  let filled = 0
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    bytes.set(next.value, filled)
    filled += next.value.byteLength
    onPart(filled / bytes.byteLength)
  }
  if (filled !== bytes.byteLength) throw new Error('the line broke')
  return bytes
}

/** The bytes of a document that this page holds, opened; null when it holds none, or those of another file. @param sealKey base64url. */
export async function unsealed(documentId: string, sealKey: string | null): Promise<Uint8Array<ArrayBuffer> | null> {
  // What is left of it is less than all of it again.
  await coming.get(documentId)?.catch(() => undefined)
  const bytes = held.get(documentId)
  if (bytes === undefined || sealKey === null) return null
  const opened = await import('./open-aside.ts')
    .then(({ openAside }) => openAside(bytes, bytesOf(sealKey)))
    .catch(() => null)
  // Stored anew since, so that the tag does not fit; or a browser that has no such threads: the page fetches what is released.
  if (opened === null) held.delete(documentId)
  return opened
}

const bytesOf = (base64url: string): Uint8Array =>
  Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
