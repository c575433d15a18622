import { randomUUID } from 'node:crypto'
import { atTheirTimes } from './arrival-times.ts'
import type { CheckinHandlers, Guest, Seats, WatchedCheckIns } from './checkin-calls.ts'
import { countFrames, seenAt } from './frame-counts.ts'
import { createHttpLines } from './http-line.ts'
import { type SeatClient, sitDown } from './seat-client.ts'

interface House {
  readonly port: number
  readonly seats: Seats
  readonly moderators: readonly SeatClient[]
  readonly screens: readonly SeatClient[]
  /** By venue. */
  readonly operators: ReadonlyMap<string, SeatClient>
  /** By person. */
  readonly phones: ReadonlyMap<string, SeatClient>
}

/** Longer than a burst waits for company. */
const settleMs = 1_500

/** Everybody who holds a socket open in one meeting. */
export function createFullHouse() {
  let house: House | null = null
  const here = (): House => {
    if (house === null) throw new Error('nobody has sat down')
    return house
  }
  const sit: CheckinHandlers['sit'] = async ({ port, seats }) => {
    const take = async <Seat>(all: readonly Seat[], auth: (seat: Seat) => Parameters<typeof sitDown>[0]) => {
      const clients: SeatClient[] = []
      for (const seat of all) clients.push(await sitDown(auth(seat), randomUUID()))
      return clients
    }
    const byToken = ({ token, meetingId }: { token: string; meetingId: string }) => ({
      port,
      auth: { token, meetingId },
    })
    const moderators = await take(seats.moderators, byToken)
    const operators = await take(seats.operators, byToken)
    const screens = await take(seats.screens, byToken)
    const { meetingId } = seats
    const phones = await take(seats.phones, ({ cookie }) => ({ port, auth: { meetingId }, cookie }))
    house = {
      port,
      seats,
      moderators,
      screens,
      operators: new Map(seats.operators.map(({ venueId }, index) => [venueId, at(operators, index)])),
      phones: new Map(seats.phones.map(({ personId }, index) => [personId, at(phones, index)])),
    }
    return null
  }
  return {
    sit,
    rush: (({ guests, inFlight }) =>
      watched(here(), guests, (note) => rush(here(), guests, inFlight, note))) as CheckinHandlers['rush'],
    burst: (({ guests, seconds }) =>
      watched(here(), guests, (note) => burst(here(), guests, seconds, note))) as CheckinHandlers['burst'],
  }
}

type Note = (startedAt: number, seq: number) => void

/** Runs the check-ins and tells what everybody was told of them. */
async function watched(
  house: House,
  guests: readonly Guest[],
  run: (note: Note) => Promise<void>,
): Promise<WatchedCheckIns> {
  const { moderators, screens, phones } = house
  const operators = [...house.operators.values()]
  for (const client of [...moderators, ...operators, ...screens, ...phones.values()]) client.forgetFrames()
  const acks: { startedAt: number; ackedAt: number; seq: number }[] = []
  const startedAt = performance.now()
  await run((from, seq) => acks.push({ startedAt: from, ackedAt: performance.now(), seq }))
  const seconds = (performance.now() - startedAt) / 1_000
  const moved = new Set(guests.map(({ personId }) => personId))
  const frames = {
    screens: countFrames(screens),
    operators: countFrames(operators),
    phones: countFrames([...phones].flatMap(([personId, phone]) => (moved.has(personId) ? [] : [phone]))),
  }
  await new Promise((resolve) => setTimeout(resolve, settleMs))
  return {
    seconds,
    ackMs: acks.map((ack) => ack.ackedAt - ack.startedAt),
    seenMs: acks.map((ack) => seenAt(moderators, ack.seq) - ack.startedAt),
    ...frames,
  }
}

async function rush({ operators }: House, guests: readonly Guest[], inFlight: number, note: Note): Promise<void> {
  const desks = [...operators].map(async ([venueId, operator]) => {
    const waiting = guests.filter((guest) => guest.venueId === venueId)
    const work = async () => {
      for (let guest = waiting.pop(); guest !== undefined; guest = waiting.pop()) {
        const startedAt = performance.now()
        note(startedAt, await operator.command('attendance.checkIn', bare(guest)))
      }
    }
    await Promise.all(Array.from({ length: inFlight }, work))
  })
  await Promise.all(desks)
}

async function burst({ port, seats, phones }: House, guests: readonly Guest[], seconds: number, note: Note) {
  const lines = createHttpLines(port)
  const tokens = new Map(seats.linked.map(({ personId, token }) => [personId, token]))
  const path = `/api/meetings/${seats.meetingId}/commands`
  await atTheirTimes(guests, seconds, async (guest) => {
    const startedAt = performance.now()
    const phone = phones.get(guest.personId)
    if (phone !== undefined) return note(startedAt, await phone.command('attendance.checkIn', bare(guest)))
    const body = { commandId: randomUUID(), type: 'attendance.checkIn', data: bare(guest) }
    const { status, text } = await lines.post(path, tokens.get(guest.personId) ?? null, body)
    if (status !== 200) throw new Error(`${status} ${text}`)
    note(startedAt, Number(/"seq":(\d+)/u.exec(text)?.[1]))
  })
  lines.close()
}

const bare = ({ personId, venueId }: Guest): Guest => ({ personId, venueId })

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index]
  if (value === undefined) throw new Error('a client is missing')
  return value
}
