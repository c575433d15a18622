import { type Arrival, createArrivals } from './arrivals.ts'
import type { CrowdCalls, Joined, Tally } from './crowd-calls.ts'
import { type Kind, type LightClient, lightClient } from './light-client.ts'
import type { Auth } from './meeting.ts'
import { createPatience } from './patience.ts'

type JoinAsk = CrowdCalls['join']['ask']
type OnWelcome = (wireBytes: number) => void

/** So many may be on their way in at once. */
const doorWidth = 200

/** All screens of one server. */
export function createScreens() {
  let screens: LightClient[] = []
  const patience = createPatience()
  const arrivals = createArrivals()
  const tallies = createTallies()

  const open = (port: number, auth: Auth, welcome: Kind, onWelcome: OnWelcome): void => {
    let isWelcome = false
    const screen = lightClient(port, auth, {
      onMessage: (kind, payload, wireBytes) => {
        tallies.count(kind, wireBytes)
        if (kind === 'feed') arrivals.arrive(screen, payload, wireBytes)
        if (kind !== welcome || isWelcome) return
        isWelcome = true
        onWelcome(wireBytes)
      },
      onLost: patience.lose,
    })
    screens.push(screen)
  }

  /** Resolves with the bytes of the last one's welcome. */
  const letIn = ({ port, auths, count, welcome }: JoinAsk) =>
    patience.within<number>('join', (resolve) => {
      let inside = 0
      const onWelcome = (wireBytes: number) => {
        inside += 1
        if (inside === count) resolve(wireBytes)
        openNext()
      }
      const openNext = () => {
        const auth = auths[venueOf(screens.length, count, auths.length)]
        if (screens.length < count && auth !== undefined) open(port, auth, welcome, onWelcome)
      }
      for (let index = 0; index < Math.min(doorWidth, count); index += 1) openNext()
    })

  return {
    async join(ask: JoinAsk): Promise<Joined> {
      const startedAt = performance.now()
      const welcomeBytes = await letIn(ask)
      const seconds = (performance.now() - startedAt) / 1_000
      const sum = (bytesOf: (screen: LightClient) => number) =>
        screens.reduce((bytes, screen) => bytes + bytesOf(screen), 0)
      const bytesDown = sum((screen) => screen.bytesDown)
      return { seconds, bytesDown, bytesUp: sum((screen) => screen.bytesUp), welcomeBytes }
    },
    /** Resolves when every screen has got the next change. */
    nextChange: () => patience.within<Arrival>('change', (done) => arrivals.expect(screens.length, done)),
    tally: tallies.take,
    leave(): void {
      for (const screen of screens) screen.close()
      screens = []
    },
  }
}

/**
 * Venue after venue, so that a server that goes room by room meets its sockets in the order in which they were made,
 * as the bare one does: with venues in turn, memory out of order alone cost about 20 % at 5,000.
 */
const venueOf = (index: number, count: number, venues: number): number => Math.floor((index * venues) / count)

const noTally: Tally = { heartbeatBytes: 0, pingBytes: 0, otherBytes: 0, otherMessages: 0 }

function createTallies() {
  let tally = { ...noTally }
  return {
    count(kind: Kind, wireBytes: number): void {
      if (kind === 'heartbeat') tally.heartbeatBytes += wireBytes
      else if (kind === 'ping') tally.pingBytes += wireBytes
      else {
        tally.otherBytes += wireBytes
        tally.otherMessages += 1
      }
    },
    /** Counts anew from here. */
    take(): Tally {
      const counted = tally
      tally = { ...noTally }
      return counted
    },
  }
}
