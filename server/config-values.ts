import { statSync } from 'node:fs'
import { readTrust } from './limits/client-address.ts'
import { readNetworks } from './webhooks/webhook-target.ts'

/** True for an http or https origin and nothing else: no path, no account, no query. */
export function isOrigin(text: string): boolean {
  return /^https?:\/\/[^/]/iu.test(text) && URL.canParse(text) && new URL(text).href === `${originOf(text)}/`
}

/** Names that no proxy and no browser writes otherwise, and none that leads elsewhere. */
export function isBasePath(text: string): boolean {
  return /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/u.test(text)
}

/** What a provider says must not be read or changed on the way; only this machine itself is asked without TLS. */
export function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  if (search !== '' || hash !== '' || username !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}

export function areOrigins(text: string): boolean {
  return text.split(',').every((one) => isOrigin(one.trim()))
}

export function originsOf(text: string): readonly string[] {
  return text.split(',').map((one) => originOf(one.trim()))
}

export function areNetworks(text: string): boolean {
  try {
    readNetworks(text)
    return true
  } catch {
    return false
  }
}

export function originOf(text: string): string {
  return new URL(text).origin
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

export function isTrust(text: string): boolean {
  if (text === 'off') return true
  try {
    readTrust(text)
    return true
  } catch {
    return false
  }
}
