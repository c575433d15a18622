import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nothingFollowed } from '../../../client/connection/feed-follower.ts'
import { keepState } from '../../../client/connection/keep-state.ts'
import { stateKeeper, sweepKept } from '../../../client/connection/kept-state.ts'
import type { Session } from '../../../client/connection/page-state.ts'
import type { Role } from '../../../shared/access/roles.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { browserMemory } from '../../support/browser-memory.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

const session = (role: Role = 'screen'): Session => ({ meetingId: 'm', role, venueId: 'east', personId: null })

function followed() {
  const meeting = liveMeeting()
  meeting.say('floor.give', { speaker: { name: 'Somebody' } })
  meeting.say('floor.tellSpeaker', { text: 'private word' })
  expect(meeting.state.floor.word?.text).toBe('private word')
  return { epoch: 'e', seq: 7, state: meeting.state }
}

describe('[SCR-5] the last state of a screen', () => {
  let storage: ReturnType<typeof browserMemory>
  beforeEach(() => {
    storage = browserMemory()
  })
  const keeper = (build: string | null = 'one', linkId = 'link') => stateKeeper('m', linkId, build, storage)
  const keep = (role?: Role) => {
    keeper().writeState(session(role), followed())
    keeper().writeTime(instant(5_000), -20)
  }

  it('comes back as it was, with its time', () => {
    keep()
    const { state, ...place } = followed()
    expect(keeper().read()).toEqual({
      session: session(),
      followed: { ...place, state: { ...state, floor: { ...state.floor, word: null } } },
      asOf: 5_000,
      aheadMs: -20,
    })
  })

  it('does not hold the private word to the speaker', () => {
    keep('speaker')
    expect(keeper().read()?.followed.seq).toBe(7)
    expect([...storage.entries.values()].join()).not.toContain('private word')
  })

  it.each(['owner', 'organiser', 'moderator', 'controller', 'technician', 'attendee', 'observer'] as const)(
    'is never kept for the %s',
    (role) => {
      keep(role)
      expect([...storage.entries.keys()].filter((key) => key.startsWith('onehall.kept.'))).toEqual([])
      expect(keeper().read()).toBeNull()
    },
  )

  it('is of no use to another build, another link, or without its time', () => {
    keep()
    expect(keeper('two').read()).toBeNull()
    expect(keeper('one', 'other').read()).toBeNull()
    storage.removeItem('onehall.keptAt.m.link')
    expect(keeper().read()).toBeNull()
  })

  it.each(['', '{', 'null', '[]', '{"build":"one"}', '{"build":"one","session":{},"followed":{"state":null}}'])(
    'what is not a state is none: %s',
    (text) => {
      keep()
      storage.setItem('onehall.kept.m.link', text)
      expect(keeper().read()).toBeNull()
    },
  )

  it('is erased, and swept after three days', () => {
    keep()
    keeper().erase()
    expect(storage.length).toBe(0)
    keep()
    sweepKept(Date.now() + 2 * 24 * 3_600_000, storage)
    expect(keeper().read()).not.toBeNull()
    sweepKept(Date.now() + 4 * 24 * 3_600_000, storage)
    expect(storage.length).toBe(0)
  })

  it('a full disk is no fault of the page', () => {
    const full = {
      ...browserMemory(),
      setItem: () => {
        throw new Error('quota')
      },
    }
    expect(() => stateKeeper('m', 'link', 'one', full).writeState(session(), followed())).not.toThrow()
  })
})

describe('[SCR-5] writing it down', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('window', new EventTarget())
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  function recorded() {
    const said: string[] = []
    const keeping = keepState(
      {
        read: () => null,
        writeState: (_session, { seq }) => said.push(`state ${seq}`),
        writeTime: (asOf) => said.push(`time ${asOf}`),
        erase: () => said.push('erased'),
      },
      session(),
    )
    return { said, keeping }
  }
  const at = (seq: number) => ({ ...nothingFollowed, seq })

  it('a burst is written once, and no moment is written that is newer than the state', () => {
    const { said, keeping } = recorded()
    for (const seq of [1, 2, 3]) {
      keeping.took(at(seq))
      keeping.heard(instant(seq))
    }
    expect(said).toEqual([])
    vi.advanceTimersByTime(2_000)
    expect(said).toEqual(['state 3', 'time 3'])
    vi.advanceTimersByTime(2_000)
    keeping.heard(instant(9))
    expect(said.at(-1)).toBe('time 9')
  })

  it('a page that goes writes what it has; one whose access has ended writes nothing', () => {
    const { said, keeping } = recorded()
    keeping.took(at(1))
    keeping.heard(instant(1))
    window.dispatchEvent(new Event('pagehide'))
    expect(said).toEqual(['state 1', 'time 1'])
    keeping.took(at(2))
    keeping.erase()
    window.dispatchEvent(new Event('pagehide'))
    vi.advanceTimersByTime(5_000)
    keeping.close()
    expect(said).toEqual(['state 1', 'time 1', 'erased'])
  })

  it('[DOC-2] a withdrawn document does not wait to be unwritten, also when it went while the page was away', () => {
    const storage = browserMemory()
    const keeper = stateKeeper('m', 'link', 'one', storage)
    const isKept = () => [...storage.entries.values()].join().includes('Document 1')
    const meeting = liveMeeting()
    const document = meeting.state.documents.d1
    if (document === undefined) throw new Error('no document')
    const stateWith = (documents: typeof meeting.state.documents, seq: number) => ({
      epoch: 'e',
      seq,
      state: { ...meeting.state, documents },
    })
    const keeping = keepState(keeper, session())
    keeping.heard(instant(1))
    for (const seq of [1, 3]) {
      keeping.took(stateWith({ d1: document }, seq))
      vi.advanceTimersByTime(2_000)
      expect(isKept()).toBe(true)
      ;(seq === 1 ? keeping : keepState(keeper, session())).took(stateWith({}, seq + 1))
      expect(isKept()).toBe(false)
    }
  })
})
