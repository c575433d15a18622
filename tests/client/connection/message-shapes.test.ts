import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isClockAnswer,
  isCommandAnswer,
  isFeed,
  isPresence,
  isSnapshot,
} from '../../../client/connection/message-shapes.ts'
import { isText, listOf, oneOf, orNull, perhaps, shapeOf } from '../../../client/connection/wire-shape.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

const refusal = { ok: false, rejection: { code: 'command.tooMany', params: { retryAfterMs: 1_000 } } }

describe('[LIN-5] what comes over the wire', () => {
  it('[TIM-5] a refusal is no time of day, nor is anything else but an instant', () => {
    expect(isClockAnswer({ serverNow: 1_700_000_000_000 })).toBe(true)
    for (const said of [refusal, {}, null, undefined, 12, 'now', { serverNow: '12' }, { serverNow: Number.NaN }])
      expect(isClockAnswer(said)).toBe(false)
  })

  it('an answer to a command says that it was done and where, or why not', () => {
    expect(isCommandAnswer({ ok: true, seq: 4 })).toBe(true)
    expect(isCommandAnswer(refusal)).toBe(true)
    for (const said of [null, {}, { ok: true }, { ok: false }, { ok: false, rejection: {} }, { ok: 'yes', seq: 1 }])
      expect(isCommandAnswer(said)).toBe(false)
  })

  it('a snapshot has every part of a meeting, a batch has events', () => {
    const { state, now } = liveMeeting()
    const snapshot = { epoch: 'e', seq: 4, state, serverNow: now }
    expect(isSnapshot(snapshot)).toBe(true)
    for (const member of Object.keys(state)) {
      expect(isSnapshot({ ...snapshot, state: { ...state, [member]: undefined } })).toBe(false)
    }
    expect(isSnapshot({ ...snapshot, state: { ...state, notices: {} } })).toBe(false)
    const batch = { epoch: 'e', after: 1, upTo: 2, events: [{ seq: 2, at: now, type: 'meeting.recessed', data: {} }] }
    expect(isFeed(batch)).toBe(true)
    expect(isFeed({ ...batch, events: [{ seq: 2 }] })).toBe(false)
    expect(isFeed({ ...batch, events: {} })).toBe(false)
    expect(isPresence({ venues: { main: {} } })).toBe(false)
    expect(isPresence({ venues: {} })).toBe(true)
  })

  it('is looked at without throwing, whatever it is', () => {
    const shapes = [isSnapshot, isFeed, isPresence, isCommandAnswer, isClockAnswer]
    fc.assert(
      fc.property(fc.anything(), (said) => {
        for (const shape of shapes) expect(shape(said)).toBe(false)
      }),
    )
  })

  it('may lack what may be lacking, and have more beside it', () => {
    const shape = shapeOf<{
      readonly kind: 'a' | 'b'
      readonly name?: string
      readonly places: readonly (string | null)[]
    }>({
      kind: oneOf(['a', 'b']),
      name: perhaps(isText),
      places: listOf(orNull(isText)),
    })
    expect(shape({ kind: 'a', places: [], more: 1 })).toBe(true)
    expect(shape({ kind: 'b', name: 'n', places: ['x', null] })).toBe(true)
    expect(shape({ kind: 'c', places: [] })).toBe(false)
    expect(shape({ kind: 'a', name: null, places: [] })).toBe(false)
    expect(shape({ kind: 'a', places: [1] })).toBe(false)
  })
})
