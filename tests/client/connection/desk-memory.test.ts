import { beforeEach, describe, expect, it } from 'vitest'
import { keptRoster } from '../../../client/connection/kept-roster.ts'
import { stateKeeper, sweepKept } from '../../../client/connection/kept-state.ts'
import type { Session } from '../../../client/connection/page-state.ts'
import { keptPeople, type RosterPerson, readKeptPeople } from '../../../client/features/attendance/people/roster.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { browserMemory } from '../../support/browser-memory.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

const session: Session = { meetingId: 'm', role: 'operator', venueId: 'east', personId: null }

const dayMs = 24 * 3_600_000

const person: RosterPerson = {
  id: 'east-1',
  name: '干警一',
  unit: null,
  title: null,
  venueId: 'east',
  phoneMasked: '*******1234',
  attends: 'member',
}

describe("[LIN-4] what an operator's page keeps on its machine", () => {
  let storage: ReturnType<typeof browserMemory>
  const keeper = () => stateKeeper('m', 'link', 'one', storage)
  const keep = (adjournedAt: number | null = null) => {
    const meeting = liveMeeting()
    meeting.say('attendance.excuse', { personId: 'east-1', reason: 'secret reason' })
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'printed' })
    meeting.say('documents.withdraw', { documentId: 'd1' })
    expect(meeting.state.recalls.d1?.east?.title).toBe('Document 1')
    expect(meeting.state.attendance.people.east?.['east-1']?.reason).toBe('secret reason')
    const state = {
      ...meeting.state,
      meeting: { ...meeting.state.meeting, adjournedAt: adjournedAt === null ? null : instant(adjournedAt) },
    }
    keeper().writeState(session, { epoch: 'e', seq: 7, state })
    keeper().writeTime(instant(Date.now()), 0)
    keptRoster('m', 'link', storage).write(keptPeople([person]))
  }
  const all = () => [...storage.entries.values()].join()

  beforeEach(() => {
    storage = browserMemory()
  })

  it('comes back, with the names', () => {
    keep()
    expect(keeper().read()?.session.role).toBe('operator')
    expect(readKeptPeople(keptRoster('m', 'link', storage).read()).map(({ name }) => name)).toEqual(['干警一'])
  })

  it('has neither reasons of leave nor the figures of phones', () => {
    keep()
    expect(all()).toContain('干警一')
    expect(all()).not.toContain('secret reason')
    expect(all()).not.toContain('1234')
  })

  it('has no title of a document that was withdrawn', () => {
    keep()
    const kept = keeper().read()?.followed.state
    expect([kept?.recalls, kept?.documents.d1?.released]).toEqual([{}, false])
  })

  it('is gone when the access ends', () => {
    keep()
    keeper().erase()
    expect(storage.length).toBe(0)
  })

  it('is gone a day after the meeting, or three after it was last heard of', () => {
    const now = Date.now()
    keep(now)
    sweepKept(now + dayMs - 1, storage)
    expect(all()).toContain('干警一')
    sweepKept(now + dayMs, storage)
    expect(storage.length).toBe(0)
    keep()
    sweepKept(now + 2 * dayMs, storage)
    expect(all()).toContain('干警一')
    sweepKept(now + 4 * dayMs, storage)
    expect(storage.length).toBe(0)
  })

  it('leaves no names behind without the rest', () => {
    keptRoster('m', 'link', storage).write([person])
    sweepKept(Date.now(), storage)
    expect(storage.length).toBe(0)
  })

  it.each(['', '{', '{}', '[1]', '[{"id":"a"}]', '[null]'])('reads no names from %s', (text) => {
    storage.setItem('onehall.roster.m.link', text)
    expect(readKeptPeople(keptRoster('m', 'link', storage).read())).toEqual([])
  })
})
