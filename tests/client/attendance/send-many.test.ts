import { expect, it } from 'vitest'
import { sendMany } from '../../../client/features/attendance/desk/send-many.ts'
import { refuse } from '../../../shared/kernel/result.ts'

const ids = Array.from({ length: 20 }, (_, index) => `p${index}`)
const noWait = async () => {}
const ignore = () => {}

it('sends each once, six at a time', async () => {
  const sent: string[] = []
  let open = 0
  let most = 0
  const send = async (id: string) => {
    sent.push(id)
    open += 1
    most = Math.max(most, open)
    await new Promise((resolve) => setTimeout(resolve, 1))
    open -= 1
    return { ok: true, seq: sent.length } as const
  }
  const progress: number[] = []
  const result = await sendMany(ids, { send, wait: noWait, onProgress: (answered) => progress.push(answered) })
  expect(sent.toSorted()).toEqual(ids.toSorted())
  expect(most).toBe(6)
  expect(result).toEqual({ done: 20, refused: [], seq: 20 })
  expect(progress).toEqual(ids.map((_, index) => index + 1))
})

it('collects refusals and goes on', async () => {
  const send = async (id: string) =>
    id === 'p3' ? refuse('attendance.alreadyPresent') : ({ ok: true, seq: 7 } as const)
  const result = await sendMany(ids, { send, wait: noWait, onProgress: ignore })
  expect(result.done).toBe(19)
  expect(result.refused.map(({ code }) => code)).toEqual(['attendance.alreadyPresent'])
})

it('waits when the server asks for patience, and not for ever', async () => {
  const waits: number[] = []
  const wait = async (ms: number) => void waits.push(ms)
  const send = async () => refuse('command.tooMany', { retryAfterMs: 250 })
  const result = await sendMany(['p1'], { send, wait, onProgress: ignore })
  expect(waits).toEqual([250, 250, 250, 250])
  expect(result.refused).toHaveLength(1)
})
