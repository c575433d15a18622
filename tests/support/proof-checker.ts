import type { EventStore, LoggedEvent, LogHead, StoredSnapshot } from '../../server/store/event-store.ts'
import { rowHash } from '../../server/store/hash-chain.ts'
import { openStore } from '../../server/store/open-store.ts'
import type { MeetingEvent, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { upcast } from '../../shared/domain/meeting/upcast.ts'
import { foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { canonicalJson } from '../../shared/kernel/json.ts'
import { type ClientRecord, type CommandRecord, isNoAnswer } from './proof-records.ts'

/** What is left of a meeting after a fault. */
export interface Remains {
  readonly meetingId: string
  readonly log: readonly LoggedEvent[]
  readonly head: LogHead
  readonly snapshot: StoredSnapshot | null
  /** What the store's own verification says, in words. */
  readonly faults: readonly string[]
}

export async function readRemains(events: EventStore, meetingId: string): Promise<Remains> {
  const head = await events.head(meetingId)
  if (head === null) throw new Error(`INV-1: the log of ${meetingId} is gone`)
  const log: LoggedEvent[] = []
  for (;;) {
    const page = await events.read(meetingId, log.at(-1)?.seq ?? 0)
    if (page.length === 0) break
    log.push(...page)
  }
  const faults = (await events.verify(meetingId)).map(({ seq, kind }) => `${kind} at ${seq}`)
  return { meetingId, log, head, snapshot: await events.loadSnapshot(meetingId), faults }
}

/**
 * Once all of those are where the log is, which may go on by itself, as when a server notes that a hall is back.
 * @throws when that did not come about in time.
 */
export async function quietRemains(
  events: EventStore,
  meetingId: string,
  clients: readonly { readonly seq: number }[],
  withinMs: number,
): Promise<Remains> {
  const end = Date.now() + withinMs
  for (;;) {
    const remains = await readRemains(events, meetingId)
    if (clients.every(({ seq }) => seq === remains.head.seq)) return remains
    const places = clients.map(({ seq }) => seq)
    if (Date.now() > end) throw new Error(`INV-4: the log is at ${remains.head.seq}, clients are at ${places}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Of a folder whose server has ended. */
export async function remainsOf(dataDir: string, meetingId: string): Promise<Remains> {
  const store = await openStore({ dataDir })
  try {
    return await readRemains(store.events, meetingId)
  } finally {
    await store.close()
  }
}

interface Evidence {
  readonly remains: Remains
  readonly commands?: readonly CommandRecord[]
  /** Clients that have been quiet for long enough to have everything. */
  readonly clients?: readonly ClientRecord[]
}

/** The one checker: every sentence in its answer is an invariant that did not hold. */
export function violations({ remains, commands = [], clients = [] }: Evidence): readonly string[] {
  const events = remains.log.map(upcast)
  return [
    ...logViolations(remains),
    ...replayViolations(remains, events),
    ...commandViolations(remains.log, commands),
    ...clients.flatMap((client) => clientViolations(client, remains, events)),
  ]
}

/** INV-2 */
function logViolations({ meetingId, log, head, faults }: Remains): string[] {
  const wrong = faults.map((fault) => `INV-2: the store does not verify, ${fault}`)
  let previous = '0'.repeat(64)
  for (const [index, { seq, at, type, version, data, actor, commandId, hash }] of log.entries()) {
    if (seq !== index + 1) wrong.push(`INV-2: ${seq} stands at place ${index + 1}`)
    const texts = { data: JSON.stringify(data), actor: JSON.stringify(actor) }
    if (rowHash(previous, { meetingId, seq, at, type, version, ...texts, commandId }) !== hash)
      wrong.push(`INV-2: the chain breaks at ${seq}`)
    previous = hash
  }
  const last = log.at(-1)
  if (head.seq !== (last?.seq ?? 0)) wrong.push(`INV-2: the head says ${head.seq}, the log ends at ${last?.seq}`)
  return wrong
}

/** INV-9 */
function replayViolations({ snapshot }: Remains, events: readonly MeetingEvent[]): string[] {
  if (snapshot === null) return []
  const tail = events.filter(({ seq }) => seq > snapshot.seq)
  const resumed = foldWhole(tail, snapshot.state as MeetingState)
  return same(resumed, foldWhole(events)) ? [] : [`INV-9: the snapshot at ${snapshot.seq} leads elsewhere`]
}

/** INV-1 and INV-3 */
function commandViolations(log: readonly LoggedEvent[], commands: readonly CommandRecord[]): string[] {
  const places = new Map<string, Place[]>()
  for (const { commandId, seq, type } of log) places.set(commandId, [...(places.get(commandId) ?? []), { seq, type }])
  return commands.flatMap((command) => commandFaults(command, places.get(command.commandId) ?? []))
}

interface Place {
  readonly seq: number
  readonly type: string
}

function commandFaults(command: CommandRecord, places: readonly Place[]): string[] {
  const wrong: string[] = []
  const name = `${command.type} ${command.commandId}`
  const seqs = places.map(({ seq }) => seq)
  // An edit is followed by the word of how to undo it.
  const effects = places.filter(({ type }) => type !== 'edits.made').map(({ seq }) => seq)
  if (effects.length > 1) wrong.push(`INV-3: ${name} was done ${effects.length} times, at ${effects}`)
  for (const answer of command.answers)
    if (answer.ok && !seqs.includes(answer.seq))
      wrong.push(`INV-1: ${name} was acked at ${answer.seq}, the log has it at [${seqs}]`)
  for (const answer of command.takenBack)
    if (!answer.ok && !isNoAnswer(answer.rejection.code))
      wrong.push(`INV-3: ${name} was acked and then refused, ${answer.rejection.code}`)
  if (isSurelyRefused(command) && seqs.length > 0)
    wrong.push(`INV-1: ${name} was refused, and is in the log at ${seqs}`)
  return wrong
}

/** A sending of unknown end may arrive after the refusal of another, and be done. */
const isSurelyRefused = ({ answers, unknown }: CommandRecord): boolean =>
  unknown === 0 && answers.length > 0 && answers.every((answer) => !answer.ok && !isNoAnswer(answer.rejection.code))

/** INV-4, INV-5 and INV-6 */
function clientViolations(client: ClientRecord, { log, head }: Remains, events: readonly MeetingEvent[]): string[] {
  const wrong = historyViolations(client)
  for (const { epoch, event } of client.events) {
    const row = log[event.seq - 1]
    const isThere = epoch === head.epoch && row?.at === event.at && isOfRow(client, event, row)
    if (!isThere) wrong.push(`INV-6: ${client.name} saw ${event.type} at ${event.seq}, which is not in the log`)
  }
  const last = client.places.at(-1)
  if (last?.seq !== head.seq) wrong.push(`INV-4: ${client.name} is at ${last?.seq}, the log at ${head.seq}`)
  else if (!same(client.state, visibleState(foldWhole(events), client.audience)))
    wrong.push(`INV-4: ${client.name} shows something else than the log at ${head.seq}`)
  return wrong
}

/** What staff sees is the row itself; the others see a part of it under the same number. */
const isOfRow = ({ audience }: ClientRecord, event: MeetingEvent, row: LoggedEvent): boolean =>
  audience.kind !== 'staff' || (row.type === event.type && same(row.data, event.data))

/** INV-5: also of use while clients are still on their way. */
export function historyViolations({ name, places }: ClientRecord): string[] {
  const highest = new Map<string | null, number>()
  return places.flatMap(({ epoch, seq }) => {
    const before = highest.get(epoch) ?? 0
    highest.set(epoch, Math.max(before, seq))
    return seq < before ? [`INV-5: ${name} went back from ${before} to ${seq}`] : []
  })
}

/** Of one meaning; that their keys stand in one order, too, is told sooner, and is the rule. */
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || canonicalJson(one) === canonicalJson(other)
