import { Agent, type ClientRequest, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { deafLine } from '../../tests/support/deaf-line.ts'
import { frame, rawSocket } from '../../tests/support/proof-frames.ts'

/** What one link can reach. */
export interface Target {
  readonly port: number
  readonly meetingId: string
  /** Of an attendee's link. */
  readonly token: string
  readonly venueId: string
  readonly documentId: string
}

/** Does its worst, for ever. */
type Attack = (target: Target) => Promise<void>

/** Lines, or requests, under way at once. */
const atOnce = 50

const forever = async (act: (round: number) => Promise<unknown>): Promise<void> => {
  for (let round = 0; ; round += 1) {
    await act(round)
    // An attacker that never waits would never hear what it is told.
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const inLanes = (lanes: number, act: (round: number, lane: number) => Promise<unknown>): Promise<void> =>
  Promise.all(Array.from({ length: lanes }, (_, lane) => forever((round) => act(round, lane)))).then(() => undefined)

const hello = ({ meetingId, token }: Target) => `40${JSON.stringify({ meetingId, token })}`

/** A line that says as much as it can until it is closed. */
async function talk(target: Target, say: (count: number) => string): Promise<void> {
  const line = await rawSocket(target.port)
  line.send(hello(target))
  for (let count = 0; !line.isClosed; count += 1) {
    if (!line.isHeld) line.sendBytes(frame(Buffer.from(say(count)), 1))
    if (line.isHeld || count % 50 === 0) await pause(5)
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: atOnce })

/** Resolves when it was answered. @param onSent may drop it. */
function ask(target: Target, method: string, path: string, body?: object, onSent?: (sent: ClientRequest) => void) {
  return new Promise<void>((resolve) => {
    const headers = {
      authorization: `Bearer ${target.token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const sent = request({ agent, host: '127.0.0.1', port: target.port, method, path, headers }, (answer) => {
      answer.resume()
      answer.once('close', () => resolve())
    })
    sent.once('error', () => resolve())
    sent.end(body === undefined ? undefined : JSON.stringify(body))
    onSent?.(sent)
  })
}

const ofMeeting = ({ meetingId }: Target, rest: string) => `/api/meetings/${meetingId}/${rest}`

const command = (venueId: string, count: number) =>
  `42${count}["command",{"commandId":"a-${process.pid}-${count}-${Math.random()}","type":"floor.request","data":{"venueId":"${venueId}"}}]`

export const attacks: Readonly<Record<string, Attack>> = {
  'commands by socket': (target) => inLanes(atOnce, () => talk(target, (count) => command(target.venueId, count))),
  'what nobody knows': (target) =>
    inLanes(atOnce, () => talk(target, (count) => `42["nothing-${count}",{"x":[1,2,3]}]`)),
  'sockets that read nothing': (target) =>
    inLanes(20, async () => {
      const line = await deafLine(target)
      while (!line.isClosed) {
        line.ask(100)
        await pause(10)
      }
    }),
  'coming and going': (target) =>
    inLanes(atOnce, async () => {
      const line = await rawSocket(target.port)
      line.send(hello(target))
      await pause(5)
      line.close()
    }),
  'lines without a word': (target) => {
    const open: { close: () => void }[] = []
    return inLanes(atOnce, async () => {
      open.push(await rawSocket(target.port))
      if (open.length > 2_000) open.shift()?.close()
      await pause(20)
    })
  },
  'GET state': (target) => inLanes(atOnce, () => ask(target, 'GET', ofMeeting(target, 'state'))),
  'GET events': (target) => inLanes(atOnce, () => ask(target, 'GET', ofMeeting(target, 'events?after=0'))),
  'commands by HTTP': (target) =>
    inLanes(atOnce, (round, lane) =>
      ask(target, 'POST', ofMeeting(target, 'commands'), {
        commandId: `h-${process.pid}-${lane}-${round}`,
        type: 'floor.request',
        data: { venueId: target.venueId },
      }),
    ),
  'copies asked for and dropped': (target) =>
    inLanes(atOnce, () =>
      ask(target, 'GET', ofMeeting(target, `documents/${target.documentId}/copy`), undefined, (sent) =>
        setTimeout(() => sent.destroy(), 50),
      ),
    ),
  'guesses at codes': (target) =>
    inLanes(atOnce, (round, lane) =>
      ask(target, 'POST', '/api/check-in', {
        meetingId: target.meetingId,
        venueId: target.venueId,
        code: `${Math.floor(Date.now() / 10_000)}.guess${lane}x${round}`.padEnd(28, 'x'),
      }),
    ),
}
