import { atTheirTimes } from './arrival-times.ts'
import type { CheckIns, CheckinHandlers, Guest } from './checkin-calls.ts'
import { createHttpLines, type HttpReply, openHttpLine } from './http-line.ts'

/** Closed loop: so many lines, one request under way on each. */
export const bareRush: CheckinHandlers['bareRush'] = async ({ port, guests, lines }) => {
  const waiting = [...guests]
  const opened = Array.from({ length: lines }, () => openHttpLine(port))
  const ackMs: number[] = []
  const startedAt = performance.now()
  const work = async (line: (typeof opened)[number]) => {
    for (let guest = waiting.pop(); guest !== undefined; guest = waiting.pop()) {
      ackMs.push(await timed(() => line.post('/check-in', null, guest)))
    }
  }
  await Promise.all(opened.map(work))
  const seconds = (performance.now() - startedAt) / 1_000
  for (const line of opened) line.close()
  return { seconds, ackMs }
}

/** Open loop. */
export const bareBurst: CheckinHandlers['bareBurst'] = async ({ port, guests, seconds }): Promise<CheckIns> => {
  const lines = createHttpLines(port)
  const ackMs: number[] = []
  await atTheirTimes(guests, seconds, async (guest: Guest) => {
    ackMs.push(await timed(() => lines.post('/check-in', null, guest)))
  })
  lines.close()
  return { seconds, ackMs }
}

async function timed(post: () => Promise<HttpReply>): Promise<number> {
  const startedAt = performance.now()
  const { status, text } = await post()
  if (status !== 200) throw new Error(`${status} ${text}`)
  return performance.now() - startedAt
}
