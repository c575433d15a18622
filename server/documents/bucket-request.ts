import { createReadStream } from 'node:fs'
import { Agent, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps, Agent as SecureAgent } from 'node:https'
import { pipeline } from 'node:stream/promises'
import aws4 from 'aws4'
import { BucketFault, faultOfAnswer } from './bucket-fault.ts'
import type { BucketPlace } from './bucket-place.ts'

/** By whom a bucket is asked. */
export interface BucketKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of keys that end after a while; null for others. */
  readonly sessionToken: string | null
  readonly region: string
}

export interface BucketCall {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  /** Without the prefix of the place; empty: the bucket itself. */
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: BucketBody
}

/** A file of this machine, or bytes; the store refuses what does not hash to what was said. */
export interface BucketBody {
  readonly source: { readonly path: string } | Uint8Array
  readonly bytes: number
  /** Hex. */
  readonly sha256: string
}

/** Nothing moved on the line for so long, ms. */
const idleMs = 5_000
/** A call that failed is made again only while its sender has waited less than this, ms. */
const patienceMs = 3_000
const pauseMs = 150
const calls = 3
/** What is read of an answer that tells of a fault. */
const faultBytes = 4_096
const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/**
 * Calls to one bucket, signed. Each may be made twice without harm, and is made again where the line or the store failed for a
 * moment.
 * @throws BucketFault
 */
export function createBucketRequest(place: BucketPlace, keys: BucketKeys) {
  const region = place.region ?? keys.region
  const origin = new URL(place.endpoint ?? `https://${place.bucket}.s3.${region}.amazonaws.com`)
  const isSecure = origin.protocol === 'https:'
  const open = isSecure ? requestHttps : requestHttp
  const agent = isSecure ? new SecureAgent({ keepAlive: true }) : new Agent({ keepAlive: true })
  // A store of one's own has no name for each bucket.
  const root = place.endpoint === null ? '' : `/${place.bucket}`

  const signed = ({ method, key, query = {}, headers = {}, body }: BucketCall) => {
    const search = new URLSearchParams(query).toString()
    const object = key === '' ? root || '/' : `${root}/${place.prefix}${key}`
    const path = search === '' ? object : `${object}?${search}`
    const request = {
      method,
      host: origin.host,
      path,
      service: 's3',
      region,
      headers: {
        ...headers,
        'X-Amz-Content-Sha256': body?.sha256 ?? nothing,
        ...(method === 'PUT' ? { 'Content-Length': String(body?.bytes ?? 0) } : {}),
      },
    }
    const { accessKeyId, secretAccessKey, sessionToken } = keys
    aws4.sign(request, { accessKeyId, secretAccessKey, ...(sessionToken === null ? {} : { sessionToken }) })
    return request
  }

  /** Resolves with the head of the answer. */
  const once = (call: BucketCall): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) =>
        reject(new BucketFault('unreachable', origin.origin, error.code ?? error.message, { cause: error }))
      const { method, path, headers } = signed(call)
      const { hostname, port } = origin
      const host = hostname.replace(/^\[|\]$/gu, '')
      const sending = open({ host, port, method, path, headers, agent }, resolve)
      sending.setTimeout(idleMs, () => sending.destroy(new Error(`silent for ${idleMs} ms`)))
      sending.on('error', failed)
      const source = call.body?.source
      if (source === undefined) sending.end()
      else if (source instanceof Uint8Array) sending.end(source)
      else pipeline(createReadStream(source.path), sending).catch(failed)
    })

  const answered = async (call: BucketCall): Promise<IncomingMessage | null> => {
    const answer = await once(call)
    const status = answer.statusCode ?? 0
    if (status >= 200 && status < 300) return answer
    const body = await beginningOf(answer)
    const fault = faultOfAnswer(origin.origin, status, body)
    if (status === 404 && fault.kind !== 'noBucket') return null
    throw fault
  }

  /** null: there is nothing by that key. */
  const ask = async (call: BucketCall): Promise<IncomingMessage | null> => {
    const begun = performance.now()
    for (let made = 1; ; made += 1) {
      try {
        return await answered(call)
      } catch (error) {
        const isPassing =
          error instanceof BucketFault && (error.kind === 'unreachable' || /^(?:429|5\d\d)\b/u.test(error.detail))
        if (!isPassing || made >= calls || performance.now() - begun > patienceMs) throw error
        await new Promise((resolve) => setTimeout(resolve, pauseMs * made * (0.5 + Math.random())))
      }
    }
  }
  return ask
}

async function beginningOf(answer: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of answer.setEncoding('utf8')) {
    text += String(chunk)
    if (text.length >= faultBytes) break
  }
  return text
}
