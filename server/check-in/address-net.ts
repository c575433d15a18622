import { wideNetwork } from '../limits/client-address.ts'

/** The neighbourhood of an address: /16 of IPv4, /48 of IPv6; '' for what is none. @source CHK-6 */
export const addressNet = (address: string): string => wideNetwork(address, { ipv4: 16, ipv6: 48 })
