import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Rejection } from '../../../shared/kernel/result.ts'
import { type DocumentFault, documentFaults } from '../../../shared/protocol/document-faults.ts'
import { documentTypes, maxDocumentBytes } from '../../../shared/protocol/file-limits.ts'
import { deskId } from '../../connection/desk-id.ts'
import { HttpRefusal, pageLinkId } from '../../connection/http.ts'
import { documentPath } from './document-path.ts'

const sliceBytes = 4 * 1024 * 1024

interface Upload {
  readonly meetingId: string
  readonly documentId: string
  readonly file: File
  /** From 0 to 1; hashing is the first tenth of it. */
  readonly onProgress: (share: number) => void
  /** Ends it; what the server has by then it forgets. */
  readonly signal?: AbortSignal
}

/** What no server would take, known before anything is sent; null: it may be sent. */
export function fileObjection({ type, size }: File): Rejection | null {
  if (!documentTypes.some((known) => known === type)) return { code: 'documents.wrongType', params: {} }
  return size > maxDocumentBytes ? { code: 'documents.tooLarge', params: {} } : null
}

/** False for what would be refused just the same however often it is sent. */
export const isTakenAtAll = ({ code }: Rejection): boolean => !neverTaken.has(code)

const neverTaken = new Set([
  'documents.wrongType',
  'documents.tooLarge',
  'documents.empty',
  'documents.damaged',
  'documents.tooManyPixels',
])

/**
 * Sends a file as it is, with its hash, so that what is stored is what was chosen.
 * @returns what is wrong with the file that was taken all the same.
 * @throws HttpRefusal with the server's reason, or `server.unreachable`; anything once `signal` has ended it.
 */
export async function uploadDocument(upload: Upload): Promise<readonly DocumentFault[]> {
  const { meetingId, documentId, file, onProgress, signal } = upload
  const objection = fileObjection(file)
  if (objection !== null) throw new HttpRefusal(objection, null)
  const hash = await hashOf(file, (share) => onProgress(share / 10), signal)
  return put(documentPath(meetingId, documentId), file, hash, (share) => onProgress(0.1 + share * 0.9), signal)
}

/** Slice by slice: `crypto.subtle` is absent on plain-http pages, and a file may be larger than the memory of a tab. */
async function hashOf(file: File, onProgress: (share: number) => void, signal?: AbortSignal): Promise<string> {
  const hash = sha256.create()
  for (let from = 0; from < file.size; from += sliceBytes) {
    signal?.throwIfAborted()
    hash.update(new Uint8Array(await file.slice(from, from + sliceBytes).arrayBuffer()))
    onProgress(Math.min(1, (from + sliceBytes) / file.size))
  }
  return bytesToHex(hash.digest())
}

/** By XMLHttpRequest, the only way that tells how far a body has been sent. */
function put(
  path: string,
  file: File,
  hash: string,
  onProgress: (share: number) => void,
  signal?: AbortSignal,
): Promise<readonly DocumentFault[]> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', path)
    request.setRequestHeader('content-type', file.type)
    request.setRequestHeader('x-content-sha256', hash)
    request.setRequestHeader('x-onehall-desk', deskId())
    const via = pageLinkId()
    if (via !== null) request.setRequestHeader('x-onehall-session', via)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total)
    request.onload = () =>
      request.status === 201 ? resolve(faultsIn(request.responseText)) : reject(refused(codeOf(request.responseText)))
    request.onerror = () => reject(refused('server.unreachable'))
    request.onabort = () => reject(refused('command.failed'))
    if (signal?.aborted) return reject(refused('command.failed'))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

/** Those that are known here: a server of another build may know more. */
function faultsIn(text: string): readonly DocumentFault[] {
  const { faults = [] } = parsed<{ faults?: readonly DocumentFault[] }>(text)
  return faults.filter(({ code }) => documentFaults.includes(code))
}

const codeOf = (text: string): string => parsed<{ error?: { code?: string } }>(text).error?.code ?? 'command.failed'

function parsed<Said extends object>(text: string): Partial<Said> {
  try {
    return JSON.parse(text) as Partial<Said>
  } catch {
    return {}
  }
}

const refused = (code: string) => new HttpRefusal({ code, params: {} }, null)
