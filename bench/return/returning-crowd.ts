import { backOffMs, longestBackOffMs } from '../../client/connection/back-off.ts'
import type { Role } from '../../shared/access/roles.ts'
import { type LightClient, lightClient } from '../fanout/light-client.ts'
import type { Auth } from '../fanout/meeting.ts'

/** Who comes back, and how long it may wait between two tries. */
export interface Member {
  readonly auth: Partial<Auth>
  readonly role: Role
}

/** So many open their first line at once. */
const doorWidth = 100

/** Pages that come back by themselves, by the rules of the real ones; nothing but their wire. */
export function createReturningCrowd(port: number, members: readonly Member[]) {
  const places = members.map((member) => createPlace(port, member))
  const areThere = (role?: Role) =>
    places.every((place) => place.isThere || (role !== undefined && place.role !== role))

  const until = async (role?: Role): Promise<void> => {
    while (!areThere(role)) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return {
    async open(): Promise<void> {
      for (let first = 0; first < places.length; first += doorWidth) {
        const some = places.slice(first, first + doorWidth)
        for (const place of some) place.open()
        while (!some.every(({ isThere }) => isThere)) await new Promise((resolve) => setTimeout(resolve, 2))
      }
    },
    /** Resolves when all of that role, or all, have been let in. */
    until,
    /** How long each was away since the last question, ms. */
    takeAway: () => places.flatMap((place) => place.takeAway().map((ms) => ({ role: place.role, ms }))),
    close(): void {
      for (const place of places) place.close()
    },
  }
}

function createPlace(port: number, { auth, role }: Member) {
  let line: LightClient | null = null
  let isThere = false
  let isClosed = false
  let attempt = 0
  let retryAfterMs = 0
  let cutAt: number | null = null
  let away: number[] = []
  let timer: NodeJS.Timeout | undefined
  /** Where it was: what comes back is told what is missing. */
  let from: { readonly epoch?: string; readonly after?: number } = {}

  const lost = () => {
    line?.close()
    line = null
    isThere = false
    cutAt ??= performance.now()
    clearTimeout(timer)
    if (isClosed) return
    timer = setTimeout(open, backOffMs(attempt, Math.random(), retryAfterMs, longestBackOffMs(role)))
    attempt += 1
    retryAfterMs = 0
  }
  const open = () => {
    line = lightClient(
      port,
      { ...auth, ...from },
      {
        onMessage(kind, payload) {
          if (kind === 'connected') {
            isThere = true
            attempt = 0
            if (cutAt !== null) away.push(performance.now() - cutAt)
            cutAt = null
          }
          if (kind === 'snapshot') from = placeOf(payload)
          if (kind !== 'other') return
          const text = payload.toString()
          // Not let in, or told to go.
          if (!text.startsWith('44') && !text.startsWith('42["draining"')) return
          retryAfterMs = Number(/"retryAfterMs":(\d+)/u.exec(text)?.[1] ?? 0)
          lost()
        },
        onLost: lost,
      },
    )
  }
  return {
    role,
    open,
    get isThere(): boolean {
      return isThere
    },
    takeAway(): readonly number[] {
      const taken = away
      away = []
      return taken
    },
    close(): void {
      isClosed = true
      clearTimeout(timer)
      line?.close()
    },
  }
}

/** It stands at the beginning of a snapshot. */
function placeOf(payload: Buffer) {
  const found = /"epoch":"([^"]+)","seq":(\d+)/u.exec(payload.toString('latin1', 0, 200))
  return found === null ? {} : { epoch: found[1] ?? '', after: Number(found[2]) }
}
