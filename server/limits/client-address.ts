import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import proxyAddr from 'proxy-addr'

/**
 * Who asks, for HTTP requests and the handshakes of sockets alike; nothing else reads an address or a forwarding header.
 * @source DOR-1
 */
export interface Callers {
  /**
   * The caller's address in its one canonical form, IPv4 mapped into IPv6 as IPv4; '' for a connection that was gone
   * before anybody asked. Once asked for, it stays known when the connection is gone.
   */
  readonly addressOf: (request: IncomingMessage) => string
  /** What limits count by: the address of IPv4, the /64 of IPv6; '' as above. */
  readonly networkOf: (request: IncomingMessage) => string
  /** True when a trusted proxy says that it was asked over https. */
  readonly isSecure: (request: IncomingMessage) => boolean
}

/** @param hops how many proxies stand between the address and this server; 0: it is connected itself. */
type Trust = (address: string, hops: number) => boolean

/** @param trustedProxy the variable `TRUSTED_PROXY`; null: nobody speaks for another. @throws TypeError as `readTrust` */
export function createCallers(trustedProxy: string | null): Callers {
  const trust = trustedProxy === null ? trustNobody : readTrust(trustedProxy)
  const known = new WeakMap<IncomingMessage, string>()
  const addressOf = (request: IncomingMessage): string => {
    const address = known.get(request) ?? farthest(proxyAddr.all(request, trust))
    if (address !== '') known.set(request, address)
    return address
  }
  return {
    addressOf,
    networkOf: (request) => networkKey(addressOf(request)),
    isSecure: ({ headers, socket }) => {
      const [scheme = ''] = String(headers['x-forwarded-proto'] ?? '').split(',', 1)
      return scheme.trim().toLowerCase() === 'https' && trust(socket.remoteAddress ?? '', 0)
    },
  }
}

const trustNobody: Trust = () => false

/**
 * Reads the variable `TRUSTED_PROXY`: how many proxies stand before this server, or the addresses and networks
 * (`10.0.0.0/8`, `fd00::/8`, also `loopback`, `linklocal`, `uniquelocal`) that may say for whom they ask.
 * @throws TypeError for anything else
 */
export function readTrust(text: string): Trust {
  if (/^[1-9]\d?$/u.test(text)) return (_address, hops) => hops < Number(text)
  const networks = text.split(/[\s,]+/u).filter((network) => network !== '')
  if (networks.length === 0 || !networks.every(isNetwork)) throw new TypeError('neither a number nor networks')
  return proxyAddr.compile(networks)
}

/** The library takes `1` for an address, too. */
const isNetwork = (network: string): boolean =>
  /^(?:loopback|linklocal|uniquelocal)$/u.test(network) || isIP(network.replace(/\/.*$/u, '')) !== 0

/** @param chain from the connection outwards. What is no address was not said by a proxy that knows; who said it is meant. */
function farthest(chain: readonly string[]): string {
  const unknown = chain.findIndex((address) => !ipaddr.isValid(address ?? ''))
  const address = (unknown < 0 ? chain : chain.slice(0, unknown)).at(-1)
  return address === undefined ? '' : parse(address).toString()
}

/** What limits count by: an address of IPv4; of IPv6 the /64, for one caller has all of it. '' for what is no address. */
export const networkKey = (address: string): string => {
  if (!ipaddr.isValid(address)) return ''
  const parsed = parse(address)
  return parsed instanceof ipaddr.IPv4 ? parsed.toString() : wideNetwork(address, { ipv4: 32, ipv6: 64 })
}

/** The network of an address, as `203.0.0.0/16`; '' for what is no address. @param bits how wide, by family. */
export function wideNetwork(address: string, bits: { readonly ipv4: number; readonly ipv6: number }): string {
  if (!ipaddr.isValid(address)) return ''
  const parsed = parse(address)
  const cidr = `${parsed}/${bits[parsed.kind()]}`
  const family = parsed instanceof ipaddr.IPv4 ? ipaddr.IPv4 : ipaddr.IPv6
  return `${family.networkAddressFromCIDR(cidr)}/${bits[parsed.kind()]}`
}

/** Without the zone: it names a network card of this machine, not a caller. */
function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 {
  return ipaddr.process(address.replace(/%.*$/u, ''))
}
