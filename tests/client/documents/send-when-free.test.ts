import { describe, expect, it } from 'vitest'
import { sendWhenFree } from '../../../client/features/documents/send-when-free.ts'

const codeOf = (text: string) => text
const busy = { status: 503, text: 'documents.uploadBusy' }
const taken = { status: 201, text: '' }

/** Answers in their order, the last one for ever; with how long was waited between them. */
function line(...answers: { status: number; text: string }[]) {
  const waits: number[] = []
  let sent = 0
  const send = async () => answers[Math.min(sent++, answers.length - 1)] ?? taken
  const pause = async (ms: number) => void waits.push(ms)
  return { send, pause, waits, sent: () => sent }
}

describe('a file that is sent while the server is busy', () => {
  it('[DOC-28] is sent again by itself until it is taken, never sooner than the server asks for', async () => {
    const { send, pause, waits } = line(busy, busy, taken)
    expect(await sendWhenFree(send, codeOf, undefined, pause)).toBe(taken)
    expect(waits).toHaveLength(2)
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(5_000)
  })

  it('[DOC-28] is not sent again for what would be refused just the same', async () => {
    const damaged = { status: 422, text: 'documents.damaged' }
    const { send, pause, sent } = line(damaged)
    expect(await sendWhenFree(send, codeOf, undefined, pause)).toBe(damaged)
    expect(sent()).toBe(1)
  })

  it('[DOC-28] says so in the end', async () => {
    const { send, pause, sent } = line(busy)
    expect(await sendWhenFree(send, codeOf, undefined, pause)).toBe(busy)
    expect(sent()).toBe(10)
  })

  it('[DOC-28] is not sent again once it was taken off the list', async () => {
    const { send, sent } = line(busy)
    const end = new AbortController()
    const pause = async () => end.abort()
    await expect(sendWhenFree(send, codeOf, end.signal, pause)).rejects.toThrow()
    expect(sent()).toBe(1)
  })
})
