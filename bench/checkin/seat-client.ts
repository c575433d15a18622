import { type LightClient, lightClient } from '../fanout/light-client.ts'
import type { Auth } from '../fanout/meeting.ts'

/** A page that sits in the meeting: counts what it is told, and may command. */
export interface SeatClient {
  /** When feed frames came, by `performance.now()`, and how far they told. */
  readonly frames: readonly { readonly at: number; readonly upTo: number }[]
  /** Resolves with the ack's sequence number. @throws when it is refused. */
  command(type: string, data: unknown): Promise<number>
  /** From now on. */
  forgetFrames(): void
  close(): void
}

interface Way {
  readonly port: number
  readonly auth: Partial<Auth>
  readonly cookie?: string
}

const withinMs = 30_000

/** Resolves with its first state. */
export function sitDown({ port, auth, cookie }: Way, idPrefix: string): Promise<SeatClient> {
  const pending = new Map<number, { resolve: (seq: number) => void; reject: (error: Error) => void }>()
  let frames: { at: number; upTo: number }[] = []
  let asked = 0

  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no state for a client')), withinMs)
    const lose = (reason: string) => {
      const error = new Error(`a client was cut off: ${reason}`)
      reject(error)
      for (const one of pending.values()) one.reject(error)
    }
    const client: LightClient = lightClient(
      port,
      auth,
      {
        onLost: lose,
        onMessage: (kind, payload) => {
          if (kind === 'feed') frames.push({ at: performance.now(), upTo: upToOf(payload) })
          if (kind === 'ack') settle(payload.toString())
          if (kind !== 'snapshot') return
          clearTimeout(timer)
          resolve(seat)
        },
      },
      cookie ?? null,
    )
    const settle = (text: string) => {
      const [, id, answer = ''] = /^43(\d+)(.*)$/su.exec(text) ?? []
      const one = pending.get(Number(id))
      pending.delete(Number(id))
      const seq = /"ok":true,"seq":(\d+)/u.exec(answer)?.[1]
      if (seq === undefined) one?.reject(new Error(`refused: ${answer}`))
      else one?.resolve(Number(seq))
    }
    const seat: SeatClient = {
      get frames() {
        return frames
      },
      command(type, data) {
        asked += 1
        const id = asked
        const answer = new Promise<number>((done, fail) => pending.set(id, { resolve: done, reject: fail }))
        client.send(`42${id}${JSON.stringify(['command', { commandId: `${idPrefix}-${id}`, type, data }])}`)
        return answer
      },
      forgetFrames() {
        frames = []
      },
      close: client.close,
    }
  })
}

/** It stands near the front, before the events. */
const upToOf = (payload: Buffer): number =>
  Number(/"upTo":(\d+)/u.exec(payload.toString('latin1', 0, Math.min(payload.length, 200)))?.[1] ?? 0)
