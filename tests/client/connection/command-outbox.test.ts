import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOutbox } from '../../../client/connection/command-outbox.ts'
import { refuse } from '../../../shared/kernel/result.ts'
import type { CommandAnswer, CommandMessage } from '../../../shared/protocol/up.ts'

interface Sent {
  readonly message: CommandMessage
  readonly answer: (answer: CommandAnswer) => Promise<void>
  /** No answer came: the line broke, or the time was up. */
  readonly lose: () => Promise<void>
}

const done = (seq: number): CommandAnswer => ({ ok: true, seq })
/** Lets every promise that can go on go on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** An outbox on a line that the test holds in its hand. @param mayWait which commands may. */
function outboxOnLine(mayWait: (type: string) => boolean = () => true) {
  const sent: Sent[] = []
  const counts: number[] = []
  let nextId = 0
  const outbox = createOutbox({
    mayWait,
    newCommandId: () => {
      nextId += 1
      return `command-${nextId}`
    },
    send: (message) =>
      new Promise((resolve, reject) => {
        sent.push({
          message,
          answer: (answer) => {
            resolve(answer)
            return settle()
          },
          lose: () => {
            reject(new Error('timeout'))
            return settle()
          },
        })
      }),
    onWaiting: ({ length }) => length !== counts.at(-1) && counts.push(length),
  })
  const ids = () => sent.map(({ message }) => message.commandId)
  const last = (): Sent => sent.at(-1) ?? missing()
  return { outbox, sent, counts, ids, last }
}

function missing(): never {
  throw new Error('nothing was sent')
}

