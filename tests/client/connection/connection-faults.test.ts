import { describe, expect, it } from 'vitest'
import { backOffMs } from '../../../client/connection/back-off.ts'
import { createOutbox } from '../../../client/connection/command-outbox.ts'
import type { CommandAnswer, CommandMessage } from '../../../shared/protocol/up.ts'
import { clockWorld } from './clock-world.ts'

const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
function line() {
  const sent: { readonly type: string; readonly answer: (answer: CommandAnswer) => void }[] = []
  const outbox = createOutbox({
    newCommandId: () => `command-${sent.length}`,
    mayWait: () => true,
    onWaiting: () => undefined,
    send: ({ type }: CommandMessage) => new Promise((answer) => sent.push({ type, answer })),
  })
  return { outbox, sent }
}
describe('the connection, where it was wrong', () => {
  it('[ARC-2] two answers to one command take no other command out', async () => {
    const { outbox, sent } = line()
    outbox.open()
    void outbox.add('first', {})
    outbox.shut()
    outbox.open()
    void outbox.add('second', {})
    sent[0]?.answer({ ok: true, seq: 1 })
    sent[1]?.answer({ ok: true, seq: 1 })
    await settle()
    expect(outbox.count).toBe(1)
    outbox.shut()
    outbox.open()
    expect(sent.at(-1)?.type).toBe('second')
    expect(sent).toHaveLength(4)
  })
  it('[ARC-15] pages that were told the same retryAfterMs do not come back together', () => {
    const waits = [0, 0.2, 0.4, 0.6, 0.8].map((random) => backOffMs(0, random, 10_000))
    expect(new Set(waits).size).toBe(5)
  })
  it('[ARC-16] a sleep that nobody told of is noticed by the next answer', () => {
    const world = clockWorld()
    const page = world.page()
    for (let i = 0; i < 8; i += 1) page.probe({ upMs: 10, downMs: 10 })
    page.sleep(20_000)
    page.probe({ upMs: 12, downMs: 12 })
    expect(Math.abs(page.error())).toBeLessThan(100)
  })
})
