import { type LookupAddress, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** A network as `WEBHOOK_NETWORKS` names it. */
export type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]

/** Networks that are not the internet's but may be told all the same. @throws for what is no list of them. */
export function readNetworks(text: string): readonly Network[] {
  return text.split(',').map((part) => {
    const name = part.trim()
    // The library takes the short forms of old as well: `10.0.0` would be one machine.
    if (isIP(name.replace(/\/.*$/u, '')) === 0) throw new TypeError(`${name} is no address`)
    if (name.includes('/')) return ipaddr.parseCIDR(name)
    const address = ipaddr.process(name)
    return [address, address.kind() === 'ipv4' ? 32 : 128]
  })
}

/** True for an address of the internet, and for one in a network that the configuration names. @source CON-5 */
export function mayTell(address: string, networks: readonly Network[]): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() === 'unicast') return true
  return networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits))
}

/** Nobody is told there. */
export class PrivateTarget extends Error {
  override readonly name = 'PrivateTarget'
  constructor() {
    super('the target is in a private network')
  }
}

/**
 * Looks a name up for one connection and lets no address pass that may not be told: what is checked is what is connected
 * to, whatever the name says a moment later.
 */
export const guardedLookup =
  (networks: readonly Network[]): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) return callback(error ?? new Error('no address'), '')
      if (!addresses.every(({ address }) => mayTell(address, networks))) return callback(new PrivateTarget(), '')
      if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }

/** @returns why that target cannot be taken; null when it can. A name that is not known now may be known later. */
export async function whyNotTarget(
  url: string,
  networks: readonly Network[],
): Promise<'webhooks.badUrl' | 'webhooks.privateTarget' | null> {
  if (!URL.canParse(url)) return 'webhooks.badUrl'
  const { protocol, hostname, username, password, hash } = new URL(url)
  if (!['http:', 'https:'].includes(protocol) || username !== '' || password !== '' || hash !== '')
    return 'webhooks.badUrl'
  const host = hostname.replace(/^\[|\]$/gu, '')
  if (ipaddr.isValid(host)) return mayTell(host, networks) ? null : 'webhooks.privateTarget'
  return new Promise((resolve) => {
    guardedLookup(networks)(host, { all: true }, (error) =>
      resolve(error instanceof PrivateTarget ? 'webhooks.privateTarget' : null),
    )
  })
}
