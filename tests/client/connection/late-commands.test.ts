import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createOutbox, type KeptCommands } from '../../../client/connection/command-outbox.ts'
import { createLateCommands } from '../../../client/connection/late-commands.ts'
import { refuse } from '../../../shared/kernel/result.ts'
import type { CommandAnswer, CommandMessage } from '../../../shared/protocol/up.ts'

/** An outbox on a line that the test holds in its hand, and what its page tells of it. */
function lateOnLine(kept?: KeptCommands) {
  const answers = new Map<string, (answer: CommandAnswer) => void>()
  const losses: (() => void)[] = []
  let told: readonly string[] = []
  let made = 0
  const late = createLateCommands((commands) => {
    told = commands.map(
      ({ message, standing }) => `${message.type} ${typeof standing === 'object' ? standing.code : standing}`,
    )
  })
  const outbox = createOutbox({
    newCommandId: () => `c${++made}`,
    mayWait: () => true,
    onWaiting: late.wait,
    onLateAnswer: late.answer,
    send: ({ commandId }: CommandMessage) =>
      new Promise((resolve, reject) => {
        answers.set(commandId, resolve)
        losses.push(() => reject(new Error('no answer')))
      }),
    ...(kept === undefined ? {} : { kept }),
  })
  const answer = async (commandId: string, given: CommandAnswer) => {
    answers.get(commandId)?.(given)
    await vi.advanceTimersByTimeAsync(0)
  }
  const lose = async () => {
    for (const one of losses.splice(0)) one()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { late, outbox, answer, lose, told: () => told }
}

const done: CommandAnswer = { ok: true, seq: 1 }

describe('[LIN-1] what had to wait for the line', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it('is told as waiting, as on its way, and as what became of it', async () => {
    const { outbox, answer, late, told } = lateOnLine()
    void outbox.add('a', {})
    void outbox.add('b', {})
    expect(told()).toEqual(['a waiting', 'b waiting'])
    outbox.open()
    expect(told()).toEqual(['a sending', 'b sending'])
    await answer('c1', done)
    await answer('c2', refuse('floor.notLive'))
    expect(told()).toEqual(['a done', 'b floor.notLive'])
    await vi.advanceTimersByTimeAsync(12_000)
    expect(told()).toEqual(['b floor.notLive'])
    late.dismiss('c2')
    expect(told()).toEqual([])
  })

  it('is not told of what the line took at once', async () => {
    const { outbox, answer, told } = lateOnLine()
    outbox.open()
    void outbox.add('a', {})
    await answer('c1', refuse('floor.notLive'))
    expect(told()).toEqual([])
  })

  it('is told of what was under way when the line was cut, and of what had no answer in time', async () => {
    const { outbox, answer, lose, told } = lateOnLine()
    outbox.open()
    void outbox.add('a', {})
    outbox.shut()
    expect(told()).toEqual(['a waiting'])
    await lose()
    outbox.open()
    void outbox.add('b', {})
    expect(told()).toEqual(['a sending'])
    await lose()
    expect(told()).toEqual(['a waiting', 'b waiting'])
    outbox.open()
    await answer('c1', done)
    await answer('c2', done)
    expect(told()).toEqual(['a done', 'b done'])
  })

  it('counts as done where it had been done from another side, and is forgotten as such', async () => {
    const { outbox, answer, told } = lateOnLine()
    void outbox.add('a', {})
    outbox.open()
    await answer('c1', refuse('attendance.alreadyPresent', { at: 5 }))
    expect(told()).toEqual(['a attendance.alreadyPresent'])
    await vi.advanceTimersByTimeAsync(12_000)
    expect(told()).toEqual([])
  })

  it('is told of what an earlier page left behind', async () => {
    const left = [{ commandId: 'old', type: 'a', data: {} }]
    const { outbox, answer, told } = lateOnLine({ read: () => left, write: () => undefined })
    outbox.open()
    expect(told()).toEqual(['a sending'])
    await answer('old', done)
    expect(told()).toEqual(['a done'])
  })
})
