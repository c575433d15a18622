import { type Kysely, Migrator } from 'kysely'
import { describe, expect, it } from 'vitest'
import { initialTables } from '../../server/store/migrations/m001-initial.ts'
import type { Store } from '../../server/store/open-store.ts'
import { instant } from '../../shared/kernel/time.ts'

/** A database as the first version left it. */
export interface FirstVersion {
  readonly db: Kysely<unknown>
  /** Opens the same database with this version; `db` is closed by then. */
  readonly open: () => Promise<Store>
}

/** What the first version wrote, in its own columns. */
const rows = {
  links: {
    link_id: 'l1',
    token_hash: 'h1',
    meeting_id: 'm',
    role: 'attendee',
    venue_id: 'b1',
    person_id: null,
    expires_at: null,
    revoked_at: null,
  },
  sessions: { session_hash: 's1', link_id: 'l1', person_id: 'p1', created_at: 1_700_000_000_000 },
  people: {
    meeting_id: 'm',
    person_id: 'p1',
    place: 0,
    name: '张三',
    unit: 'Unit',
    title: '',
    venue_id: 'b1',
    phone: '19000001000',
    attends: 'member',
  },
  settings: { key: 'ownerTokenHash', value: 'x' },
}

async function writeFirstVersion(db: Kysely<unknown>): Promise<void> {
  const provider = { getMigrations: async () => ({ 'm001-initial': initialTables }) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error !== undefined) throw error
  const tables = db as Kysely<{ [Name in keyof typeof rows]: (typeof rows)[Name] }>
  await tables.insertInto('links').values(rows.links).execute()
  await tables.insertInto('sessions').values(rows.sessions).execute()
  await tables.insertInto('people').values(rows.people).execute()
  await tables.insertInto('settings').values(rows.settings).execute()
  await db.destroy()
}

/** What check-in keeps, on every database, and that what the first version wrote stays. */
export function checkInTablesContract(name: string, firstVersion: () => Promise<FirstVersion>): void {
  const opened = async () => {
    const { db, open } = await firstVersion()
    await writeFirstVersion(db)
    return open
  }

  describe(`check-in on ${name}`, () => {
    it('keeps what the first version wrote, and opens again', async () => {
      const open = await opened()
      for (let times = 0; times < 2; times += 1) {
        const { links, sessions, people, codes, settings, close } = await open()
        expect(await links.byTokenHash('h1')).toMatchObject({ linkId: 'l1', venueId: 'b1', personId: null })
        expect(await sessions.byHash('s1')).toEqual({
          sessionHash: 's1',
          linkId: 'l1',
          personId: 'p1',
          createdAt: 1_700_000_000_000,
          onSiteAt: null,
          isOnSiteEdge: false,
          device: null,
          cardHash: null,
        })
        expect(await links.lastOpened('m')).toEqual(new Map([['l1', 1_700_000_000_000]]))
        expect(await links.openOf(['m', 'other'], ['attendee'])).toMatchObject([{ linkId: 'l1' }])
        expect(await links.openOf(['m'], ['operator'])).toEqual([])
        expect(await links.openOf([], ['attendee'])).toEqual([])
        expect(await links.lastOpened('other')).toEqual(new Map())
        expect(await people.list('m')).toMatchObject([{ personId: 'p1', name: '张三', phone: '19000001000' }])
        expect(await codes.digests('m')).toEqual(new Map())
        expect(await settings.get('ownerTokenHash')).toBe('x')
        await close()
      }
    })

    it('keeps who stands in a hall, codes and arrivals', async () => {
      const { sessions, people, codes, traces, close } = await (await opened())()
      await sessions.markOnSite('s1', instant(1_800_000_000_000), true)
      await sessions.setDevice('s1', 'd1')
      expect(await sessions.byHash('s1')).toMatchObject({
        onSiteAt: 1_800_000_000_000,
        isOnSiteEdge: true,
        device: 'd1',
      })
      await codes.put('m', [{ personId: 'p1', codeHash: 'c1', codeDigest: 'g1' }])
      await people.put('m', await people.list('m'))
      expect(await codes.holder('m', 'c1')).toMatchObject({ personId: 'p1' })
      expect(await codes.holder('other', 'c1')).toBeNull()
      expect(await codes.digests('m')).toEqual(new Map([['p1', 'g1']]))
      expect(await people.byKey('m', '张三')).toHaveLength(1)
      await people.put('m', [])
      expect(await codes.holder('m', 'c1')).toBeNull()

      const arrival = (personId: string, deviceHash: string, addressNet: string, venueId = 'b1') =>
        traces.putArrival({ meetingId: 'm', personId, venueId, deviceHash, addressNet, at: instant(5) })
      await arrival('p1', 'd1', '10.1.0.0/16')
      await arrival('p2', 'd1', '10.1.0.0/16')
      await arrival('p3', 'd3', '10.2.0.0/16')
      await arrival('p3', 'd4', '10.3.0.0/16', 'b2')
      expect([...(await traces.arrivedBy('m', ['d1', 'd3']))].sort()).toEqual(['p1', 'p2'])
      expect(await traces.arrivedBy('m', [])).toEqual([])
      expect(await traces.arrivedBy('other', ['d1'])).toEqual([])
      expect(await traces.arrivalNets('m', 'b1')).toEqual(new Map([['10.1.0.0/16', 2]]))
      await close()
    })

    it('makes one secret, however many nodes ask for it first', async () => {
      const { settings, close } = await (await opened())()
      const kept = await Promise.all(Array.from({ length: 8 }, (_, index) => settings.once('once', `${index}`)))
      expect(new Set(kept).size).toBe(1)
      expect(await settings.get('once')).toBe(kept[0])
      await close()
    })
  })
}
