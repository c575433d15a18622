import { backOffMs } from '../../connection/back-off.ts'
import type { BodyAnswer } from '../../connection/send-body.ts'

/** What the server says while it checks the files of others; the same file is taken a moment later. */
const busyCodes: ReadonlySet<string> = new Set(['documents.uploadBusy', 'server.busy'])

const retryAfterMs = 5_000
const mostTries = 10

/**
 * Sends again, later and later, while the server is busy with other files.
 * @param codeOf the refusal in an answer.
 * @param pause resolves after so many ms.
 * @returns the first answer that is not about that, or the tenth.
 * @throws what `signal` was ended for.
 * @source DOC-28
 */
export async function sendWhenFree(
  send: () => Promise<BodyAnswer>,
  codeOf: (text: string) => string,
  signal?: AbortSignal,
  pause: (ms: number) => Promise<unknown> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<BodyAnswer> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await send()
    const isBusy = answer.status === 503 && busyCodes.has(codeOf(answer.text))
    if (!isBusy || attempt + 1 === mostTries) return answer
    await pause(backOffMs(attempt, Math.random(), retryAfterMs))
    signal?.throwIfAborted()
  }
}
