import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withMark } from '../../client/acts/act-marks.ts'
import { seenSeq } from '../../client/acts/seen-seq.ts'
import { controlStanding, isOwnDesk } from '../../client/features/control/control-standing.ts'
import { emptyMeetingStore, useMeetingStore } from '../../client/store/meeting-store.ts'
import { operatorTodo } from '../../client/views/operator/operator-todo.ts'
import type { ControlHolder, ControlState } from '../../shared/domain/control/control.model.ts'
import { controlLeaseMs } from '../../shared/domain/control/control.selectors.ts'
import { instant } from '../../shared/kernel/time.ts'
import { meetingAt, operatorOf } from '../support/meeting-fixture.ts'

describe('the marks of what was done', () => {
  it('are kept by key, the last one counts, and null takes one away', () => {
    const pending = withMark({ other: 'unsent' }, 'a', 'pending')
    expect(pending).toEqual({ other: 'unsent', a: 'pending' })
    const refused = withMark(pending, 'a', { code: 'agenda.stale', params: {} })
    expect(refused.a).toEqual({ code: 'agenda.stale', params: {} })
    expect(withMark(refused, 'a', null)).toEqual({ other: 'unsent' })
    expect(pending.a).toBe('pending')
  })
})

describe('waiting for an outcome to be seen', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    useMeetingStore.setState({ ...emptyMeetingStore, seq: 5 })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** `seen` once the page has it, `waits` until then. */
  const stateOf = async (promise: Promise<void>) => {
    let state = 'waits'
    void promise.then(() => {
      state = 'seen'
    })
    await vi.advanceTimersByTimeAsync(0)
    return () => state
  }

  it('ends at once for what the page has already', async () => {
    expect((await stateOf(seenSeq(5)))()).toBe('seen')
  })

  it('ends with the event and not before', async () => {
    const state = await stateOf(seenSeq(7))
    useMeetingStore.setState({ seq: 6 })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(state()).toBe('waits')
    useMeetingStore.setState({ seq: 8 })
    await vi.advanceTimersByTimeAsync(0)
    expect(state()).toBe('seen')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('ends after three seconds whatever happens, so that no button stays dead', async () => {
    const state = await stateOf(seenSeq(7))
    await vi.advanceTimersByTimeAsync(2_999)
    expect(state()).toBe('waits')
    await vi.advanceTimersByTimeAsync(1)
    expect(state()).toBe('seen')
  })
})

describe('how a desk stands to the chair token', () => {
  const holder = (more: Partial<ControlHolder> = {}): ControlState => ({
    holder: {
      deskId: 'link-1.a',
      name: 'A',
      role: 'moderator',
      since: instant(0),
      awaySince: null,
      reason: null,
      ...more,
    },
    requests: [],
  })
  const away = holder({ awaySince: instant(1_000) })

  it.each([
    ['nobody holds it', { holder: null, requests: [] }, 'a', 0, 'free'],
    ['it is this one', holder(), 'a', 0, 'mine'],
    ['it is another', holder(), 'b', 0, 'other'],
    ['the other is away within its lease', away, 'b', 1_000 + controlLeaseMs, 'other'],
    ['the lease of the other has run out', away, 'b', 1_001 + controlLeaseMs, 'away'],
    ['it is this one, whatever its lease', away, 'a', 100_000, 'mine'],
  ] as const)('[CTL-4] %s', (_, control, desk, now, standing) => {
    expect(controlStanding(control, desk, instant(now))).toBe(standing)
  })

  it('[CTL-4] tells desks of one link apart, also when the end of one name is another', () => {
    expect([isOwnDesk('link-1.a', 'a'), isOwnDesk('link-1.ba', 'a'), isOwnDesk('link-2.a', 'b')]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('what waits for a hall', () => {
  it('[RCL-2] [DOC-4] [NTC-2] is one roll call, and each document and notice that it has not answered', () => {
    const meeting = meetingAt()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.release', { documentId: 'd2', venueIds: ['west'] })
    meeting.say('notices.send', { to: 'all', text: 'x', level: 'info' })
    meeting.say('rollCall.open', {})
    expect(operatorTodo(meeting.state, 'east')).toEqual({ meeting: 1, checkIn: 0, documents: 1, notices: 1 })
    const east = operatorOf('east')
    meeting.say('rollCall.answer', { venueId: 'east', heard: true, picture: true, sound: true }, east)
    meeting.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'received' }, east)
    meeting.say('notices.acknowledge', { noticeId: meeting.state.notices[0]?.id ?? '' }, east)
    expect(operatorTodo(meeting.state, 'east')).toEqual({ meeting: 0, checkIn: 0, documents: 0, notices: 0 })
    expect(operatorTodo(meeting.state, 'west')).toEqual({ meeting: 1, checkIn: 0, documents: 2, notices: 1 })
  })
})
