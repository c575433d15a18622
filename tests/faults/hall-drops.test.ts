import { afterAll, expect, it } from 'vitest'
import { createOutbox } from '../../client/connection/command-outbox.ts'
import { historyViolations, readRemains, violations } from '../support/proof-checker.ts'
import { busyMeeting, type Sender } from '../support/proof-meeting.ts'
import { type Chance, figure, seeded } from '../support/proof-random.ts'
import { newCommandRecord, recordedSend } from '../support/proof-records.ts'
import { type ProofWire, proofWire } from '../support/proof-wire.ts'
import { startHall, until } from '../support/running-hall.ts'

const drops = figure('ONEHALL_DROPS', 10)
const seed = figure('ONEHALL_SEED', 1)
const convergeWithinMs = 3_000

const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Ways for a line to fail, and how each is mended. */
const faults = {
  cut: { fail: (wire: ProofWire) => wire.cut(), mend: (wire: ProofWire) => wire.heal() },
  stalled: { fail: (wire: ProofWire) => wire.stall(), mend: (wire: ProofWire) => wire.heal() },
  'half-open': {
    fail: (wire: ProofWire) => wire.stall(),
    mend: (wire: ProofWire) => {
      wire.cut()
      wire.heal()
    },
  },
} as const
const faultNames = Object.keys(faults) as (keyof typeof faults)[]

/** The page's own outbox on a proof client: what is given while the line is down goes out when it is back. */
function outboxOf({ client, commands }: Sender) {
  let made = 0
  const outbox = createOutbox({
    newCommandId: () => `drops-operator-${made++}`,
    mayWait: () => true,
    onWaiting: () => undefined,
    send: async (message) => {
      const known = commands.find(({ commandId }) => commandId === message.commandId)
      const record = known ?? newCommandRecord(message.commandId, message.type, message.data)
      if (known === undefined) commands.push(record)
      const answer = await recordedSend(record, () => client.send(message))
      if (answer === null) throw new Error('no answer came')
      return answer
    },
  })
  client.socket.on('connect', () => outbox.open())
  client.socket.on('disconnect', () => outbox.shut())
  if (client.socket.connected) outbox.open()
  return outbox
}

async function theMeeting(chance: Chance) {
  const hall = await startHall()
  ends.push(() => hall.stop())
  const wire = await proofWire(Number(new URL(hall.base).port))
  ends.push(() => wire.close())
  const isFar = (name: string) => ['operator', 'screen', 'attendee'].includes(name)
  const lineOf = (name: string) => (isFar(name) ? wire.base : hall.base)
  const meeting = await busyMeeting({ base: hall.base, prefix: `drops-${seed}`, chance, lineOf })
  ends.push(() => meeting.close())
  await meeting.begin()
  const [first, , operator] = meeting.senders
  if (first === undefined || operator === undefined) throw new Error('nobody is there')
  const far = meeting.clients.filter(({ record }) => isFar(record.name))
  const host = await hall.hall.deps.hosts.get(meeting.meetingId)
  const head = () => host?.seq ?? Number.NaN
  return { hall, wire, meeting, first, far, head, outbox: outboxOf(operator) }
}

it(`[INV-1] [INV-3] [INV-4] [INV-5] [INV-6] a hall that drops and returns ${drops} times keeps what it showed, and is where the others are at most 3 s after its line is mended`, {
  timeout: 60_000 + drops * 10_000,
}, async () => {
  const chance = seeded(seed)
  const { hall, wire, meeting, first, far, head, outbox } = await theMeeting(chance)
  let slowestMs = 0
  let mostWaiting = 0
  for (let drop = 0; drop < drops; drop += 1) {
    const fault = faults[faultNames[drop % faultNames.length] ?? 'cut']
    fault.fail(wire)
    await pause(20)
    const shown = far.map(({ seq, record }) => ({ seq, state: record.state }))
    // What may be said as often as there are drops: calls for help and notices would come to their limit.
    const asked = ['video', 'audio'].map((check) =>
      outbox.add('venues.reportReadiness', { venueId: 'b1', check, status: 'problem', note: `drop ${drop}` }),
    )
    const news = { venueId: 'main', check: 'network', status: 'problem', note: `drop ${drop}` }
    await meeting.sendOnce(first, meeting.newCommand(first, { type: 'venues.reportReadiness', data: news }))
    for (let said = 0; said < 6; said += 1) await meeting.sendOnce(first, meeting.newCommand(first))
    await pause(chance.whole(50, 400))
    expect(far.map(({ seq, record }) => ({ seq, state: record.state }))).toEqual(shown)
    expect(head(), 'the meeting went on').toBeGreaterThan(Math.max(...shown.map(({ seq }) => seq)))
    mostWaiting = Math.max(mostWaiting, outbox.count)

    fault.mend(wire)
    const mendedAt = Date.now()
    const answers = await Promise.all(asked)
    expect(answers.every(({ ok }) => ok)).toBe(true)
    await until(() => far.every(({ seq }) => seq === head()), convergeWithinMs - (Date.now() - mendedAt))
    slowestMs = Math.max(slowestMs, Date.now() - mendedAt)
    expect(
      far.flatMap(({ record }) => historyViolations(record)),
      `drop ${drop}, seed ${seed}`,
    ).toEqual([])
  }

  await meeting.settle()
  await until(() => meeting.clients.every(({ seq }) => seq === head()), convergeWithinMs)
  const remains = await readRemains(hall.hall.deps.events, meeting.meetingId)
  const clients = meeting.clients.map(({ record }) => record)
  expect(violations({ remains, commands: meeting.allCommands(), clients }), `seed ${seed}`).toEqual([])
  expect(mostWaiting, 'the operator’s commands waited').toBe(2)
  expect(outbox.count).toBe(0)
  expect(hall.errors).toEqual([])
  console.info(`${drops} drops, ${remains.log.length} events; back in ${slowestMs} ms at most`)
})
