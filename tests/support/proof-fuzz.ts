import { readRemains, violations } from './proof-checker.ts'
import type { ClientOptions } from './proof-client.ts'
import { sendByHttp } from './proof-client.ts'
import { type BusyMeeting, busyMeeting, type Sender } from './proof-meeting.ts'
import { type Chance, seeded } from './proof-random.ts'
import { type CommandRecord, isNoAnswer } from './proof-records.ts'
import { type ProofWire, proofWire } from './proof-wire.ts'
import { type RunningHall, until } from './running-hall.ts'

interface Options {
  readonly hall: RunningHall
  readonly seed: number
  readonly steps?: number
  readonly faultsOf?: (name: string) => Pick<ClientOptions, 'follower' | 'hears'>
}

const quietMs = 5_000
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A meeting over lines that come and go, with commands that come twice, late and from an old place. @returns what did not hold. */
export async function fuzzWires({ hall, seed, steps = 60, faultsOf }: Options): Promise<readonly string[]> {
  const chance = seeded(seed)
  const port = Number(new URL(hall.base).port)
  const wires = [await proofWire(port), await proofWire(port), await proofWire(port)]
  const names = ['first moderator', 'second moderator', 'operator', 'screen', 'attendee', 'observer']
  const lineOf = (name: string) => wires[names.indexOf(name) % wires.length]?.base ?? hall.base
  const faults = faultsOf === undefined ? {} : { faultsOf }
  const meeting = await busyMeeting({ base: hall.base, prefix: `fuzz-${seed}`, chance, lineOf, ...faults })
  try {
    await meeting.begin()
    const misdeeds = await misbehave({ chance, meeting, wires, steps })
    await sayLastWords(meeting)
    await meeting.settle()
    const host = await hall.hall.deps.hosts.get(meeting.meetingId)
    // Who is not there by then is named by the checker.
    await until(() => meeting.clients.every(({ seq }) => seq === host?.seq), quietMs).catch(() => undefined)
    const remains = await readRemains(hall.hall.deps.events, meeting.meetingId)
    const clients = meeting.clients.map(({ record }) => record)
    return [...misdeeds, ...violations({ remains, commands: meeting.allCommands(), clients })]
  } finally {
    meeting.close()
    for (const wire of wires) await wire.close()
  }
}

interface Play {
  readonly chance: Chance
  readonly meeting: BusyMeeting
  readonly wires: readonly ProofWire[]
}

/** Nobody waits for an answer before the next thing happens. */
async function misbehave({ steps, ...play }: Play & { readonly steps: number }): Promise<readonly string[]> {
  const { chance, wires } = play
  const underWay: Promise<string | null>[] = []
  for (let step = 0; step < steps; step += 1) {
    if (chance.isOneIn(6)) disturb(chance, chance.pick(wires))
    else underWay.push(...speak(play))
    await pause(chance.whole(0, 12))
  }
  for (const wire of wires) wire.heal()
  return (await Promise.all(underWay)).filter((misdeed) => misdeed !== null)
}

function disturb(chance: Chance, wire: ProofWire): void {
  const kind = chance.whole(1, 4)
  if (kind === 1) wire.cut()
  else if (kind === 2) wire.stall()
  else wire.heal()
}

function speak({ chance, meeting }: Play): Promise<string | null>[] {
  const sender = chance.pick(meeting.senders)
  const earlier = sender.commands.length > 0 ? chance.pick(sender.commands) : undefined
  const kind = chance.whole(1, 10)
  const again = async (command: CommandRecord) => {
    await meeting.sendOnce(sender, command)
    return null
  }
  if (earlier !== undefined && kind <= 2) return [again(earlier)]
  if (earlier !== undefined && kind === 3) return [again(earlier), again(earlier)]
  if (earlier !== undefined && kind === 4) return [underTheSameId(meeting, sender, earlier)]
  const isOld = kind === 5 && sender.client.record.audience.kind === 'staff'
  const old = { type: 'agenda.advance', data: { from: chance.pick([null, 'open', 'read', 'talk']) } }
  const command = meeting.newCommand(sender, isOld ? old : undefined)
  return kind === 6 ? [again(command), again(command)] : [again(command)]
}

/** Enough of them, over whole lines, for whoever has missed something to notice. */
async function sayLastWords(meeting: BusyMeeting): Promise<void> {
  const [first] = meeting.senders
  if (first === undefined) return
  for (let word = 0; word < 10; word += 1) {
    const data = { to: 'all', text: `last word ${word}`, level: 'info' }
    await meeting.sendOnce(first, meeting.newCommand(first, { type: 'notices.send', data }))
  }
}

/** Something else under the id of what was done: refused, and nothing comes of it. */
async function underTheSameId(meeting: BusyMeeting, sender: Sender, done: CommandRecord): Promise<string | null> {
  if (!done.answers.some(({ ok }) => ok)) return null
  const { commandId } = done
  const data = { venueId: 'b1', check: 'network', status: 'problem', note: 'another body' }
  const other = { commandId, type: 'venues.reportReadiness', data }
  const answer = await sendByHttp(sender.line, sender.token, meeting.meetingId, other).catch(() => null)
  if (answer === null || (!answer.ok && isNoAnswer(answer.rejection.code))) return null
  const isRefused = !answer.ok && answer.rejection.code === 'command.keyReused'
  return isRefused ? null : `INV-3: another body under ${commandId} was answered ${JSON.stringify(answer)}`
}
