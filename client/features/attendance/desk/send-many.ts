import type { Rejection } from '../../../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../../../shared/protocol/up.ts'

export interface ManySent {
  readonly done: number
  readonly refused: readonly Rejection[]
  /** Sequence number of the last event; 0 when nothing was done. */
  readonly seq: number
}

interface Deps {
  readonly send: (id: string) => Promise<CommandAnswer>
  readonly wait: (ms: number) => Promise<void>
  /** After each answer: how many have been answered. */
  readonly onProgress: (answered: number) => void
}

const lanes = 6
const maxTries = 5

/** One command for each, six on the way at a time; a server that asks for patience is given it. */
export async function sendMany(ids: readonly string[], deps: Deps): Promise<ManySent> {
  const queue = [...ids]
  const answers: CommandAnswer[] = []
  const lane = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      answers.push(await sendPatiently(id, deps))
      deps.onProgress(answers.length)
    }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, ids.length) }, lane))
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.rejection]))
  const seq = Math.max(0, ...answers.map((answer) => (answer.ok ? answer.seq : 0)))
  return { done: answers.length - refused.length, refused, seq }
}

async function sendPatiently(id: string, { send, wait }: Deps): Promise<CommandAnswer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await send(id)
    if (answer.ok || answer.rejection.code !== 'command.tooMany' || tries >= maxTries) return answer
    await wait(Number(answer.rejection.params.retryAfterMs ?? 1_000))
  }
}
