import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { Device, Presence } from '../sockets/presence.ts'

/** From 0 up to 1. */
type Chance = () => number

/** How long a screen that is not there takes to paint, in ms. */
const paintMs = { least: 60, most: 400 }

/** One painting in so many takes as long as on a line that stutters. */
const lagOneIn = 25
const lagMs = 6_000

/** Loading the next item ahead, so much of it at a time. */
const loading = { everyMs: 400, percent: 25 }

/**
 * A screen and an operator's page for every hall of a rehearsal that is played: beside the log, like those that are there.
 * @returns stop; the pages leave.
 */
export function playScreens(host: MeetingHost, presence: Presence, chance: Chance = Math.random): () => void {
  const stops = Object.keys(host.state.venues).map((venueId) => playVenue(host, presence, venueId, chance))
  return () => {
    for (const stop of stops) stop()
  }
}

function playVenue(host: MeetingHost, presence: Presence, venueId: string, chance: Chance): () => void {
  const [screen, operator] = (['screen', 'operator'] as const).map((role): Device => {
    const device: Device = { venueId, role, drawnSeq: null, rttMs: null, prepared: null }
    presence.add(device)
    return device
  }) as [Device, Device]
  let painting: ReturnType<typeof setTimeout> | null = null
  let loadingTimer: ReturnType<typeof setTimeout> | null = null

  const paint = () => {
    if (painting !== null) return
    const isLagging = Math.floor(chance() * lagOneIn) === 0
    const usual = paintMs.least + chance() * (paintMs.most - paintMs.least)
    painting = setTimeout(
      () => {
        painting = null
        presence.drawn(screen, host.seq, Math.round(8 + chance() * 40))
      },
      isLagging ? lagMs : usual,
    )
  }
  const load = (itemId: string, done: number) => {
    const item = host.state.agenda.items.find(({ id }) => id === itemId)
    if (item === undefined || host.state.agenda.stagedItemId !== itemId) return
    const total = item.documentIds.length * 100
    presence.prepared(screen, { itemId, done: Math.min(done, total), total })
    if (done < total) loadingTimer = setTimeout(() => load(itemId, done + loading.percent), loading.everyMs)
  }
  const leave = host.subscribe((steps) => {
    paint()
    const staged = steps.findLast(({ event }) => event.type === 'agenda.staged')
    if (staged?.event.type === 'agenda.staged') load(staged.event.data.itemId, 0)
  })
  paint()

  return () => {
    leave()
    for (const timer of [painting, loadingTimer]) if (timer !== null) clearTimeout(timer)
    presence.remove(screen)
    presence.remove(operator)
  }
}
