import type { Instant } from '../../shared/kernel/time.ts'
import type { PresenceMessage, VenuePresence } from '../../shared/protocol/down.ts'
import type { PreparedMessage } from '../../shared/protocol/up.ts'

/** One connected device of a venue. */
export interface Device {
  readonly venueId: string
  readonly role: 'screen' | 'operator'
  /** What it has painted; null before the first report. */
  drawnSeq: number | null
  rttMs: number | null
  /** How far it is with the staged item; null before the first report. */
  prepared: PreparedMessage | null
}

/** At most twice a second. */
const spacingMs = 500

interface Deps {
  readonly now: () => Instant
  readonly send: (message: PresenceMessage) => void
}

/** How the devices of a meeting's venues are: beside the log, never in it; told on change only. */
export function createPresence({ now, send }: Deps) {
  const devices = new Set<Device>()
  const lastSeen = new Map<string, Instant>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let sent = ''

  const current = (): PresenceMessage => {
    const ofVenue = new Map<string, Device[]>([...lastSeen.keys()].map((venueId) => [venueId, []]))
    for (const device of devices) ofVenue.get(device.venueId)?.push(device)
    const venues: Record<string, VenuePresence> = {}
    for (const [venueId, lastSeenAt] of lastSeen)
      venues[venueId] = venuePresence(ofVenue.get(venueId) ?? [], lastSeenAt)
    return { venues }
  }

  const tell = () => {
    timer = null
    const message = current()
    const text = JSON.stringify(withoutTimes(message))
    if (text === sent) return
    sent = text
    send(message)
  }

  const changed = (device: Device) => {
    lastSeen.set(device.venueId, now())
    timer ??= setTimeout(tell, spacingMs)
  }

  return {
    add(device: Device): void {
      devices.add(device)
      changed(device)
    },
    remove(device: Device): void {
      devices.delete(device)
      changed(device)
    },
    /** The device has painted up to there. */
    drawn(device: Device, seq: number, rttMs: number | null): void {
      device.drawnSeq = Math.max(device.drawnSeq ?? 0, seq)
      device.rttMs = rttMs ?? device.rttMs
      changed(device)
    },
    /** The device is so far with loading an item. */
    prepared(device: Device, message: PreparedMessage): void {
      device.prepared = message
      changed(device)
    },
    current,
    close(): void {
      if (timer !== null) clearTimeout(timer)
    },
  }
}

export type Presence = ReturnType<typeof createPresence>

function venuePresence(devices: readonly Device[], lastSeenAt: Instant): VenuePresence {
  const screens = devices.filter((device) => device.role === 'screen')
  const drawn = screens.map((device) => device.drawnSeq)
  const rtts = screens.flatMap((device) => (device.rttMs === null ? [] : [device.rttMs]))
  return {
    screens: screens.length,
    operators: devices.length - screens.length,
    rttMs: rtts.length === 0 ? null : Math.max(...rtts),
    drawnSeq: drawn.length === 0 || drawn.includes(null) ? null : Math.min(...drawn.map((seq) => seq ?? 0)),
    prepared: slowest(screens.map((device) => device.prepared)),
    lastSeenAt,
  }
}

/** null when one has told nothing, or they tell of several items. */
function slowest(reports: readonly (PreparedMessage | null)[]): PreparedMessage | null {
  const [first = null] = reports
  let least = first
  for (const report of reports) {
    if (report === null || first === null || report.itemId !== first.itemId) return null
    if (least === null || report.done * least.total < least.done * report.total) least = report
  }
  return least
}

/** That time goes by is no news. */
const withoutTimes = ({ venues }: PresenceMessage) =>
  Object.entries(venues).map(([venueId, venue]) => [venueId, { ...venue, lastSeenAt: null }])
