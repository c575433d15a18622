import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Commit } from '../../server/store/event-store.ts'
import type { LogRow } from '../../server/store/log-row.ts'
import type { Store } from '../../server/store/open-store.ts'
import { instant } from '../../shared/kernel/time.ts'
import { until } from '../support/running-hall.ts'

export const commit = (commandId: string, count = 1): Commit => ({
  commandId,
  bodyHash: `hash of ${commandId}`,
  actor: { role: 'moderator', venueId: null },
  events: Array.from({ length: count }, (_, index) => ({
    at: instant(1_700_000_000_000 + index),
    type: 'test.happened',
    version: 1,
    data: { text: `第 ${index} 项 of ${commandId}`, list: [1, null, true] },
  })),
})

const listed = (meetingId: string, personId: string) => ({
  meetingId,
  personId,
  name: `Attendee ${personId}`,
  unit: 'Unit',
  title: 'Clerk',
  venueId: 'main',
  phone: '19000000000',
  attends: 'standIn' as const,
  seat: '3排12座',
})

async function* inParts(rows: readonly LogRow[], size: number) {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size)
}

let made = 0

/** What every store does, whatever database it stands on. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`store on ${name}`, () => {
    let store: Store
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())

    const newLog = async () => {
      made += 1
      const meetingId = `meeting-${made}`
      await store.events.createLog(meetingId, 'epoch-1', instant(0))
      return meetingId
    }

    it('[EVD-3] finds nothing changed in what is being written while it looks', async () => {
      const writes = { isOver: false }
      const write = async () => {
        for (let round = 0; !writes.isOver; round += 1) {
          const meetingId = `written-${made}-${round}`
          const note = { at: instant(round), actor: { role: 'owner' }, act: 'meeting.created', detail: {} }
          await store.evidence.audit.note(meetingId, note)
          await store.people.put(meetingId, [listed(meetingId, 'p1'), listed(meetingId, 'p2')])
          await store.evidence.audit.note(meetingId, note)
          await store.people.put(meetingId, [listed(meetingId, 'p1')])
        }
      }
      const writing = write()
      for (let look = 0; look < 20; look += 1) expect(await store.evidence.verifyRows()).toEqual([])
      writes.isOver = true
      await writing
    })

    it('[CON-5] keeps who is told of a meeting, one node at a time, and how far each is', async () => {
      const { webhooks } = store
      const meetingId = await newLog()
      const record = {
        webhookId: `hook of ${meetingId}`,
        meetingId,
        url: 'https://hook.example/',
        types: ['agenda.*', '*'],
        secret: 'a secret of the target',
        createdAt: instant(1_700_000_000_000),
        epoch: 'epoch-1',
        toldUpTo: 3,
        failures: 0,
        failingSince: null,
        nextAt: null,
        triedAt: null,
        fault: null,
        deadAt: null,
      }
      const { webhookId } = record
      await webhooks.add(record)
      expect(await webhooks.ofMeeting(meetingId)).toEqual([record])
      const [at, until] = [instant(1_700_000_001_000), instant(1_700_000_031_000)]
      expect(await webhooks.claim(webhookId, 'one', at, until)).toEqual(record)
      expect(await webhooks.claim(webhookId, 'other', at, until)).toBeNull()
      expect(await webhooks.claim(webhookId, 'other', instant(until + 1), instant(until + 30_000))).toEqual(record)
      await webhooks.release(webhookId, 'one')
      expect(await webhooks.claim(webhookId, 'one', until, until)).toBeNull()
      await webhooks.release(webhookId, 'other')
      const failing = {
        epoch: 'epoch-2',
        toldUpTo: 4,
        failures: 2,
        failingSince: at,
        nextAt: until,
        triedAt: at,
        fault: '500',
      }
      await webhooks.note(webhookId, { ...failing, deadAt: null })
      expect(await webhooks.claim(webhookId, 'one', at, until)).toEqual({ ...record, ...failing })
      await webhooks.note(webhookId, { ...failing, deadAt: at })
      expect(await webhooks.living()).toEqual([])
      expect(await webhooks.byId(webhookId)).toMatchObject({ deadAt: at })
      expect([await webhooks.remove('another', webhookId), await webhooks.remove(meetingId, webhookId)]).toEqual([
        false,
        true,
      ])
      expect(await webhooks.byId(webhookId)).toBeNull()
    })

    it('begins empty, and knows no other meeting', async () => {
      const meetingId = await newLog()
      expect(await store.events.head(meetingId)).toMatchObject({ epoch: 'epoch-1', seq: 0 })
      expect(await store.events.head('nothing')).toBeNull()
      expect(await store.events.meetingIds()).toContain(meetingId)
      await expect(store.events.createLog(meetingId, 'again', instant(0))).rejects.toThrow()
    })

    it('[NOD-30] a log that is known goes on with what was asked, to the letter, and each command once', async () => {
      const meetingId = await newLog()
      const texts = ['“引号” \\ \n', '𠮷 é \u2028', '{"a":"\\u0000"}']
      const known = async () => (await store.events.head(meetingId)) ?? 0
      await store.events.append(meetingId, 0, [commit('first')])
      for (const [index, text] of texts.entries()) {
        const {
          events: [event],
          ...rest
        } = commit(`c-${index}`)
        if (event === undefined) throw new Error('no event')
        const typed = [{ revision: `r-${index}`, kind: 'text' as const, salt: 's', content: text }]
        const asked = { ...rest, events: [{ ...event, data: { text } }, event], typed }
        const result = await store.events.append(meetingId, await known(), [asked, commit(`d-${index}`, 2)])
        expect(result).toMatchObject({ ok: true, events: [{ data: { text } }, {}, {}, {}] })
      }
      const head = await known()
      for (const taken of ['c-1', 'first'])
        expect(await store.events.append(meetingId, head, [commit('new'), commit(taken)])).toMatchObject({
          ok: false,
          standing: 'behind',
        })
      expect(await store.events.verify(meetingId)).toEqual([])
      expect(await known()).toEqual(head)
      const stored = (await store.events.read(meetingId, 1)).map(({ data }) => (data as { text: string }).text)
      expect(stored.filter((text) => texts.includes(text))).toEqual(texts)
      expect([...(await store.typed.some(meetingId, ['r-0', 'r-1', 'r-2'])).values()]).toEqual(texts)
      const ids = ['first', 'c-0', 'd-2', 'new']
      const found = await store.events.findCommands(meetingId, ids)
      expect(ids.map((id) => found.get(id)?.seq)).toEqual([1, 3, 13, undefined])
    })

    it('[ARV-3] takes over rows as they were written, goes on from them, and gives them out as they came', async () => {
      const [first, second] = [await newLog(), `meeting-${++made}`]
      await store.events.append(first, 0, [commit('a', 3), commit('b')])
      const rows = await store.events.readRows(first, 0, 10)
      const log = { meetingId: second, epoch: 'epoch-2', createdAt: instant(0) }
      await store.events.adoptLog({ ...log, rows: inParts(rows, 3) })
      expect(await store.events.verify(second)).toEqual([])
      expect(await store.events.head(second)).toMatchObject({ epoch: 'epoch-2', seq: 4, hash: rows.at(-1)?.hash })
      expect(await store.events.read(second, 0)).toEqual(await store.events.read(first, 0))
      expect(await store.events.append(second, 4, [commit('a')])).toMatchObject({ ok: true })
      expect(await store.events.verify(second)).toEqual([])
      const again = await store.events.readRows(second, 0, 10)
      expect(again.slice(0, 4)).toEqual(rows)
      expect(again.map(({ meetingId }) => meetingId)).toEqual([first, first, first, first, second])

      const third = `meeting-${++made}`
      await store.events.adoptLog({ ...log, meetingId: third, rows: inParts(again, 2) })
      expect(await store.events.readRows(third, 0, 10)).toEqual(again)
      expect(await store.events.verify(third)).toEqual([])
    })

    it('[ARV-3] takes over no rows that do not follow one another, and nothing of them', async () => {
      const source = await newLog()
      await store.events.append(source, 0, [commit('a', 4)])
      const rows = await store.events.readRows(source, 0, 10)
      const meetingId = `meeting-${++made}`
      const broken = [
        rows.toSpliced(2, 1),
        rows.with(1, { ...(rows[1] as LogRow), actor: '{"role":"owner"}' }),
        rows.slice(1),
        [],
      ]
      for (const some of broken) {
        const log = { meetingId, epoch: 'e', createdAt: instant(0), rows: inParts(some, 2) }
        await expect(store.events.adoptLog(log)).rejects.toThrow(/does not follow/u)
        expect(await store.events.head(meetingId)).toBeNull()
        expect(await store.events.readRows(meetingId, 0, 10)).toEqual([])
      }
    })

    it('[PRV-12] keeps what was typed beside the log, in one transaction with the event that names it', async () => {
      const [meetingId, other] = [await newLog(), await newLog()]
      const row = (revision: string, kind: 'name' | 'text') => ({
        revision,
        kind,
        salt: 's',
        content: `of ${revision}`,
      })
      const typed = [row('r1', 'text'), row('r2', 'name')]
      await store.events.append(meetingId, 0, [{ ...commit('a'), typed }])
      await store.events.append(other, 0, [{ ...commit('a'), typed }])
      const late = { ...commit('b'), typed: [row('r3', 'text')] }
      expect(await store.events.append(meetingId, 0, [late])).toMatchObject({ ok: false })
      expect(await store.events.append(meetingId, 1, [{ ...commit('c'), typed }])).toMatchObject({ ok: false })
      expect(await store.events.head(meetingId)).toMatchObject({ seq: 1 })
      expect(await store.typed.all(meetingId)).toEqual(typed)
      await store.retention.plan(meetingId, 30, instant(0))
      await store.retention.erase(meetingId, 'people')
      for (const step of ['recorded', 'cleaned'] as const) await store.retention.mark(meetingId, step, 'people')
      expect(await store.typed.some(meetingId, ['r1', 'r2', 'r3'])).toEqual(new Map([['r1', 'of r1']]))
      await store.typed.put(meetingId, [row('r2', 'name')])
      expect((await store.typed.all(meetingId)).map(({ revision }) => revision)).toEqual(['r1', 'r2'])
      expect(await store.typed.all(other)).toHaveLength(2)
      // Another test asks what is still to be done.
      for (const step of ['recorded', 'cleaned'] as const) await store.retention.mark(meetingId, step, 'people')
    })

    it('[MIN-7] keeps issued papers to the byte, the same ones once, and drops those that were not issued', async () => {
      const [meetingId, other] = [await newLog(), await newLog()]
      const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
      const details = { number: '3', date: null, copies: null }
      const paper = { sha256: 'a'.repeat(64), kind: 'minutes', form: 'pdf', version: 1, details, bytes } as const
      for (const id of [meetingId, meetingId, other]) await store.issued.put(id, [paper])
      await store.issued.put(meetingId, [{ ...paper, version: 2 }])
      const kept = await store.issued.one(meetingId, paper)
      expect({ ...kept, bytes: Uint8Array.from(kept?.bytes ?? []) }).toEqual(paper)
      expect((await store.issued.details(meetingId)).map(({ version }) => version)).toEqual([1, 2])
      await store.issued.drop(meetingId, [paper])
      expect(await store.issued.one(meetingId, paper)).toBeNull()
      expect(await store.issued.one(other, paper)).not.toBeNull()
    })

    it('[BIN-3] removes a meeting in the bin from every table, once, and leaves every other one', async () => {
      const [gone, stays] = [await newLog(), await newLog()]
      const rehearsal = `${gone}~abc`
      await store.events.createLog(rehearsal, 'epoch-1', instant(0))
      for (const id of [gone, stays, rehearsal]) await store.events.append(id, 0, [commit('a', 2)])
      for (const id of [gone, stays]) {
        await store.people.put(id, [listed(id, 'p1')])
        await store.retention.plan(id, 30, instant(9_000_000_000_000))
        await store.bin.put({
          meetingId: id,
          title: 'T',
          startsAt: instant(1),
          timeZone: 'UTC',
          status: 'planned',
          binnedAt: instant(5),
        })
      }
      expect(await store.bin.among([gone, stays, 'nothing'])).toEqual(new Set([gone, stays]))
      expect(await store.bin.putBy(instant(4))).toEqual([])
      expect(await store.bin.takeOut(stays)).toBe(true)
      expect(await store.bin.putBy(instant(5))).toEqual([gone])
      expect(await store.bin.remove(stays, instant(6))).toBeNull()
      expect(await store.bin.remove(gone, instant(6))).toEqual([])
      expect(await store.bin.remove(gone, instant(6))).toBeNull()
      for (const id of [gone, rehearsal]) {
        expect(await store.events.head(id)).toBeNull()
        expect(await store.events.read(id, 0)).toEqual([])
      }
      expect(await store.people.list(gone)).toEqual([])
      expect(await store.retention.of(gone)).toBeNull()
      expect(await store.events.read(stays, 0)).toHaveLength(2)
      expect(await store.people.list(stays)).toHaveLength(1)
      expect((await store.evidence.audit.read('', 0, 100)).at(-1)).toMatchObject({ act: 'meeting.removed' })
    })

    it('[INV-2] numbers what it takes without gaps, and gives it back as it was', async () => {
      const meetingId = await newLog()
      await store.events.append(meetingId, 0, [commit('a', 2), commit('b', 1)])
      const events = await store.events.read(meetingId, 0)
      expect(events.map(({ seq, commandId }) => `${seq} ${commandId}`)).toEqual(['1 a', '2 a', '3 b'])
      expect(events[0]).toMatchObject({ at: 1_700_000_000_000, data: { text: '第 0 项 of a', list: [1, null, true] } })
      expect(await store.events.read(meetingId, 1, 1)).toHaveLength(1)
      expect((await store.events.head(meetingId))?.hash).toBe(events.at(-1)?.hash)
      expect(await store.events.verify(meetingId)).toEqual([])
    })

    it('[TIM-3] knows the last stamp of all logs, but for those it is told to leave out', async () => {
      const [known, later, empty] = [await newLog(), await newLog(), await newLog()]
      const at = instant(1_900_000_000_000 + made)
      const stamped = (stamp: number) => [
        { ...commit('a'), events: [{ ...commit('a').events[0], at: instant(stamp) }] },
      ]
      await store.events.append(known, 0, stamped(at) as Commit[])
      await store.events.append(later, 0, stamped(at + 1) as Commit[])
      expect(await store.events.latestAt([])).toBe(at + 1)
      expect(await store.events.latestAt([later, empty])).toBe(at)
    })

    it('[NOD-5] takes what was decided on the history that it has, and nothing else', async () => {
      const meetingId = await newLog()
      await store.events.append(meetingId, 0, [commit('a')])
      const head = await store.events.head(meetingId)
      if (head === null) throw new Error('no log')
      const others = [
        { ...head, seq: 2 },
        { ...head, hash: 'f'.repeat(64) },
        { ...head, epoch: 'epoch-0' },
      ]
      for (const held of others) {
        expect(await store.events.standing(meetingId, held)).toBe('other')
        expect(await store.events.append(meetingId, held, [commit('b')])).toMatchObject({
          ok: false,
          standing: 'other',
        })
      }
      expect(await store.events.append(meetingId, head, [commit('b')])).toMatchObject({ ok: true })
      expect(await store.events.standing(meetingId, head)).toBe('behind')
      await store.events.renewEpoch(meetingId, 'epoch-0', 'nothing')
      await store.events.renewEpoch(meetingId, 'epoch-1', 'epoch-2')
      expect((await store.events.head(meetingId))?.epoch).toBe('epoch-2')
      expect(await store.events.verify(meetingId)).toEqual([])
    })

    it('[NOD-6] takes only what is meant for the log that is live', async () => {
      const meetingId = await newLog()
      await store.events.append(meetingId, 0, [commit('a')])
      const head = await store.events.head(meetingId)
      if (head === null) throw new Error('no log')
      const logId = `${meetingId}~abc`
      const fresh = { logId, epoch: 'practice', createdAt: instant(1), commit: commit('first') }
      expect(await store.liveLogs.begin(meetingId, { ...head, seq: 0, hash: '' }, fresh)).toBe('behind')
      expect(await store.liveLogs.of(meetingId)).toBe(meetingId)
      expect(await store.events.head(logId)).toBeNull()
      expect(await store.liveLogs.begin(meetingId, head, fresh)).toBe('current')
      expect(await store.liveLogs.begin(meetingId, head, { ...fresh, logId: `${meetingId}~def` })).toBe('resting')
      expect(await store.liveLogs.of(meetingId)).toBe(logId)
      expect(await store.events.append(meetingId, 1, [commit('b')])).toMatchObject({ ok: false, standing: 'resting' })
      expect(await store.events.append(logId, 1, [commit('b')])).toMatchObject({ ok: true })
      expect(await store.liveLogs.end(meetingId)).toBe(true)
      expect(await store.liveLogs.end(meetingId)).toBe(false)
      expect(await store.events.append(logId, 2, [commit('c')])).toMatchObject({ ok: false, standing: 'resting' })
      const listed = { title: 'T', startsAt: instant(1), timeZone: 'UTC', status: 'planned' as const }
      await store.bin.put({ meetingId, ...listed, binnedAt: instant(5) })
      expect(await store.events.append(meetingId, 1, [commit('d')])).toMatchObject({ ok: false, standing: 'closed' })
      expect(await store.liveLogs.begin(meetingId, head, { ...fresh, logId: `${meetingId}~ghi` })).toBe('closed')
      await store.bin.takeOut(meetingId)
      expect(await store.events.append(meetingId, 1, [commit('d')])).toMatchObject({ ok: true })
      for (const log of [meetingId, logId]) expect(await store.events.verify(log)).toEqual([])
    })

    it('refuses what was decided on an older state, and writes nothing of it', async () => {
      const meetingId = await newLog()
      await store.events.append(meetingId, 0, [commit('a')])
      expect(await store.events.append(meetingId, 0, [commit('b')])).toEqual({
        ok: false,
        standing: 'behind',
        headSeq: 1,
      })
      expect(await store.events.findCommands(meetingId, ['b'])).toEqual(new Map())
    })

    it('[INV-3] takes no command twice, and keeps the answer', async () => {
      const meetingId = await newLog()
      await store.events.append(meetingId, 0, [commit('a', 2)])
      expect(await store.events.append(meetingId, 2, [commit('c'), commit('a')])).toMatchObject({ ok: false })
      const found = await store.events.findCommands(meetingId, ['a', 'c'])
      expect(found).toEqual(new Map([['a', { bodyHash: 'hash of a', seq: 2 }]]))
      expect((await store.events.head(meetingId))?.seq).toBe(2)
    })

    it('lets one of many who append at once through at a time', async () => {
      const meetingId = await newLog()
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) => store.events.append(meetingId, 0, [commit(`race-${index}`)])),
      )
      expect(results.filter(({ ok }) => ok)).toHaveLength(1)
      expect((await store.events.head(meetingId))?.seq).toBe(1)
    })

    it('takes thousands of commands in one transaction', async () => {
      const meetingId = await newLog()
      const commits = Array.from({ length: 2_500 }, (_, index) => commit(`many-${index}`))
      expect(await store.events.append(meetingId, 0, commits)).toMatchObject({ ok: true })
      expect(await store.events.verify(meetingId)).toEqual([])
    })

    it('tells whoever listens', async () => {
      const meetingId = await newLog()
      const heard: string[] = []
      const stop = store.events.onAppended((id, seq) => heard.push(`${id}:${seq}`))
      await store.events.append(meetingId, 0, [commit('a')])
      await until(() => heard.includes(`${meetingId}:1`), 3_000)
      stop()
    })

    it('keeps the last snapshot', async () => {
      const meetingId = await newLog()
      expect(await store.events.loadSnapshot(meetingId)).toBeNull()
      await store.events.saveSnapshot(meetingId, { seq: 1, version: 1, state: { a: 1 } })
      await store.events.saveSnapshot(meetingId, { seq: 2, version: 1, state: { a: '二' } })
      expect(await store.events.loadSnapshot(meetingId)).toEqual({ seq: 2, version: 1, state: { a: '二' } })
    })

    it('[PRV-2] changes a roster by a draft, once, and keeps what the draft does not name', async () => {
      const { people, roster } = store
      await people.put('drafted', [listed('drafted', 'a'), listed('drafted', 'b')])
      const drafted = [listed('drafted', 'c'), { ...listed('drafted', 'b'), name: 'Another' }]
      const made = { meetingId: 'drafted', commandId: 'c1', madeAt: instant(1), editor: 'link', role: 'owner' } as const
      const draft = { ...made, revision: 'r1' }
      const content = { people: drafted.map((person, place) => ({ person, place })), gone: ['a'] }
      await roster.putDraft(draft, content)
      expect(await roster.drafts('drafted')).toEqual([draft])
      await roster.settleDraft(draft, 7)
      expect(await people.list('drafted')).toEqual(drafted)
      expect(await roster.drafts('drafted')).toEqual([])
      expect((await people.changedAfter('drafted', 6)).map(({ person }) => person.personId)).toEqual(['c', 'b'])
      expect(await people.changedAfter('drafted', 7)).toEqual([])
      await people.put('drafted', [])
      await roster.settleDraft(draft, 7)
      expect(await people.list('drafted')).toEqual([])
      const other = { ...draft, revision: 'r2' }
      await roster.putDraft(other, content)
      await roster.dropDraft(other)
      expect(await roster.drafts()).toEqual([])
      await roster.settleDraft(other, 8)
      expect(await people.list('drafted')).toEqual([])
    })

    it('[EDT-8] keeps what a change of a roster has changed, until nobody needs it', async () => {
      const { people, roster, rosterHistory } = store
      const meetingId = await newLog()
      const [a, b, c] = ['a', 'b', 'c'].map((id) => listed(meetingId, id))
      if (a === undefined || b === undefined || c === undefined) throw new Error('three people')
      await people.put(meetingId, [a, b])
      const made = { meetingId, madeAt: instant(1), editor: 'link', role: 'moderator' } as const
      const change = async (seq: number, content: Parameters<typeof roster.putDraft>[1]) => {
        const draft = { ...made, revision: `r${seq}`, commandId: `c${seq}` }
        await roster.putDraft(draft, content)
        await roster.settleDraft(draft, seq)
        return draft
      }
      const named = await change(3, { people: [{ person: { ...a, name: 'Named' }, place: 0 }], gone: [] })
      const titled = await change(4, { people: [{ person: { ...a, name: 'Named', title: 'T' }, place: 0 }], gone: [] })
      const came = await change(5, { people: [{ person: c, place: 2 }], gone: ['b'] })
      expect(await rosterHistory.changesOf(named)).toEqual([
        { personId: 'a', was: { person: a, place: 0 }, becomes: { person: { ...a, name: 'Named' }, place: 0 } },
      ])
      const all = new Set(['r3', 'r4', 'r5'])
      expect(await rosterHistory.sharing(named, all)).toEqual([])
      const gone = await change(6, { people: [], gone: ['a', 'c'] })
      expect((await rosterHistory.sharing(gone, all)).toSorted()).toEqual(['r3', 'r4', 'r5'])
      const after = await rosterHistory.changesAfter(meetingId, ['a'], 3)
      expect(after.map(({ seq, editor, role }) => ({ seq, editor, role }))).toEqual(
        [4, 6].map((seq) => ({ seq, editor: 'link', role: 'moderator' })),
      )
      expect((await people.revisionsOf(meetingId, ['a', 'b'])).size).toBe(0)
      await rosterHistory.prune(meetingId, new Set(['r5']), instant(1 + 25 * 3_600_000))
      expect(await rosterHistory.changesOf(titled)).toEqual([])
      expect((await rosterHistory.changesOf(came)).map(({ personId }) => personId)).toEqual(['b', 'c'])
      await store.retention.erase(meetingId, 'phones')
      expect(await rosterHistory.changesOf(came)).toEqual([])
    })

    it('[PRV-5] [PRV-7] knows what is due, erases it, and says what is still to be done', async () => {
      const { links, sessions, people, retention } = store
      const meetingId = await newLog()
      expect(await retention.unplanned()).toContain(meetingId)
      await people.put(meetingId, [listed(meetingId, 'a')])
      const link = { linkId: `of-${meetingId}`, tokenHash: meetingId, role: 'attendee' as const, venueId: 'main' }
      await links.add([{ ...link, meetingId, personId: null, expiresAt: null, revokedAt: null }])
      const phone = { onSiteAt: null, isOnSiteEdge: false, device: 'device', cardHash: null }
      const known = { sessionHash: `s-${meetingId}`, linkId: link.linkId, personId: 'a', createdAt: instant(1) }
      const session = { ...known, ...phone }
      await sessions.add(session)
      await retention.plan(meetingId, 30, instant(1_000))
      await retention.plan(meetingId, 7, instant(7))
      const planned = { meetingId, days: 30, dueAt: 1_000, names: null, erased: null, recorded: null, cleaned: null }
      expect(await retention.of(meetingId)).toEqual(planned)
      expect(await retention.due(instant(999), 10)).toEqual([])
      expect(await retention.due(instant(1_000), 10)).toEqual([planned])
      await retention.erase(meetingId, 'phones')
      expect(await people.list(meetingId)).toEqual([{ ...listed(meetingId, 'a'), phone: null }])
      expect(await sessions.byHash(session.sessionHash)).toEqual(session)
      await retention.mark(meetingId, 'recorded', 'phones')
      expect(await retention.unfinished()).toMatchObject([{ meetingId, erased: 'phones', cleaned: null }])
      await retention.mark(meetingId, 'cleaned', 'phones')
      expect(await retention.unfinished()).toEqual([])
      await retention.erase(meetingId, 'people')
      await retention.scrub()
      const bare = { name: '', unit: '', title: '', phone: null, seat: '' }
      expect(await people.list(meetingId)).toEqual([{ ...listed(meetingId, 'a'), ...bare }])
      expect(await sessions.byHash(session.sessionHash)).toEqual({ ...session, personId: null, device: null })
      expect(await retention.unfinished()).toMatchObject([{ meetingId, erased: 'people', cleaned: 'phones' }])
      await retention.reopen(meetingId)
      expect(await retention.due(instant(1_000), 10)).toEqual([planned])
    })

    it('[PRV-5] finds in the log when a meeting ended', async () => {
      const meetingId = await newLog()
      await store.retention.plan(meetingId, 1, instant(5))
      const at = instant(1_700_000_000_000)
      const end = { ...commit('end'), events: [{ at, type: 'meeting.adjourned', version: 1, data: {} }] }
      await store.events.append(meetingId, 0, [end])
      await store.retention.reviseDue()
      expect((await store.retention.of(meetingId))?.dueAt).toBe(at + 24 * 60 * 60_000)
    })

    it('[PRV-5] [PRV-11] has names fall due by their own date, phones gone or not, and keeps when a page was told', async () => {
      const { sessions, retention } = store
      const meetingId = await newLog()
      await retention.plan(meetingId, 1, instant(5), { days: 2, dueAt: instant(9) })
      const dueAt = async (now: number) => (await retention.due(instant(now), 10)).map((one) => one.meetingId)
      expect(await dueAt(5)).toContain(meetingId)
      await retention.erase(meetingId, 'phones')
      expect(await dueAt(8)).not.toContain(meetingId)
      expect(await dueAt(9)).toContain(meetingId)
      await retention.setDue(meetingId, instant(5), instant(20))
      expect(await dueAt(19)).not.toContain(meetingId)
      await retention.erase(meetingId, 'people')
      expect(await dueAt(20)).not.toContain(meetingId)
      const phone = { onSiteAt: null, isOnSiteEdge: false, device: null, cardHash: null }
      const sessionHash = `told-${meetingId}`
      await sessions.add({ sessionHash, linkId: 'l', personId: null, createdAt: instant(1), ...phone })
      await sessions.markTold(sessionHash, instant(3))
      await sessions.markTold(sessionHash, instant(4))
      expect((await sessions.byHash(sessionHash))?.toldAt).toBe(3)
    })

    it('keeps links, sessions, people and settings', async () => {
      const { links, sessions, people, settings } = store
      const link = {
        linkId: `link-${name}`,
        tokenHash: `hash-${name}`,
        meetingId: 'm',
        role: 'operator' as const,
        venueId: 'east',
        personId: null,
        expiresAt: instant(1_800_000_000_000),
        revokedAt: null,
      }
      await links.add([link])
      expect(await links.byTokenHash(link.tokenHash)).toEqual(link)
      await links.revoke(link.linkId, instant(5))
      expect(await links.byId(link.linkId)).toEqual({ ...link, revokedAt: 5 })
      await sessions.add({
        sessionHash: 's',
        linkId: link.linkId,
        personId: null,
        createdAt: instant(1),
        onSiteAt: null,
        isOnSiteEdge: false,
        device: null,
        cardHash: null,
      })
      await sessions.bind('s', 'p1')
      expect(await sessions.byHash('s')).toMatchObject({ personId: 'p1', linkId: link.linkId })
      const person = (personId: string, venueId: string) => ({
        meetingId: 'm',
        personId,
        name: `Attendee ${personId}`,
        unit: '',
        title: '',
        venueId,
        phone: null,
        attends: 'member' as const,
        seat: '',
      })
      await people.put('m', [person('z', 'east'), person('a', 'west')])
      await people.put('m', [person('z', 'east'), person('a', 'west'), person('b', 'east')])
      expect((await people.list('m')).map(({ personId }) => personId)).toEqual(['z', 'a', 'b'])
      expect((await people.list('m', 'east')).map(({ personId }) => personId)).toEqual(['z', 'b'])
      expect(await people.find('other', 'z')).toBeNull()
      await settings.put('key', 'one')
      await settings.put('key', 'two')
      expect(await settings.get('key')).toBe('two')
    })
  })
}
