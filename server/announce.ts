import { isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { ExampleMeeting } from './example.ts'

/** Where this server is. */
interface Place {
  /** Null: what links begin with is not configured. */
  readonly publicBase: string | null
  readonly basePath: string
  readonly host: string
  readonly port: number
}

/** What links begin with on this machine itself: as configured, else localhost where the server listens there. */
export function localBase({ publicBase, basePath, host, port }: Place): string {
  const isLocal = isEverywhere(host) || host === '127.0.0.1'
  return publicBase ?? `http://${isLocal ? 'localhost' : inUrl(host)}:${port}${basePath}`
}

/** What links begin with: as configured, else this machine's address in its network, else localhost. */
export function reachableBase({ publicBase, basePath, host, port }: Place): string {
  if (publicBase !== null) return publicBase
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find((address) => address.family === 'IPv4' && !address.internal)
  const name = isEverywhere(host) ? (outward?.address ?? 'localhost') : inUrl(host)
  return `http://${name}:${port}${basePath}`
}

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::'

/** IPv6 in brackets, the sign before its zone written as RFC 6874 wants it. */
const inUrl = (host: string): string => (isIPv6(host) ? `[${host.replace('%', '%25')}]` : host)

/** The links of the example, for the terminal: first what to open now, here and with a phone; then all of them, as other devices reach them. */
export async function announceExample(example: ExampleMeeting, local: string, reachable: string): Promise<string> {
  const { links, title, venueNames, somebody } = example
  const url = (base: string, token: string) => `${base}/join#${token}`
  const of = (role: string, venueId?: string) =>
    links.find((link) => link.role === role && (venueId === undefined || link.venueId === venueId))?.token ?? ''
  const phone = url(reachable, of('attendee'))
  const { default: qrcode } = await import('qrcode')
  const qr = await qrcode.toString(phone, { type: 'terminal', small: true })
  const venues = [...venueNames].flatMap(([venueId, name]) => [
    `  ${name}`,
    `    联络员 operator   ${url(reachable, of('operator', venueId))}`,
    `    大屏   screen     ${url(reachable, of('screen', venueId))}`,
    `    参会   attendee   ${url(reachable, of('attendee', venueId))}`,
  ])
  return [
    `示例会议 example meeting: ${title}`,
    ...startLines(example),
    '',
    '先打开这两个页面 open these two first:',
    `  会控台 console   ${url(local, of('moderator'))}`,
    `  大屏   screen    ${url(local, of('screen'))}`,
    '',
    '再用手机扫码（主会场） then scan with a phone (main venue):',
    qr,
    phone,
    ...(somebody === null
      ? []
      : [`  签到试用 check in as: ${somebody.name}，手机末四位 last four digits ${somebody.phoneTail}`]),
    '',
    '全部链接 all links:',
    `  主持人 moderator    ${url(reachable, of('moderator'))}`,
    `  列席   observer     ${url(reachable, of('observer'))}`,
    ...venues,
  ].join('\n')
}

/** When it is to start; and that it was moved, where it was. */
function startLines({ startsAt, filedStart }: ExampleMeeting): readonly string[] {
  const said = (at: string) => at.slice(0, 16).replace('T', ' ')
  const line = `  开始 starts: ${said(startsAt)}`
  return startsAt === filedStart
    ? [line]
    : [
        line,
        `  （文件里是 ${said(filedStart)}，示例改到下一个工作日 its file says ${said(filedStart)}; moved to the next working day）`,
      ]
}
