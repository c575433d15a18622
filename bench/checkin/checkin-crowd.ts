// A program of its own: all clients of both servers, so that clocks need not be compared and the servers have a core to themselves.
import type { CrowdReply } from '../fanout/crowd-calls.ts'
import { bareBurst, bareRush } from './bare-arrivals.ts'
import type { CheckinCalls, CheckinHandlers, CheckinRequest } from './checkin-calls.ts'
import { createFullHouse } from './full-house.ts'

const house = createFullHouse()

const handlers: CheckinHandlers = { sit: house.sit, rush: house.rush, burst: house.burst, bareRush, bareBurst }

/** Both ends are compiled from the same `CheckinCalls`. */
const handle = ({ name, ask }: CheckinRequest): Promise<unknown> =>
  (handlers[name] as (ask: unknown) => Promise<CheckinCalls[typeof name]['answer']>)(ask)

process.on('message', (request: CheckinRequest) => {
  const reply = (message: CrowdReply) => process.send?.(message)
  handle(request).then(
    (answer) => reply({ answer }),
    (error: unknown) => reply({ fault: error instanceof Error ? error.message : String(error) }),
  )
})
process.on('disconnect', () => process.exit(1))
