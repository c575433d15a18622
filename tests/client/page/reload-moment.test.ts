import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mayReload } from '../../../client/page/reload-moment.ts'
import { mayTry, noteTry } from '../../../client/page/reload-tries.ts'
import { meetingAt } from '../../support/meeting-fixture.ts'

const pause = { kind: 'break', title: 'Break', plannedMinutes: 5, speaker: null } as const

describe('[SCR-3] when a screen may load itself again', () => {
  it('before the meeting, until the first item, in a recess and after it; never while an item is on', () => {
    const meeting = meetingAt()
    const moments = [mayReload(meeting.state)]
    for (const [type, data] of [
      ['meeting.start', {}],
      ['agenda.advance', { from: null }],
      ['agenda.advance', { from: 'open' }],
      ['meeting.recess', {}],
      ['meeting.resume', {}],
      ['meeting.adjourn', {}],
    ] as const) {
      expect(meeting.say(type, data)).toBeNull()
      moments.push(mayReload(meeting.state))
    }
    expect(moments).toEqual([true, true, false, false, true, false, true])
  })

  it('in a break, which is an item of the agenda', () => {
    const meeting = meetingAt()
    meeting.say('agenda.addItem', { item: { ...pause, points: [], documentIds: [], id: 'pause' }, before: 'open' })
    meeting.say('meeting.start', {})
    meeting.say('agenda.advance', { from: null })
    expect(meeting.state.agenda.currentItemId).toBe('pause')
    expect(mayReload(meeting.state)).toBe(true)
  })
})

describe('[SCR-3] a server that goes on handing out the old page', () => {
  const kept = new Map<string, string>()
  beforeEach(() => {
    kept.clear()
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    })
    return () => vi.unstubAllGlobals()
  })

  it('is tried once in five minutes, another build at once', () => {
    expect(mayTry('b', 1_000)).toBe(true)
    noteTry('b', 1_000)
    expect(mayTry('b', 2_000)).toBe(false)
    expect(mayTry('c', 2_000)).toBe(true)
    expect(mayTry('b', 302_000)).toBe(true)
  })
})
