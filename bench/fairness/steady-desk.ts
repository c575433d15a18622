import { setTimeout as pause } from 'node:timers/promises'
import { io } from 'socket.io-client'

/** A moderator's desk of another meeting, at work all the while. */
interface Desk {
  readonly base: string
  readonly meetingId: string
  readonly token: string
}

const everyMs = 40

export interface DeskTimes {
  /** From a command to its answer, ms. */
  readonly answeredMs: readonly number[]
  /** From a fresh connect to the state, ms. */
  readonly enteredMs: readonly number[]
  readonly refused: number
}

/** Works for so long, one command after another, and comes in anew once a second. */
export async function workFor(desk: Desk, seconds: number): Promise<DeskTimes> {
  const { socket, ms } = await enter(desk)
  const answeredMs: number[] = []
  const enteredMs = [ms]
  let refused = 0
  const end = performance.now() + seconds * 1_000
  let nextEntry = performance.now() + 1_000
  for (let count = 0; performance.now() < end; count += 1) {
    const sentAt = performance.now()
    const data = { itemId: 'open', deltaMinutes: count % 2 === 0 ? 1 : -1 }
    const commandId = `desk-${process.pid}-${Math.round(sentAt * 1_000)}`
    const answer = await socket.timeout(30_000).emitWithAck('command', { commandId, type: 'agenda.adjustTime', data })
    answeredMs.push(performance.now() - sentAt)
    if (!answer.ok) refused += 1
    if (performance.now() > nextEntry) {
      const entered = await enter(desk)
      enteredMs.push(entered.ms)
      entered.socket.close()
      nextEntry += 1_000
    }
    await pause(everyMs)
  }
  socket.close()
  return { answeredMs, enteredMs, refused }
}

async function enter({ base, meetingId, token }: Desk) {
  const began = performance.now()
  const socket = io(base, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { meetingId, token },
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('snapshot', () => resolve())
    socket.once('connect_error', (error) => reject(new Error(`the moderator is not let in: ${error.message}`)))
  })
  return { socket, ms: performance.now() - began }
}
