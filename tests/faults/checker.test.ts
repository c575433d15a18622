import { beforeAll, describe, expect, it } from 'vitest'
import { visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { eventVersion, stateVersion, upcast } from '../../shared/domain/meeting/upcast.ts'
import { foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { instant } from '../../shared/kernel/time.ts'
import { created, moderator } from '../support/meeting-fixture.ts'
import { type Remains, readRemains, violations } from '../support/proof-checker.ts'
import { seeded } from '../support/proof-random.ts'
import { type ClientRecord, newClientRecord, newCommandRecord } from '../support/proof-records.ts'
import { slowStore } from '../support/slow-store.ts'

const facts = [
  { type: created.type, data: created.data },
  { type: 'meeting.started', data: {} },
  { type: 'agenda.itemStarted', data: { itemId: 'open', speaker: null } },
  { type: 'notices.sent', data: { id: 'n1', to: ['east'], text: 'secret of east', level: 'info' } },
  { type: 'agenda.staged', data: { itemId: 'talk' } },
]

/** A sound log of five events, `command-1` to `command-5`, with a snapshot of the third. */
async function soundRemains(): Promise<Remains> {
  const chance = seeded(1)
  const events = slowStore({ chance, conflictOneIn: 0, failOneIn: 0, respectsExpectedSeq: true })
  await events.createLog('m', 'epoch', instant(0))
  for (const [index, fact] of facts.entries()) {
    const event = { ...fact, at: instant(1_000 + index), version: eventVersion }
    const commit = { commandId: `command-${index + 1}`, bodyHash: 'hash', actor: moderator, events: [event] }
    await events.append('m', index, [commit])
  }
  const { log } = await readRemains(events, 'm')
  const state = foldWhole(log.slice(0, 3).map(upcast))
  await events.saveSnapshot('m', { seq: 3, version: stateVersion, state })
  return readRemains(events, 'm')
}

let remains: Remains
beforeAll(async () => {
  remains = await soundRemains()
})

const acked = (number: number, seq: number) => {
  const record = newCommandRecord(`command-${number}`, 'agenda.stage', {})
  record.answers.push({ ok: true, seq })
  return record
}

/** A screen of the west hall that has followed to the end. */
function faithfulScreen(): ClientRecord {
  const client = newClientRecord('screen', { kind: 'screen', venueId: 'west' })
  for (const [index] of facts.entries()) client.places.push({ epoch: 'epoch', seq: index + 1 })
  client.events.push(...remains.log.slice(1, 3).map((row) => ({ epoch: 'epoch', event: upcast(row) })))
  client.state = visibleState(foldWhole(remains.log.map(upcast)), client.audience)
  return client
}

const withRow = (seq: number, change: object): Remains => ({
  ...remains,
  log: remains.log.map((row) => (row.seq === seq ? { ...row, ...change } : row)),
})

describe('The checker', () => {
  it('finds nothing in sound evidence', () => {
    expect(violations({ remains, commands: [acked(4, 4), acked(5, 5)], clients: [faithfulScreen()] })).toEqual([])
  })

  it('[INV-1] names an ack that the log has lost', () => {
    expect(violations({ remains, commands: [acked(6, 6)] })).toEqual([expect.stringMatching(/^INV-1: .*command-6/u)])
  })

  it('[INV-1] names an ack with another place than the log has', () => {
    expect(violations({ remains, commands: [acked(5, 4)] })).toEqual([expect.stringMatching(/^INV-1: .*acked at 4/u)])
  })

  it('[INV-1] names a refused command that was done all the same', () => {
    const record = newCommandRecord('command-5', 'agenda.stage', {})
    record.answers.push({ ok: false, rejection: { code: 'agenda.unknownItem', params: {} } })
    expect(violations({ remains, commands: [record] })).toEqual([expect.stringMatching(/^INV-1: .*refused/u)])
  })

  it('[INV-3] names a command that was done twice', () => {
    const doubled = withRow(5, { commandId: 'command-4' })
    const found = violations({ remains: doubled, commands: [acked(4, 4)] })
    expect(found).toContainEqual(expect.stringMatching(/^INV-3: .*command-4 was done 2 times, at 4,5/u))
  })

  it('[INV-3] names a command that was acked first and refused when it came again', () => {
    const record = acked(5, 5)
    record.takenBack.push({ ok: false, rejection: { code: 'agenda.stale', params: {} } })
    expect(violations({ remains, commands: [record] })).toEqual([expect.stringMatching(/^INV-3: .*then refused/u)])
  })

  it('[INV-2] names a gap', () => {
    const gap = { ...remains, log: remains.log.filter(({ seq }) => seq !== 4) }
    expect(violations({ remains: gap })).toContainEqual('INV-2: 5 stands at place 4')
  })

  it('[INV-2] names a row that was changed', () => {
    const changed = withRow(3, { data: { itemId: 'read', speaker: null } })
    expect(violations({ remains: changed })).toContainEqual('INV-2: the chain breaks at 3')
  })

  it('[INV-2] names a log that ends before its head', () => {
    const cut = { ...remains, log: remains.log.slice(0, 4) }
    expect(violations({ remains: cut })).toEqual(['INV-2: the head says 5, the log ends at 4'])
  })

  it('[INV-2] passes on what the store itself has found', () => {
    const found = violations({ remains: { ...remains, faults: ['hash at 2'] } })
    expect(found).toEqual(['INV-2: the store does not verify, hash at 2'])
  })

  it('[INV-9] names a snapshot that leads elsewhere than the log', () => {
    const snapshot = { seq: 3, version: stateVersion, state: foldWhole(remains.log.slice(0, 2).map(upcast)) }
    expect(violations({ remains: { ...remains, snapshot } })).toEqual([expect.stringMatching(/^INV-9/u)])
  })

  it('[INV-5] names a client that goes back', () => {
    const client = faithfulScreen()
    client.places.splice(2, 0, { epoch: 'epoch', seq: 1 })
    expect(violations({ remains, clients: [client] })).toEqual(['INV-5: screen went back from 2 to 1'])
  })

  it('[INV-6] names an event that a client saw and the log does not have', () => {
    const client = faithfulScreen()
    const phantom = { type: 'meeting.recessed' as const, data: {}, seq: 6, at: instant(1_005) }
    client.events.push({ epoch: 'epoch', event: phantom })
    expect(violations({ remains, clients: [client] })).toEqual([expect.stringMatching(/^INV-6: .*recessed at 6/u)])
  })

  it('[INV-6] names an event of an epoch that is not the log’s', () => {
    const client = faithfulScreen()
    client.events.push({ epoch: 'another', event: upcast(remains.log[1] ?? expect.fail('no second row')) })
    expect(violations({ remains, clients: [client] })).toEqual([expect.stringMatching(/^INV-6/u)])
  })

  it('[INV-4] names a client that has stopped before the end', () => {
    const client = faithfulScreen()
    client.places.pop()
    expect(violations({ remains, clients: [client] })).toEqual(['INV-4: screen is at 4, the log at 5'])
  })

  it('[INV-4] names a client that shows more than its role may see', () => {
    const client = faithfulScreen()
    client.state = foldWhole(remains.log.map(upcast))
    expect(violations({ remains, clients: [client] })).toEqual([expect.stringMatching(/^INV-4: .*something else/u)])
  })
})
