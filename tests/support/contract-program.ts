import { setTimeout as pause } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'

/** An answer to a command, as the public contract has it. */
export type ContractAnswer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly rejection: { readonly code: string; readonly params: Record<string, unknown> } }

export interface ContractCommand {
  readonly commandId: string
  readonly type: string
  readonly data: object
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const post = (url: string, body: object, headers: Record<string, string>) =>
  fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** A program that knows the HTTP contract and nothing else. @throws on anything that the contract does not have. */
export function httpProgram(base: string, meetingId: string) {
  const path = `${base}/api/meetings/${meetingId}`
  return {
    async get<Body>(token: string, what: string): Promise<Body> {
      const response = await fetch(`${path}/${what}`, { headers: bearer(token) })
      if (response.status !== 200) throw new Error(`${what}: ${response.status}`)
      return (await response.json()) as Body
    },
    async bytes(token: string, what: string): Promise<Uint8Array> {
      const response = await fetch(`${path}/${what}`, { headers: bearer(token) })
      if (response.status !== 200) throw new Error(`${what}: ${response.status} ${await response.text()}`)
      return new Uint8Array(await response.arrayBuffer())
    },
    /** The cookie of a phone that has opened a link and said who it is. */
    async phone(token: string, name: string, phoneTail: string): Promise<string> {
      const opened = await post(`${base}/api/session`, { token }, {})
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
      const said = await post(`${path}/identify`, { name, phoneTail }, { cookie })
      if (said.status !== 200) throw new Error(`identify: ${said.status} ${await said.text()}`)
      return cookie
    },
    /** @param who a token, or the cookie of a phone. */
    command: (who: string, command: ContractCommand): Promise<ContractAnswer> =>
      asOftenAsNeeded(async () => {
        const response = await fetch(`${path}/commands`, {
          method: 'POST',
          headers: { ...(who.includes('=') ? { cookie: who } : bearer(who)), 'content-type': 'application/json' },
          body: JSON.stringify(command),
        })
        return (await response.json()) as ContractAnswer
      }),
  }
}

/** A program on a socket: what it was shown first and told since, and its own commands. */
export async function socketProgram(base: string, meetingId: string, token: string) {
  const socket: Socket = io(base, { transports: ['websocket'], forceNew: true, auth: { token, meetingId } })
  let shown: { state: { attendance: { venues: Record<string, object> } } } | null = null
  let text = ''
  socket.on('snapshot', (message) => {
    shown = message
    text += JSON.stringify(message)
  })
  socket.on('feed', ({ events }: { events: readonly { type: string; data: { venues?: object } }[] }) => {
    text += JSON.stringify(events)
    for (const { type, data } of events)
      if (type === 'attendance.counted' && shown !== null) Object.assign(shown.state.attendance.venues, data.venues)
  })
  while (shown === null) await pause(10)
  return {
    /** The numbers of the halls, as this program would draw them now. */
    get venues(): Record<string, object> {
      return shown?.state.attendance.venues ?? {}
    },
    /** Everything that came down. */
    get heard(): string {
      return text
    },
    command: (command: ContractCommand): Promise<ContractAnswer> =>
      asOftenAsNeeded(() => socket.timeout(20_000).emitWithAck('command', command)),
    close: (): void => void socket.close(),
  }
}

/** Waits as long as it is told to, where it was too much at once. */
async function asOftenAsNeeded(send: () => Promise<ContractAnswer>): Promise<ContractAnswer> {
  for (;;) {
    const answer = await send()
    if (answer.ok || answer.rejection.code !== 'command.tooMany') return answer
    await pause(Number(answer.rejection.params.retryAfterMs))
  }
}
