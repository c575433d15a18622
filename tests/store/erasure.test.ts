import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../server/store/open-store.ts'
import { instant } from '../../shared/kernel/time.ts'
import { seeded } from '../support/proof-random.ts'
import { tracesIn } from '../support/proof-traces.ts'

const folders: string[] = []
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-erasure-'))
  folders.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const person = (meetingId: string, number: number) => ({
  meetingId,
  personId: `p${number}`,
  name: `name-${meetingId}-${number}-`.padEnd(10 + ((number * 37) % 70), '名'),
  unit: `unit-${meetingId}-${number}-`,
  title: `title-${meetingId}-${number}-`,
  venueId: 'main',
  phone: `phone-${meetingId}-${number}-`,
  attends: 'member' as const,
  seat: `seat-${meetingId}-${number}-`,
})

type Person = ReturnType<typeof person>

/** What every one of them begins with. */
const traces = { phones: ['phone-gone-'], people: ['phone-gone-', 'name-gone-', 'unit-gone-', 'title-gone-'] }

/** Two meetings whose people were changed in every order, so that pages of the file were split, joined and left. @returns the phones that are to stay. */
async function muchChanged(store: Store, count: number): Promise<readonly string[]> {
  const chance = seeded(7)
  const people = { gone: [] as Person[], kept: [] as Person[] }
  for (const meetingId of ['gone', 'kept'] as const) {
    await store.events.createLog(meetingId, 'epoch', instant(0))
    await store.retention.plan(meetingId, 30, instant(0))
    people[meetingId] = Array.from({ length: count }, (_, number) => person(meetingId, number))
  }
  const shuffled = (list: readonly Person[]) =>
    list
      .map((one) => [chance.whole(0, 1_000_000), one] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, one]) => one)
  for (let round = 0; round < 6; round += 1) {
    for (const meetingId of ['gone', 'kept'] as const) {
      const all = shuffled(people[meetingId])
      const some = all.slice(0, count - chance.whole(0, count / 2))
      const made = { meetingId, commandId: `c${round}`, madeAt: instant(round), editor: 'link', role: 'owner' } as const
      const listed = new Set(some.map(({ personId }) => personId))
      const gone = all.map(({ personId }) => personId).filter((id) => !listed.has(id))
      for (const [which, list] of [some, all].entries()) {
        const draft = { ...made, revision: `r${round}-${which}` }
        const content = { people: list.map((one, place) => ({ person: one, place })), gone: which === 0 ? gone : [] }
        await store.roster.putDraft(draft, content)
        await store.roster.settleDraft(draft, round + 1)
      }
    }
  }
  return people.kept.map(({ phone }) => phone)
}

describe('[PRV-7] What was erased', () => {
  it.each(['phones', 'people'] as const)('is not in the files any more: %s', async (what) => {
    const folder = newFolder()
    const store = await openStore({ dataDir: folder })
    const kept = await muchChanged(store, 800)
    expect(tracesIn(folder, traces[what])).not.toEqual([])
    await store.retention.erase('gone', what)
    await store.retention.scrub()
    expect(tracesIn(folder, traces[what])).toEqual([])
    const roster = await store.people.list('gone')
    expect(roster).toHaveLength(800)
    expect(roster.every(({ phone }) => phone === null)).toBe(true)
    expect(roster.every(({ name }) => (name === '') === (what === 'people'))).toBe(true)
    expect(new Set((await store.people.list('kept')).map(({ phone }) => phone))).toEqual(new Set(kept))
    await store.close()
    expect(tracesIn(folder, traces[what])).toEqual([])
  })

  it('lies in the write-ahead log until that is emptied (negative control)', async () => {
    const folder = newFolder()
    const store = await openStore({ dataDir: folder })
    await muchChanged(store, 300)
    await store.retention.erase('gone', 'people')
    expect(tracesIn(folder, traces.people).join()).toContain('onehall.db-wal holds')
    await store.close()
  })

  it('would be in the file itself if it were only deleted (negative control)', async () => {
    const folder = newFolder()
    const store = await openStore({ dataDir: folder })
    await muchChanged(store, 300)
    await store.close()
    const plain = new DatabaseSync(join(folder, 'onehall.db'))
    plain.exec('pragma secure_delete = OFF')
    plain.exec("delete from people where meeting_id = 'gone'; pragma wal_checkpoint(TRUNCATE)")
    plain.close()
    expect(tracesIn(folder, traces.people)).toHaveLength(4)
  })
})
