import { networkInterfaces } from 'node:os'
import qrcode from 'qrcode'
import type { ExampleMeeting } from './example.ts'

/** What links begin with: as configured, else this machine's address in its network, else localhost. */
export function reachableBase(publicUrl: string | null, host: string, port: number): string {
  if (publicUrl !== null) return publicUrl
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find((address) => address.family === 'IPv4' && !address.internal)
  const name = isEverywhere ? (outward?.address ?? 'localhost') : host
  return `http://${name}:${port}`
}

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
