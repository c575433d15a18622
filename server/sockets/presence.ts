import type { Instant } from '../../shared/kernel/time.ts'
import type { PresenceMessage, VenuePresence } from '../../shared/protocol/down.ts'
import type { PreparedMessage } from '../../shared/protocol/up.ts'
import { joinPresence, nothingThere, slowest, type VenuesPresence } from './joined-presence.ts'

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
  /** What other nodes tell of their devices, a part for each node. */
  readonly others: () => readonly VenuesPresence[]
  /** Something has changed among the devices of this node. */
  readonly onChanged: () => void
}

/** How the devices of a meeting's venues are: beside the log, never in it; told on change only. */
export function createPresence({ now, send, others, onChanged }: Deps) {
  const devices = new Set<Device>()
  const lastSeen = new Map<string, Instant>()
  /** When other nodes last heard of a hall, whether or not they are still there. */
  const seenElsewhere = new Map<string, Instant | null>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let sent = ''

  const own = (): VenuesPresence => {
    const ofVenue = new Map<string, Device[]>([...lastSeen.keys()].map((venueId) => [venueId, []]))
    for (const device of devices) ofVenue.get(device.venueId)?.push(device)
    const venues = [...lastSeen].map(([venueId, at]) => [venueId, venuePresence(ofVenue.get(venueId) ?? [], at)])
    return Object.fromEntries(venues)
  }
  const lookElsewhere = () => {
    for (const [venueId, { lastSeenAt }] of Object.entries(joinPresence(others())))
      seenElsewhere.set(venueId, lastSeenAt)
  }
  const current = (): PresenceMessage => {
    const remembered = [...seenElsewhere].map(([venueId, at]) => [venueId, nothingThere(at)])
    return { venues: joinPresence([own(), ...others(), Object.fromEntries(remembered)]) }
  }

  const tell = () => {
    timer = null
    const message = current()
    const text = JSON.stringify(withoutTimes(message))
    if (text === sent) return
    sent = text
    send(message)
  }
  const tellSoon = () => {
    timer ??= setTimeout(tell, spacingMs)
  }
  const changed = (device: Device) => {
    lastSeen.set(device.venueId, now())
    tellSoon()
    onChanged()
  }
  lookElsewhere()

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
    /** Of the devices of all nodes. */
    current,
    /** Of the devices of this node. */
    own,
    /** Other nodes tell something else than before. */
    othersChanged(): void {
      lookElsewhere()
      tellSoon()
    },
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

/** That time goes by is no news. */
const withoutTimes = ({ venues }: PresenceMessage) =>
  Object.entries(venues).map(([venueId, venue]) => [venueId, { ...venue, lastSeenAt: null }])
