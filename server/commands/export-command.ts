import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { CannotDo, type Command, WrongCall } from './command.ts'

/** What is said of each meeting; a server of another version may say more. */
const listSchema = z.object({
  meetings: z.array(z.object({ meetingId: z.string(), title: z.string(), status: z.string() })),
})

/** Fetches the archive of a meeting from the server that runs. @source CLI-4 */
export const exportCommand: Command = {
  usage: 'export [<meeting id>] [--to <file.zip>] [--url <address>] [--no-roster]',
  does: [
    '向运行中的服务取一场会议的归档（zip）；不给编号则列出全部会议',
    'fetches the archive (zip) of a meeting from the server that runs; without an id it lists the meetings',
  ],
  more: ['令牌取自 ADMIN_TOKEN；地址缺省为 http://localhost:<PORT> · the token is that of ADMIN_TOKEN'],
  async run(args, say) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, url: { type: 'string' }, 'no-roster': { type: 'boolean' } },
      allowPositionals: true,
    })
    const [meetingId] = positionals
    if (positionals.length > 1) throw new WrongCall()
    const token = process.env.ADMIN_TOKEN
    if (token === undefined || token === '')
      throw new CannotDo('请用环境变量 ADMIN_TOKEN 给出管理令牌。', 'Give the owner’s token in ADMIN_TOKEN.')
    const base = (values.url ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/$/u, '')
    const ask = (path: string) => asked(`${base}/api/meetings${path}`, token)
    if (meetingId === undefined) {
      const told = listSchema.safeParse(await (await ask('')).json().catch(() => null))
      if (!told.success) throw new CannotDo(`${base} 上的不是同堂。`, `What answers at ${base} is no OneHall.`)
      for (const { meetingId: id, title, status } of told.data.meetings) say(`${id}  ${status}  ${title}`)
      return 0
    }
    const to = values.to ?? `${meetingId}.zip`
    const query = values['no-roster'] === true ? '?roster=0' : ''
    const answer = await ask(`/${encodeURIComponent(meetingId)}/archive.zip${query}`)
    await written(answer, to)
    say(to)
    return 0
  },
}

/** @throws CannotDo with what the server says. */
async function asked(url: string, token: string): Promise<Response> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch((error: Error) => {
    throw new CannotDo(`连接不上 ${url}：${reasonOf(error)}`, `${url} cannot be reached: ${reasonOf(error)}`)
  })
  if (answer.ok) return answer
  const code = (await answer.text()).slice(0, 200)
  throw new CannotDo(`服务拒绝了请求（${answer.status}）：${code}`, `The server refused (${answer.status}): ${code}`)
}

const reasonOf = ({ message, cause }: Error): string => (cause instanceof Error ? cause.message : message)

/** Half a file is never taken for one. */
async function written({ body, headers }: Response, to: string): Promise<void> {
  if (body === null) throw new CannotDo('没有收到内容。', 'Nothing came.')
  const part = `${to}.part`
  const total = Number(headers.get('content-length') ?? 0)
  let bytes = 0
  const counted = async function* (source: AsyncIterable<Uint8Array>) {
    for await (const piece of source) {
      bytes += piece.length
      if (process.stderr.isTTY)
        process.stderr.write(`\r${(bytes / 1e6).toFixed(1)} MB${total > 0 ? ` / ${(total / 1e6).toFixed(1)}` : ''} `)
      yield piece
    }
  }
  try {
    await pipeline(Readable.fromWeb(body as never), counted, createWriteStream(part, { mode: 0o600 }))
    renameSync(part, to)
  } finally {
    rmSync(part, { force: true })
  }
}