describe('the outbox', () => {
  it('[ARC-2] sends at once on an open line and gives the answer back', async () => {
    const { outbox, counts, last } = outboxOnLine()
    outbox.open()
    const answer = outbox.add('meeting.start', {})
    expect(last().message).toEqual({ commandId: 'command-1', type: 'meeting.start', data: {} })
    expect(outbox.count).toBe(1)
    await last().answer(done(7))
    expect(await answer).toEqual({ ok: true, seq: 7 })
    expect(outbox.count).toBe(0)
    expect(counts).toEqual([1, 0])
  })

  it('[ARC-2] a refusal is an answer: it is given back and not tried again', async () => {
    const { outbox, sent, last } = outboxOnLine()
    outbox.open()
    const answer = outbox.add('agenda.advance', { from: null })
    await last().answer(refuse('agenda.notLive'))
    expect(await answer).toEqual({ ok: false, rejection: { code: 'agenda.notLive', params: {} } })
    outbox.shut()
    outbox.open()
    expect(sent).toHaveLength(1)
  })

  it('[ARC-10] keeps what is given while the line is cut, and sends it in the order in which it was given', () => {
    const { outbox, sent, ids } = outboxOnLine()
    for (const type of ['a', 'b', 'c']) void outbox.add(type, {})
    expect(sent).toEqual([])
    outbox.open()
    expect(sent.map(({ message }) => message.type)).toEqual(['a', 'b', 'c'])
    outbox.shut()
    void outbox.add('d', {})
    expect(sent).toHaveLength(3)
    expect(ids()).toEqual(['command-1', 'command-2', 'command-3'])
  })

  it('[ARC-2] sends again under the same id after the line was cut, and no id twice for two commands', async () => {
    const { outbox, sent, ids, last } = outboxOnLine()
    outbox.open()
    const answer = outbox.add('meeting.start', {})
    outbox.shut()
    await last().lose()
    outbox.open()
    expect(ids()).toEqual(['command-1', 'command-1'])
    expect(sent[1]?.message).toEqual(sent[0]?.message)
    await last().answer(done(2))
    expect(await answer).toEqual(done(2))
    void outbox.add('meeting.start', {})
    expect(last().message.commandId).toBe('command-2')
  })

  it('[ARC-2] is sent once while its answer is awaited, however often the line is said to be open', () => {
    const { outbox, sent } = outboxOnLine()
    outbox.open()
    void outbox.add('meeting.start', {})
    outbox.open()
    outbox.open()
    expect(sent).toHaveLength(1)
  })

  it('[ARC-2] is never sent again once it is answered', async () => {
    const { outbox, sent, last } = outboxOnLine()
    outbox.open()
    void outbox.add('meeting.start', {})
    await last().answer(done(2))
    outbox.shut()
    outbox.open()
    expect(sent).toHaveLength(1)
  })

  it('[ARC-2] stays without an answer: when the time is up it still waits and counts', async () => {
    const { outbox, counts, last } = outboxOnLine()
    outbox.open()
    void outbox.add('meeting.start', {})
    await last().lose()
    expect(outbox.count).toBe(1)
    expect(counts).toEqual([1])
  })

  it('[ARC-2] after the time is up it goes out again, under the same id, as soon as the line is said to be open', async () => {
    const { outbox, ids, last } = outboxOnLine()
    outbox.open()
    const answer = outbox.add('meeting.start', {})
    await last().lose()
    outbox.open()
    expect(ids()).toEqual(['command-1', 'command-1'])
    await last().answer(done(3))
    expect(await answer).toEqual(done(3))
  })

  describe('[LIN-6] a cue', () => {
    const cue = () => outboxOnLine((type) => type !== 'agenda.advance')
    const press = { from: 'a' }

    it('is refused on the spot while there is no line, and never goes out', async () => {
      const { outbox, sent } = cue()
      expect(await outbox.add('agenda.advance', press)).toEqual(refuse('command.notSent'))
      void outbox.add('notices.send', {})
      outbox.open()
      expect(sent.map(({ message }) => message.type)).toEqual(['notices.send'])
    })

    it('waits for a line that goes over to another server, and goes out there', async () => {
      const { outbox, sent, last } = cue()
      outbox.open()
      outbox.move()
      outbox.shut()
      const answer = outbox.add('agenda.advance', press)
      expect(sent).toEqual([])
      outbox.open()
      outbox.moved()
      await last().answer(done(4))
      expect(await answer).toEqual(done(4))
      outbox.shut()
      expect(await outbox.add('agenda.advance', press)).toEqual(refuse('command.notSent'))
    })

    it('is refused when that line does not come', async () => {
      const { outbox, sent } = cue()
      outbox.open()
      outbox.move()
      outbox.shut()
      const answer = outbox.add('agenda.advance', press)
      void outbox.add('notices.send', {})
      outbox.moved()
      expect(await answer).toEqual(refuse('command.notSent'))
      outbox.open()
      expect(sent.map(({ message }) => message.type)).toEqual(['notices.send'])
    })

    it.each(['the line is cut', 'no answer comes in time'])(
      'whose answer is lost because %s is asked about, not sent again',
      async (how) => {
        const { outbox, sent, last } = cue()
        outbox.open()
        const answer = outbox.add('agenda.advance', press)
        if (how === 'the line is cut') outbox.shut()
        await last().lose()
        outbox.open()
        expect(sent.map(({ message }) => message)).toEqual([
          { commandId: 'command-1', type: 'agenda.advance', data: press },
          { commandId: 'command-1', type: 'agenda.advance', data: press, onlyIfDone: true },
        ])
        await last().answer(refuse('command.notDone'))
        expect(await answer).toEqual(refuse('command.notDone'))
        expect(outbox.count).toBe(0)
      },
    )
  })

  it('[LIN-6] what waits is taken back while it was never sent, and not afterwards', async () => {
    const { outbox, sent, last } = outboxOnLine()
    const never = outbox.add('notices.send', {})
    outbox.discard('command-1')
    expect(await never).toEqual(refuse('command.discarded'))
    outbox.open()
    expect(sent).toEqual([])
    void outbox.add('notices.send', {})
    await last().lose()
    outbox.discard('command-2')
    expect(outbox.count).toBe(1)
  })

  it('[ARC-2] whatever the line does, each command is answered once, keeps its id, and stops when it is answered', async () => {
    const anyLine = fc.array(
      fc.oneof(
        ...(['add', 'open', 'shut'] as const).map((act) => fc.record({ act: fc.constant(act), at: fc.constant(0) })),
        fc.record({ act: fc.constantFrom('answer', 'lose'), at: fc.nat({ max: 5 }) }),
      ),
      { maxLength: 40 },
    )
    await fc.assert(
      fc.asyncProperty(anyLine, async (steps) => {
        const { outbox, sent } = outboxOnLine()
        let given = 0
        const answers: CommandAnswer[] = []
        const under = new Set<Sent>()
        const known = () => {
          for (const one of sent) if (!settled.has(one)) under.add(one)
        }
        const settled = new Set<Sent>()
        const close = async (one: Sent, how: 'answer' | 'lose') => {
          settled.add(one)
          under.delete(one)
          await (how === 'answer' ? one.answer(done(Number(one.message.commandId.split('-')[1]))) : one.lose())
        }
        for (const { act, at } of steps) {
          known()
          if (act === 'add') {
            given += 1
            void outbox.add('x', given).then((answer) => answers.push(answer))
          } else if (act === 'open') outbox.open()
          else if (act === 'shut') {
            // The line's own promise: nothing sent on it is answered after it is cut.
            outbox.shut()
            for (const one of [...under]) await close(one, 'lose')
          } else {
            const one = [...under][at]
            if (one !== undefined) await close(one, act)
          }
        }
        outbox.shut()
        known()
        for (const one of [...under]) await close(one, 'lose')
        outbox.open()
        known()
        for (const one of [...under]) await close(one, 'answer')
        expect(answers.map((answer) => (answer.ok ? answer.seq : 0)).toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: given }, (_, index) => index + 1),
        )
        expect(outbox.count).toBe(0)
        const bodies = new Map(sent.map(({ message }) => [message.commandId, message.data]))
        for (const { message } of sent) expect(message.data).toBe(bodies.get(message.commandId))
      }),
      { numRuns: 200 },
    )
  })
})
