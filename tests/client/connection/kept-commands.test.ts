import { expect, it } from 'vitest'
import { createOutbox } from '../../../client/connection/command-outbox.ts'
import { keptCommands } from '../../../client/connection/kept-commands.ts'
import type { CommandMessage } from '../../../shared/protocol/up.ts'

/** What a browser keeps for a tab. */
function tabStorage(): Storage {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => items.set(key, value),
  }
}

const page = (storage: Storage, sent: CommandMessage[], answers: boolean, ids: string[]) =>
  createOutbox({
    newCommandId: () => ids.shift() ?? 'none',
    send: async (message) => {
      sent.push(message)
      if (!answers) throw new Error('no answer')
      return { ok: true, seq: 1 }
    },
    mayWait: () => true,
    onWaiting: () => undefined,
    kept: keptCommands('m', 'link', storage),
  })

it('[ARC-2] what a page left unanswered goes out from the next one, once, under its first id', async () => {
  const storage = tabStorage()
  const sent: CommandMessage[] = []
  const before = page(storage, sent, false, ['first', 'second'])
  before.open()
  void before.add('attendance.checkIn', { personId: 'p1', venueId: 'b1' })
  void before.add('notices.help', { venueId: 'b1', text: 'sound' })
  await new Promise(setImmediate)
  const after = page(storage, sent, true, ['third'])
  expect(after.count).toBe(2)
  after.open()
  await new Promise(setImmediate)
  expect(sent.map(({ commandId }) => commandId)).toEqual(['first', 'second', 'first', 'second'])
  expect(page(storage, sent, true, []).count).toBe(0)
})

it('leaves alone what it cannot read, and what belongs to another link', () => {
  const storage = tabStorage()
  storage.setItem('onehall.outbox.m.link', '{"not": "a list"')
  expect(keptCommands('m', 'link', storage).read()).toEqual([])
  storage.setItem('onehall.outbox.m.link', '[null, 1, {"commandId": 7}, {"commandId":"a","type":"t","data":{}}]')
  expect(keptCommands('m', 'link', storage).read()).toHaveLength(1)
  expect(keptCommands('m', 'other', storage).read()).toEqual([])
})
