import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxWaitingBytes, openOutboundGate } from '../../../server/sockets/outbound-gate.ts'

/** A line whose network takes packets only when it is told to. */
function slowLine() {
  const written: { readonly bytes: number; readonly sent: () => void }[] = []
  const told: string[] = []
  const line = {
    write(data: string | Buffer, _options?: object, callback?: (transport: null) => void): unknown {
      written.push({ bytes: data.length, sent: () => callback?.(null) })
      return line
    },
  }
  const gate = openOutboundGate(line, { onRefused: () => told.push('refused'), onOpen: () => told.push('open') })
  return {
    gate,
    told,
    write: (bytes: number) => line.write('x'.repeat(bytes)),
    take: () => written.shift()?.sent(),
    get waitingBytes() {
      return written.slice(1).reduce((sum, { bytes }) => sum + bytes, 0)
    },
    get count() {
      return written.length
    },
  }
}

describe('The outbound gate', () => {
  it('[LIM-5] queues nothing over the limit, says so, and opens when the client has read', () => {
    const line = slowLine()
    for (let count = 0; count < 1_000; count += 1) line.write(1_000)
    expect(line.waitingBytes).toBeLessThanOrEqual(maxWaitingBytes + 1_000)
    expect(line.gate.isShut).toBe(true)
    while (line.count > 0) line.take()
    expect(line.gate.isShut).toBe(false)
    expect([...new Set(line.told)]).toEqual(['refused', 'open'])
  })

  it('[LIM-5] lets a state of any size out on a line that waits for nothing, and little behind it', () => {
    const line = slowLine()
    line.write(10 * maxWaitingBytes)
    line.write(1_000)
    expect(line.count).toBe(2)
    expect(line.gate.isShut).toBe(false)
  })

  it('[LIM-5] holds for any order of writing and reading', () => {
    const act = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.constant('take' as const))
    fc.assert(
      fc.property(fc.array(act, { maxLength: 300 }), (acts) => {
        const line = slowLine()
        for (const one of acts) {
          if (one === 'take') line.take()
          else line.write(one)
          expect(line.waitingBytes).toBeLessThanOrEqual(maxWaitingBytes + 100_000)
        }
        while (line.count > 0) line.take()
        expect(line.gate.isShut).toBe(false)
      }),
    )
  })
})
