import { isIP, isIPv4 } from 'node:net'

/** The neighbourhood of an address: /16 of IPv4, /48 of IPv6; '' for what is none. */
export function addressNet(address: string | undefined): string {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/iu, '').replace(/%.*$/u, '')
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 2).join('.')}.0.0/16`
  return isIP(plain) === 6 ? `${firstGroups(plain, 3).join(':')}::/48` : ''
}

/** By whom guesses are counted: one address; of IPv6, where one caller has a whole network, the network. */
export const addressKey = (address: string | undefined): string =>
  isIP(address ?? '') === 6 ? addressNet(address) : (address ?? '')

function firstGroups(address: string, count: number): readonly string[] {
  const [head = ''] = address.split('::', 1)
  const groups = head === '' ? [] : head.split(':')
  return Array.from({ length: count }, (_, index) => Number.parseInt(groups[index] ?? '0', 16).toString(16))
}
