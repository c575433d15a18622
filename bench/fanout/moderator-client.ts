import { lightClient } from './light-client.ts'
import type { Auth } from './meeting.ts'

const answerWithinMs = 20_000

/** Resolves once it is connected. */
export async function openModerator(port: number, auth: Auth) {
  let onConnected: () => void = () => undefined
  let onAck: (payload: Buffer) => void = () => undefined
  let onFault: (error: Error) => void = () => undefined

  const client = lightClient(port, auth, {
    onMessage: (kind, payload) => {
      if (kind === 'connected') onConnected()
      if (kind === 'ack') onAck(payload)
    },
    onLost: (reason) => onFault(new Error(`the moderator was cut off: ${reason}`)),
  })
  const within = <Value>(start: (resolve: (value: Value) => void, reject: (error: Error) => void) => void) =>
    new Promise<Value>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the moderator got no answer')), answerWithinMs)
      onFault = reject
      start((value) => {
        clearTimeout(timer)
        resolve(value)
      }, reject)
    })
  await within<void>((resolve) => {
    onConnected = resolve
  })

  return {
    /** Resolves with the time of the ack, by `performance.now()`. @throws when the command was refused. */
    command: (command: unknown) =>
      within<number>((resolve, reject) => {
        onAck = (payload) => {
          const ackedAt = performance.now()
          const text = payload.toString()
          if (text.includes('"ok":true')) resolve(ackedAt)
          else reject(new Error(`refused: ${text}`))
        }
        client.send(`420${JSON.stringify(['command', command])}`)
      }),
  }
}
