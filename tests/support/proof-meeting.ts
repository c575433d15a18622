import type { Audience } from '../../shared/access/audience.ts'
import { type ClientOptions, type ProofClient, proofClient, sendByHttp } from './proof-client.ts'
import type { Chance } from './proof-random.ts'
import { type CommandRecord, isOpen, newCommandRecord, recordedSend } from './proof-records.ts'
import { meetingFile, ownerToken, type TestLink, until } from './running-hall.ts'

/** A meeting of the test file on a running server, with its tokens. */
export async function newMeeting(base: string, file: unknown = meetingFile(2, 2)) {
  const response = await fetch(`${base}/api/meetings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ownerToken}`, 'content-type': 'application/json' },
    body: JSON.stringify(file),
  })
  const { meetingId, links } = (await response.json()) as { meetingId: string; links: TestLink[] }
  const tokenOf = (role: string, venueId?: string) =>
    links.find((link) => link.role === role && link.venueId === venueId)?.token ?? ''
  return { meetingId, links, tokenOf }
}

/** Slowly enough for what a link may say, ms. */
const sayEveryMs = 150

const itemIds = ['open', 'read', 'talk', 'close']

function moderatorsCommand(chance: Chance, state: ProofClient['record']['state'], number: number) {
  const from = state?.agenda.currentItemId ?? null
  const others = itemIds.filter((id) => id !== from)
  return chance.pick([
    { type: 'agenda.goTo', data: { from, to: chance.pick(others) } },
    { type: 'agenda.advance', data: { from } },
    { type: 'agenda.stage', data: { itemId: chance.pick(others) } },
    { type: 'agenda.commit', data: { itemId: state?.agenda.stagedItemId ?? 'read' } },
    { type: 'agenda.adjustTime', data: { itemId: 'talk', deltaMinutes: chance.pick([1, -1]) } },
    { type: 'notices.send', data: { to: chance.pick(['all', ['b1']]), text: `notice ${number}`, level: 'info' } },
    { type: 'documents.release', data: { documentId: 'd1', venueIds: chance.pick([null, ['b1'], ['b2']]) } },
    { type: 'documents.withdraw', data: { documentId: 'd1' } },
  ])
}

function operatorsCommand(chance: Chance, number: number) {
  const check = chance.pick(['video', 'audio'])
  const personId = chance.pick(['b1-p1', 'b1-p2'])
  return chance.pick([
    { type: 'venues.reportReadiness', data: { venueId: 'b1', check, status: 'ok', note: `note ${number}` } },
    { type: 'notices.help', data: { venueId: 'b1', text: `help ${number}` } },
    { type: 'attendance.checkIn', data: { personId, venueId: 'b1' } },
    { type: 'attendance.undo', data: { personId } },
  ])
}

/** A client that speaks, with all that it has said. */
export interface Sender {
  readonly token: string
  /** Its way to the server. */
  readonly line: string
  readonly client: ProofClient
  readonly commands: CommandRecord[]
}

interface Options {
  /** Where the server itself is. */
  readonly base: string
  /** Begins every commandId: other runs have others. */
  readonly prefix: string
  readonly chance: Chance
  /** The way of each client to the server; the server itself when there is none. */
  readonly lineOf?: (name: string) => string
  /** What is wrong with a client, for negative controls. */
  readonly faultsOf?: (name: string) => Pick<ClientOptions, 'follower' | 'hears'>
}

/** Two moderators, an operator, a screen, an attendee and an observer in one meeting: who says what is chance. */
export async function busyMeeting({ base, prefix, chance, lineOf = () => base, faultsOf = () => ({}) }: Options) {
  const { meetingId, tokenOf } = await newMeeting(base)
  const join = (name: string, token: string, audience: Audience) =>
    proofClient({ name, base: lineOf(name), token, meetingId, audience, ...faultsOf(name) })
  const speaks = (name: string, token: string, audience: Audience): Sender => ({
    token,
    line: lineOf(name),
    client: join(name, token, audience),
    commands: [],
  })
  const first = speaks('first moderator', tokenOf('moderator'), { kind: 'staff' })
  const second = speaks('second moderator', tokenOf('moderator'), { kind: 'staff' })
  const operator = speaks('operator', tokenOf('operator', 'b1'), { kind: 'operator', venueId: 'b1' })
  const senders = [first, second, operator]
  const watchers = [
    join('screen', tokenOf('screen', 'b1'), { kind: 'screen', venueId: 'b1' }),
    join('attendee', tokenOf('attendee', 'b2'), { kind: 'attendee', venueId: 'b2', personId: null }),
    join('observer', tokenOf('observer'), { kind: 'observer' }),
  ]
  const clients = [...senders.map(({ client }) => client), ...watchers]
  let number = 0

  /** Once, over the socket or over HTTP. */
  const sendOnce = (sender: Sender, command: CommandRecord) =>
    recordedSend(command, () =>
      chance.isOneIn(2) && sender.client.socket.connected
        ? sender.client.send(command)
        : sendByHttp(sender.line, sender.token, meetingId, command),
    )

  return {
    meetingId,
    clients,
    senders,
    staffToken: tokenOf('moderator'),
    sendOnce,
    allCommands: (): readonly CommandRecord[] => senders.flatMap(({ commands }) => commands),
    /** Made by chance for who sends it, or of that type. */
    newCommand(sender: Sender, made?: { readonly type: string; readonly data: unknown }): CommandRecord {
      number += 1
      const { state } = sender.client.record
      const any = () =>
        sender === operator ? operatorsCommand(chance, number) : moderatorsCommand(chance, state, number)
      const { type, data } = made ?? any()
      const command = newCommandRecord(`${prefix}-${number}`, type, data)
      sender.commands.push(command)
      return command
    },
    /** Everybody says something every now and then, until it is over. */
    async talkUntil(isOver: () => boolean): Promise<void> {
      const talk = async (sender: Sender) => {
        while (!isOver()) {
          await this.sendOnce(sender, this.newCommand(sender))
          await new Promise((resolve) => setTimeout(resolve, sayEveryMs))
        }
      }
      await Promise.all(senders.map(talk))
    },
    /** Everybody is there, and the meeting is live. */
    async begin(): Promise<void> {
      await until(() => clients.every(({ seq }) => seq > 0))
      const start = newCommandRecord(`${prefix}-start`, 'meeting.start', {})
      first.commands.push(start)
      await sendOnce(first, start)
    },
    /** Sends again whatever is of unknown end, until all are known. */
    async settle(): Promise<void> {
      for (const sender of senders)
        for (const command of sender.commands)
          while (isOpen(command)) await recordedSend(command, () => sendByHttp(base, sender.token, meetingId, command))
    },
    close(): void {
      for (const client of clients) client.close()
    },
  }
}

export type BusyMeeting = Awaited<ReturnType<typeof busyMeeting>>
