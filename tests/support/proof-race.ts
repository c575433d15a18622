import { createMeetingClock } from '../../server/kernel/meeting-clock.ts'
import type { MeetingHost } from '../../server/meetings/meeting-host.ts'
import { createMeetingHosts } from '../../server/meetings/meeting-hosts.ts'
import type { EventStore, LoggedEvent } from '../../server/store/event-store.ts'
import { decideMeeting, type ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { eventVersion, upcast } from '../../shared/domain/meeting/upcast.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { instant } from '../../shared/kernel/time.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import { laidTexts } from './laid-texts.ts'
import { created, moderator } from './meeting-fixture.ts'
import { readRemains, violations } from './proof-checker.ts'
import type { Chance } from './proof-random.ts'
import { type CommandRecord, isNoAnswer, newCommandRecord, recordedSend } from './proof-records.ts'
import { slowStore } from './slow-store.ts'

const meetingId = 'race'
const clock = createMeetingClock({ wall: () => 2_000_000, monotonic: () => 0 })
const itemIds = ['open', 'read', 'talk', 'honour']

/** One sending of one command: when it was given, what came of it, and how long the log was at both moments. */
interface Sending {
  readonly record: CommandRecord
  readonly command: ParsedCommand
  readonly invokedAt: number
  answeredAt: number
  answer: CommandAnswer | null
  /** How far the node that answered was when it did. */
  heldAt: number
}

interface RaceOptions {
  readonly chance: Chance
  readonly respectsExpectedSeq?: boolean
}

/** Two to five moderators on one or two nodes of one slow store. @returns what did not hold. */
export async function race({ chance, respectsExpectedSeq = true }: RaceOptions): Promise<readonly string[]> {
  const events = slowStore({ chance, conflictOneIn: 6, failOneIn: chance.pick([0, 20]), respectsExpectedSeq })
  await events.createLog(meetingId, 'epoch', instant(0))
  await prepare(events)
  let nextId = 0
  const newId = () => `made-${nextId++}`
  const nodes = Array.from({ length: chance.whole(1, 2) }, () =>
    createMeetingHosts({
      events,
      clock,
      newId,
      onError: () => undefined,
      damaged: new Map(),
      logIdOf: async (meetingId: string) => meetingId,
    }),
  )
  const hosts = await Promise.all(nodes.map((node) => node.get(meetingId)))
  const sendings: Sending[] = []
  const logLength = async () => (await events.head(meetingId))?.seq ?? 0

  const send = async (record: CommandRecord) => {
    const host = chance.pick(hosts)
    if (host === null) throw new Error('no such meeting')
    const command = { type: record.type, data: record.data } as ParsedCommand
    const sending: Sending = { record, command, invokedAt: await logLength(), answeredAt: 0, answer: null, heldAt: 0 }
    sendings.push(sending)
    const { commandId } = record
    sending.answer = await recordedSend(record, async () => {
      const answer = await host.execute({ commandId, actor: moderator, linkId: 'link', command })
      sending.heldAt = host.seq
      return answer
    })
    sending.answeredAt = await logLength()
  }
  const moderators = chance.whole(2, 5)
  const faults = await everybodyPressesNext(moderators, hosts, send)
  await Promise.all(Array.from({ length: moderators }, (_, who) => moderate(chance, who, hosts, send)))
  await Promise.all(nodes.map((node) => node.close()))

  const remains = await readRemains(events, meetingId)
  const commands = [...new Set(sendings.map(({ record }) => record))]
  return [...faults, ...violations({ remains, commands }), ...notLinear(remains.log, sendings)]
}

/** Live, at its first item. */
async function prepare(events: EventStore): Promise<void> {
  const facts = [
    { type: created.type, data: created.data },
    { type: 'meeting.started', data: {} },
    { type: 'agenda.itemStarted', data: { itemId: 'open', speaker: null } },
  ]
  const parts = facts.map((fact) => ({ at: clock.now(), version: eventVersion, ...fact }))
  for (let seq = 0; seq < parts.length; ) {
    const commit = { commandId: `prepare-${seq}`, bodyHash: '', actor: moderator, events: parts.slice(seq, seq + 1) }
    const result = await events.append(meetingId, seq, [commit]).catch(() => null)
    seq = (await events.head(meetingId))?.seq ?? 0
    if (result?.ok === true && result.events.length !== 1) throw new Error('not prepared')
  }
}

type Send = (record: CommandRecord) => Promise<void>
type Hosts = readonly (MeetingHost | null)[]

/** All together, from the same item: it moves once, and each loser learns who won. */
async function everybodyPressesNext(moderators: number, hosts: Hosts, send: Send): Promise<readonly string[]> {
  const records = Array.from({ length: moderators }, (_, who) =>
    newCommandRecord(`next-${who}`, 'agenda.advance', { from: 'open' }),
  )
  await Promise.all(records.map(send))
  const answers = records.flatMap((record) => record.answers)
  const isFailed = answers.some((answer) => !answer.ok && isNoAnswer(answer.rejection.code))
  const winners = answers.filter(({ ok }) => ok).length
  const losers = answers.filter(
    (answer) =>
      !answer.ok && answer.rejection.code === 'agenda.stale' && answer.rejection.params?.title === 'Item read',
  ).length
  const readOn = await Promise.allSettled(hosts.map((host) => host?.catchUp()))
  // A node that finds the log to be another than it holds says so itself. NOD-5
  const strayed = readOn.filter(({ status }) => status === 'rejected').length
  const isRight = isFailed ? winners <= 1 : winners === 1 && losers === moderators - 1
  return [
    ...(strayed === 0 ? [] : [`${strayed} nodes held another history than the log`]),
    ...(isRight ? [] : [`next pressed ${moderators} times: ${winners} won, ${losers} learned of it`]),
  ]
}

async function moderate(chance: Chance, who: number, hosts: Hosts, send: Send): Promise<void> {
  for (let number = 0; number < 3; number += 1) {
    const { agenda } = (chance.pick(hosts)?.state ?? initialMeeting) satisfies MeetingState
    const from = agenda.currentItemId
    const { type, data } = chance.pick([
      { type: 'agenda.advance', data: { from } },
      { type: 'agenda.goTo', data: { from, to: chance.pick(itemIds) } },
      { type: 'agenda.stage', data: { itemId: chance.pick(itemIds) } },
      { type: 'agenda.commit', data: { itemId: agenda.stagedItemId ?? chance.pick(itemIds) } },
    ])
    const record = newCommandRecord(`moderator-${who}-${number}`, type, data)
    await Promise.all(Array.from({ length: chance.isOneIn(3) ? 2 : 1 }, () => send(record)))
    if (record.answers.some(({ ok }) => ok) && chance.isOneIn(3)) await send(record)
  }
}

/**
 * Linearizable: every effect is what the rules give on the state right before it, every refusal what they give at some
 * moment between the sending and the answer, whoever was answered before another was sent comes before it, and whoever
 * has an answer reads its effect.
 */
function notLinear(log: readonly LoggedEvent[], sendings: readonly Sending[]): readonly string[] {
  const states = [initialMeeting]
  for (const row of log) states.push(evolveWhole(states.at(-1) ?? initialMeeting, upcast(row)))
  return sendings.flatMap(({ record, command, invokedAt, answeredAt, answer, heldAt }) => {
    const name = `${record.type} ${record.commandId} ${JSON.stringify(record.data)}`
    if (answer === null) return [`${name} was never answered`]
    if (answer.ok) {
      if (heldAt < answer.seq) return [`${name} was answered for ${answer.seq}, and its node was at ${heldAt}`]
      const isFirst = record.invoked === 1
      if (isFirst && answer.seq <= invokedAt) return [`${name} acted at ${answer.seq}, before it was sent`]
      return codeAt(states[answer.seq - 1], command) === null ? [] : [`${name} was against the rules at ${answer.seq}`]
    }
    const { code } = answer.rejection
    if (isNoAnswer(code)) return []
    // Once it was done, every repetition is answered as the first: only what was before can explain a refusal.
    const doneAt = log.find(({ commandId }) => commandId === record.commandId)?.seq ?? states.length
    const between = states.slice(invokedAt, Math.min(answeredAt + 1, doneAt))
    return between.some((state) => codeAt(state, command) === code)
      ? []
      : [`${name} was refused, ${code}, for no reason`]
  })
}

function codeAt(state: MeetingState | undefined, command: ParsedCommand): string | null {
  if (state === undefined) return 'no such state'
  const decision = decideMeeting(
    { state, actor: moderator, now: clock.now(), newId: () => 'id', layBeside: laidTexts().layBeside },
    command,
  )
  return decision.ok ? null : decision.rejection.code
}
