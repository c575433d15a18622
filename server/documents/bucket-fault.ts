import { StorageError } from '../store/event-store.ts'

/**
 * What is wrong with a store of objects: nobody answers there, it does not take the keys, it has no such bucket, or it failed.
 */
export type BucketFaultKind = 'unreachable' | 'refused' | 'noBucket' | 'failed'

/** The store of documents did not do what it was asked. For whoever asked us it is the storage that failed. */
export class BucketFault extends StorageError {
  constructor(
    readonly kind: BucketFaultKind,
    /** Its origin. */
    readonly endpoint: string,
    /** In the store's words, or the operating system's; no keys. */
    readonly detail: string,
    options?: { cause?: unknown },
  ) {
    super('storage.failed', options)
    this.name = 'BucketFault'
    this.message = `${kind} at ${endpoint}: ${detail}`
  }
}

const refusals =
  /^(?:AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|RequestTimeTooSkewed|InvalidToken|ExpiredToken)$/u

/** By the status, and the code that the body names. @param body as much of it as was read. */
export function faultOfAnswer(endpoint: string, status: number, body: string): BucketFault {
  const code = /<Code>([A-Za-z]{1,60})<\/Code>/u.exec(body)?.[1] ?? ''
  const detail = `${status} ${code}`.trim()
  if (code === 'NoSuchBucket') return new BucketFault('noBucket', endpoint, detail)
  const isRefused = status === 401 || status === 403 || refusals.test(code)
  return new BucketFault(isRefused ? 'refused' : 'failed', endpoint, detail)
}
