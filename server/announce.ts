import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import qrcode from 'qrcode'
import type { ExampleMeeting } from './example.ts'

/** What links begin with on this machine itself: as configured, else localhost where the server listens there. */
export function localBase(publicUrl: string | null, host: string, port: number): string {
  const isLocal = isEverywhere(host) || host === '127.0.0.1'
  return publicUrl ?? `http://${isLocal ? 'localhost' : inUrl(host)}:${port}`
}

/** What links begin with: as configured, else this machine's address in its network, else localhost. */
export function reachableBase(publicUrl: string | null, host: string, port: number): string {
  if (publicUrl !== null) return publicUrl
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find((address) => address.family === 'IPv4' && !address.internal)
  const name = isEverywhere(host) ? (outward?.address ?? 'localhost') : inUrl(host)
  return `http://${name}:${port}`
}

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::'

/** IPv6 in brackets, the sign before its zone written as RFC 6874 wants it. */
const inUrl = (host: string): string => (isIPv6(host) ? `[${host.replace('%', '%25')}]` : host)

/** The links of the example, for the terminal: desks on this machine, phones over the network. */
export async function announceExample(example: ExampleMeeting, local: string, reachable: string): Promise<string> {
  const { links, title, venueNames } = example
  const url = (base: string, token: string) => `${base}/join#${token}`
  const of = (role: string, venueId?: string) =>
    links.find((link) => link.role === role && (venueId === undefined || link.venueId === venueId))?.token ?? ''
  const venues = [...venueNames].flatMap(([venueId, name]) => [
    `  ${name}`,
    `    联络员 operator   ${url(local, of('operator', venueId))}`,
    `    大屏   screen     ${url(local, of('screen', venueId))}`,
    `    参会   attendee   ${url(reachable, of('attendee', venueId))}`,
  ])
  const phone = url(reachable, of('attendee'))
  const qr = await qrcode.toString(phone, { type: 'terminal', small: true })
  return [
    `示例会议 example meeting: ${title}`,
    `  主持人 moderator    ${url(local, of('moderator'))}`,
    `  列席   observer     ${url(local, of('observer'))}`,
    ...venues,
    '',
    '手机扫码参会（主会场） scan with a phone (main venue):',
    qr,
    phone,
  ].join('\n')
}
