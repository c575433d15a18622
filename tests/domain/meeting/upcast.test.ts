import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { initialMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingEvents } from '../../../shared/domain/meeting/meeting.types.ts'
import { visibleEvents } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { eventVersion, type StoredShape, stateVersion, upcast } from '../../../shared/domain/meeting/upcast.ts'
import { evolveWhole } from '../../../shared/domain/meeting/whole-meeting.evolve.ts'
import { mergedMember } from '../../../shared/kernel/record.ts'
import { allSamples } from '../../support/all-samples.ts'
import { playSamples } from '../samples/sample-steps.ts'
import { foldStored, hashOf, storedHash, storedLog } from '../samples/stored-samples.ts'

/** Where each kind of event lives; a new kind does not compile until it is said, and then wants a stored sample. */
const kinds: Readonly<Record<keyof MeetingEvents, 'log' | 'feed'>> = mergedMember(allSamples, 'events')

const inLogs = Object.entries(kinds).flatMap(([type, where]) => (where === 'log' ? [type] : []))
const names = Array.from({ length: eventVersion + 1 }, (_, version) => `events-v${version}`)
const latest = storedLog(`events-v${eventVersion}`)

const audiences: readonly Audience[] = [
  { kind: 'staff' },
  { kind: 'operator', venueId: 'east' },
  { kind: 'screen', venueId: 'east' },
  { kind: 'attendee', venueId: 'east', personId: 'east-1' },
  { kind: 'technician' },
  { kind: 'observer' },
]

/** Folds a stored log step by step and tells every audience of each step. */
function replay(log: readonly StoredShape[]) {
  return log.map(upcast).reduce((state, event) => {
    const next = evolveWhole(state, event)
    for (const audience of audiences) visibleEvents(event, state, next, audience)
    return next
  }, initialMeeting)
}

/** They say that something was done beside the log. */
const forTheRecord: ReadonlySet<string> = new Set(['attendance.phoneRevealed'])

describe('what older versions stored', () => {
  it('there is a sample of every kind of event that a log may hold', () => {
    const sampled = new Set(latest.map(({ type }) => type))
    expect(inLogs.filter((type) => !sampled.has(type))).toEqual([])
  })

  it.each(names)(
    '%s: it folds to a state that holds nothing undefined, and every audience can be told of it',
    (name) => {
      const state = replay(storedLog(name))
      expect(JSON.parse(JSON.stringify(state))).toStrictEqual(state)
      expect(state.meeting.title).not.toBe('')
    },
  )

  it.each(inLogs)('[ARC-9] the stored %s changes the state, or is for the record alone', (type) => {
    const at = latest.findIndex((event) => event.type === type)
    const before = foldStored(latest.slice(0, at))
    const after = foldStored(latest.slice(0, at + 1))
    if (type.startsWith('access.') || forTheRecord.has(type)) expect(after).toEqual(before)
    else expect(after).not.toEqual(before)
  })

  it('[ARC-9] the state has the shape that its version says; another shape raises `stateVersion` (then: freeze.ts)', () => {
    expect(storedHash()).toEqual({ stateVersion, sha256: hashOf(foldStored(latest)) })
  })

  it('rules still write what is stored; another shape raises `eventVersion` and gets a step in upcast.ts', () => {
    const shape = (data: unknown): unknown => {
      if (Array.isArray(data)) return data.length === 0 ? [] : [shape(data[0])]
      if (data === null || typeof data !== 'object') return data === null ? null : typeof data
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shape(value)]))
    }
    const played = playSamples().log
    for (const type of inLogs) {
      const [now, then] = [played, latest].map((log) => log.find((event) => event.type === type)?.data)
      expect({ type, shape: shape(now) }).toEqual({ type, shape: shape(then) })
    }
  })

  it('version 0 knew neither rehearsals nor commendations: it was no rehearsal, and there were none', () => {
    const [created] = storedLog('events-v0').map(upcast)
    expect(created?.data).toMatchObject({ rehearsal: false, commendation: {} })
    expect(foldStored(storedLog('events-v0'))).toMatchObject({
      meeting: { status: 'live', rehearsal: false },
      agenda: { currentItemId: 'open' },
      commendation: {},
    })
  })

  it('[ARC-3] what an event is called, when it was and where it stands stay as they are', () => {
    for (const stored of names.flatMap(storedLog)) {
      expect(upcast(stored)).toMatchObject({ seq: stored.seq, at: stored.at, type: stored.type })
    }
  })

  it('an event of a newer version is refused, not guessed at', () => {
    const stored: StoredShape = { seq: 4, at: 0, type: 'meeting.started', version: eventVersion + 1, data: {} }
    expect(() => upcast(stored)).toThrow(`event 4 is of version ${eventVersion + 1}: too new`)
  })

  it('an event of a version that nobody knows the way from is refused', () => {
    const stored: StoredShape = { seq: 4, at: 0, type: 'meeting.started', version: -1, data: {} }
    expect(() => upcast(stored)).toThrow('no way from event version -1')
  })
})
