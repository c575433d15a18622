import type { Instant } from '../../shared/kernel/time.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import { nextMove } from './simulated-chair.ts'
import { type SimulatedAct, venueActs } from './simulated-venues.ts'

/** How a rehearsal is played. `speed`: 1 is life, 60 an hour in a minute. `chairs`: the agenda is moved, too. */
export interface SimulationWish {
  readonly speed: number
  readonly chairs: boolean
}

interface Deps {
  readonly now: () => Instant
  readonly onError: (error: unknown) => void
}

export interface Simulation {
  stop(): void
}

/** Between two rounds at the speed of life; people of several halls act in each. */
const roundMs = 1_500
const shortestRoundMs = 40

/** Halls and people that are not there, acting through the same door as those that are. Stops by itself at the end of the meeting. */
export function createSimulation(host: MeetingHost, { speed, chairs }: SimulationWish, deps: Deps): Simulation {
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const act = ({ actor, command }: SimulatedAct) => host.act({ actor, linkId: 'simulation' }, command)

  const round = async () => {
    const at = deps.now()
    const move = chairs ? nextMove(host.state, at, speed) : null
    const acts = venueActs(host.state, Math.random)
    await Promise.all([...(move === null ? [] : [move]), ...acts].map(act))
    if (!isStopped && host.state.meeting.status !== 'adjourned') schedule()
  }
  const schedule = () => {
    timer = setTimeout(() => round().catch(deps.onError), Math.max(shortestRoundMs, roundMs / speed))
  }
  schedule()

  return {
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
