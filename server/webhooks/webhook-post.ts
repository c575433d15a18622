import { createHmac } from 'node:crypto'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Instant } from '../../shared/kernel/time.ts'
import { guardedLookup, mayTell, type Network, PrivateTarget } from './webhook-target.ts'

/** A target has so long for its answer, ms. */
const answerWithinMs = 8_000

/** What is posted, and who says so. */
export interface WebhookPost {
  readonly url: string
  readonly secret: string
  /** The same for every try of the same batch. */
  readonly deliveryId: string
  /** JSON. */
  readonly body: string
  readonly at: Instant
}

/** The signature of a body: `v1,` and the HMAC-SHA-256 of id, seconds and body, with dots between. @source standardwebhooks.com */
export function signatureOf({ secret, deliveryId, body, at }: Omit<WebhookPost, 'url'>): string {
  const signed = `${deliveryId}.${Math.floor(at / 1_000)}.${body}`
  return `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`
}

/** Posts once. @param closing breaks it off. @returns null when it was taken; else a status of HTTP, or a word for why there is none. */
export function postWebhook(
  post: WebhookPost,
  networks: readonly Network[],
  closing: AbortSignal,
): Promise<string | null> {
  const url = new URL(post.url)
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  // Addresses that are written out are not looked up.
  if (/^[\d.]+$|:/u.test(host) && !mayTell(host, networks)) return Promise.resolve('private')
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve) => {
    const sent = request(url, {
      method: 'POST',
      agent: false,
      lookup: guardedLookup(networks),
      signal: AbortSignal.any([AbortSignal.timeout(answerWithinMs), closing]),
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Length': Buffer.byteLength(post.body),
        'User-Agent': 'OneHall',
        'webhook-id': post.deliveryId,
        'webhook-timestamp': String(Math.floor(post.at / 1_000)),
        'webhook-signature': signatureOf(post),
      },
    })
    sent.once('response', (response) => {
      const { statusCode = 0 } = response
      // What it says besides is of no interest; a redirect is not followed.
      response.destroy()
      resolve(statusCode >= 200 && statusCode < 300 ? null : String(statusCode))
    })
    sent.once('error', (error) => resolve(wordFor(error)))
    sent.end(post.body)
  })
}

function wordFor(error: Error & { readonly code?: string }): string {
  if (error instanceof PrivateTarget) return 'private'
  if (error.name === 'AbortError' || error.name === 'TimeoutError' || error.code === 'ABORT_ERR') return 'timeout'
  return error.code ?? 'failed'
}
