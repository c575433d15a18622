import { describe, expect, it } from 'vitest'
import { createMeetingClock } from '../../../server/kernel/meeting-clock.ts'
import { createMeetingHosts } from '../../../server/meetings/meeting-hosts.ts'
import { createReadiness } from '../../../server/readiness/readiness.ts'
import type { EventStore, LogHolder } from '../../../server/store/event-store.ts'
import { troubleOf } from '../../../server/store/storage-probe.ts'
import { eventVersion } from '../../../shared/domain/meeting/upcast.ts'
import { instant } from '../../../shared/kernel/time.ts'
import type { NotReadyReason } from '../../../shared/protocol/not-ready-reasons.ts'
import { created, moderator } from '../../support/meeting-fixture.ts'
import { seeded } from '../../support/proof-random.ts'
import { slowStore } from '../../support/slow-store.ts'

const sound = {
  isDraining: () => false,
  storageTrouble: async () => null,
  logTroubles: (): readonly NotReadyReason[] => [],
  wall: () => 1_000_000,
  databaseNow: () => 1_000_000,
  elapsed: () => 0,
}
const reasons = (with_: Partial<Parameters<typeof createReadiness>[0]>) =>
  createReadiness({ ...sound, ...with_ }).reasonsAgainst()

describe('[NOD-8] a node', () => {
  it('is ready when there is nothing against it', async () => {
    expect(await reasons({})).toEqual([])
    expect(await reasons({ wall: () => 1_001_900 })).toEqual([])
    expect(await reasons({ wall: () => 0, databaseNow: null })).toEqual([])
  })

  it('says each reason by its name', async () => {
    expect(await reasons({ isDraining: () => true })).toEqual(['draining'])
    expect(await reasons({ storageTrouble: async () => 'storage.locked' })).toEqual(['storage.locked'])
    expect(await reasons({ logTroubles: () => ['queue.stuck', 'log.behind'] })).toEqual(['queue.stuck', 'log.behind'])
    for (const offMs of [180_000, -180_000, 2_100])
      expect(await reasons({ wall: () => 1_000_000 + offMs })).toEqual(['clock.apart'])
  })

  it('answers in time where the storage does not', async () => {
    const began = performance.now()
    expect(await reasons({ storageTrouble: () => new Promise(() => undefined), wall: () => 0 })).toEqual([
      'storage.away',
    ])
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  it('asks the storage once, however many want to know', async () => {
    let asked = 0
    let at = 0
    const storageTrouble = async () => {
      asked += 1
      return null
    }
    const readiness = createReadiness({ ...sound, storageTrouble, elapsed: () => at })
    await Promise.all(Array.from({ length: 50 }, () => readiness.reasonsAgainst()))
    expect(asked).toBe(1)
    at = 500
    await readiness.reasonsAgainst()
    expect(asked).toBe(2)
  })

  it.each([
    [{ code: 'ERR_SQLITE_ERROR', errcode: 5 }, 'storage.locked'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 8 }, 'storage.readOnly'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 11 }, 'storage.damaged'],
    [{ code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'storage.full'],
    [{ code: '55P03' }, 'storage.locked'],
    [{ code: '25006' }, 'storage.readOnly'],
    [{ code: '53100' }, 'storage.full'],
    [{ code: 'XX001' }, 'storage.damaged'],
    [{ code: 'ECONNREFUSED' }, 'storage.away'],
  ] as const)('knows what %o means', (fields, reason) => {
    expect(troubleOf(Object.assign(new Error('it failed'), fields))).toBe(reason)
  })
})

describe('[NOD-8] what waits in a meeting', () => {
  /** A node whose clock is moved by hand, on a store of which one thing can be broken. */
  async function node() {
    const store = slowStore({ chance: seeded(1), conflictOneIn: 0, failOneIn: 0, respectsExpectedSeq: true })
    await store.createLog('m', 'epoch', instant(0))
    const first = { at: instant(1), version: eventVersion, type: created.type, data: created.data }
    await store.append('m', 0, [{ commandId: 'create', bodyHash: '', actor: moderator, events: [first] }])
    const broken: Partial<EventStore> = {}
    let hint: (logId: string, seq: number) => void = () => undefined
    let holder: LogHolder | null = null
    const never = () => new Promise<never>(() => undefined)
    const events: EventStore = {
      ...store,
      append: (...commit) => (broken.append ?? store.append)(...commit),
      read: (...asked) => (broken.read ?? store.read)(...asked),
      renewEpoch: never,
      onAppended(listener) {
        hint = listener
        return () => undefined
      },
      onStrayed(watch) {
        holder = watch
        return () => undefined
      },
    }
    let at = 0
    const hosts = createMeetingHosts({
      events,
      clock: createMeetingClock({ wall: () => 2_000_000, monotonic: () => at }),
      newId: () => 'id',
      onError: () => undefined,
      damaged: new Map(),
      logIdOf: async (meetingId) => meetingId,
    })
    const host = await hosts.get('m')
    if (host === null) throw new Error('no meeting')
    return {
      hosts,
      host,
      broken,
      never,
      hint: (seq: number) => hint('m', seq),
      stray: () => (holder as LogHolder | null)?.onStrayed('m', 'epoch', 'other'),
      pass: (ms: number) => {
        at += ms
      },
    }
  }
  const turn = () => new Promise((resolve) => setTimeout(resolve, 5))

  it('is named once it has waited for five seconds: commands', async () => {
    const { hosts, host, broken, never, pass } = await node()
    broken.append = never
    void host.act({ actor: moderator, linkId: 'link' }, { type: 'meeting.start', data: {} })
    await turn()
    pass(4_900)
    expect(hosts.troubles()).toEqual([])
    pass(200)
    expect(hosts.troubles()).toEqual(['queue.stuck'])
  })

  it('what others have appended', async () => {
    const { hosts, broken, never, hint, pass } = await node()
    broken.read = never
    hint(2)
    await turn()
    pass(4_900)
    expect(hosts.troubles()).toEqual([])
    pass(200)
    expect(hosts.troubles()).toEqual(['log.behind'])
  })

  it('a history that cannot be let go', async () => {
    const { hosts, stray, pass } = await node()
    stray()
    await turn()
    pass(4_900)
    expect(hosts.troubles()).toEqual([])
    pass(200)
    expect(hosts.troubles()).toEqual(['log.other'])
  })
})
