import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../shared/access/actor.ts'
import { controlLeaseMs } from '../../../shared/domain/control/control.selectors.ts'
import { commandRegistry } from '../../../shared/domain/meeting/meeting.decide.ts'
import { liveMeeting, meetingAt } from '../../support/meeting-fixture.ts'

const desk = (deskId: string): Actor => ({ role: 'moderator', venueId: null, personId: null, deskId })
const first = desk('link.first')
const standby = desk('link.standby')
const server: Actor = { role: 'owner', venueId: null, personId: null }

describe('control', () => {
  it('[CTL-1] is taken while it is free, and from another only with a reason', () => {
    const meeting = liveMeeting()
    expect(meeting.say('control.take', { name: 'Main venue' }, first)).toBeNull()
    expect(meeting.say('control.take', {}, first)).toBe('control.alreadyYours')
    expect(meeting.say('control.take', {}, standby)).toBe('control.heldByOther')
    expect(meeting.say('control.take', { reason: 'The main venue has lost its line' }, standby)).toBeNull()
    expect(meeting.state.control.holder).toMatchObject({
      deskId: 'link.standby',
      reason: 'The main venue has lost its line',
      since: meeting.now,
    })
  })

  it('[CTL-2] is asked for once, by another than the holder', () => {
    const meeting = liveMeeting()
    expect(meeting.say('control.request', {}, standby)).toBe('control.notHeld')
    meeting.say('control.take', {}, first)
    expect(meeting.say('control.request', {}, first)).toBe('control.alreadyYours')
    expect(meeting.say('control.request', { name: 'Standby' }, standby)).toBeNull()
    expect(meeting.say('control.request', {}, standby)).toBe('control.alreadyRequested')
  })

  it('[CTL-3] is given back by the holder, to whoever asked first', () => {
    const meeting = liveMeeting()
    expect(meeting.say('control.release', {}, first)).toBe('control.notHeld')
    meeting.say('control.take', {}, first)
    expect(meeting.say('control.release', {}, standby)).toBe('control.notYours')
    meeting.say('control.request', { name: 'Standby' }, standby)
    meeting.say('control.request', {}, desk('link.third'))
    expect(meeting.say('control.release', {}, first)).toBeNull()
    expect(meeting.state.control).toMatchObject({
      holder: { deskId: 'link.standby', name: 'Standby' },
      requests: [{ deskId: 'link.third' }],
    })
    meeting.say('control.take', { reason: 'agreed' }, desk('link.third'))
    expect(meeting.say('control.release', {}, desk('link.third'))).toBeNull()
    expect(meeting.state.control).toEqual({ holder: null, requests: [] })
  })

  it('[CTL-4] keeps every other desk from moving the meeting, and from nothing else', () => {
    const meeting = liveMeeting()
    meeting.say('control.take', {}, first)
    const from = meeting.state.agenda.currentItemId
    expect(meeting.say('agenda.advance', { from }, standby)).toBe('control.heldByOther')
    expect(meeting.say('meeting.recess', {}, standby)).toBe('control.heldByOther')
    expect(meeting.say('notices.send', { to: 'all', text: 'Quiet please', level: 'info' }, standby)).toBeNull()
    expect(meeting.say('documents.release', { documentId: 'd1' }, first)).toBeNull()
    expect(meeting.say('documents.withdraw', { documentId: 'd1' }, standby)).toBeNull()
    expect(meeting.say('agenda.advance', { from }, first)).toBeNull()
  })

  it('[CTL-4] is needed by commands of staff, and of nobody else but to end a speech of its own and to press', () => {
    const needing = Object.entries(commandRegistry).filter(([, spec]) => 'needsControl' in spec)
    expect(needing.length).toBeGreaterThan(15)
    const ofOthers = needing.filter(([, { roles }]) => [...roles].sort().join() !== 'moderator,organiser')
    expect(ofOthers.map(([name]) => name)).toEqual(['floor.release', 'control.press'])
  })

  it('[CTL-5] is free again once the holder has been away for longer than its lease', () => {
    const meeting = liveMeeting()
    const from = meeting.state.agenda.currentItemId
    meeting.say('control.take', {}, first)
    expect(meeting.say('control.noteLeft', { deskId: 'link.first' }, server)).toBeNull()
    expect(meeting.wait(controlLeaseMs).say('agenda.advance', { from }, standby)).toBe('control.heldByOther')
    expect(meeting.wait(1).say('control.take', {}, standby)).toBeNull()
    expect(meeting.state.control.holder).toMatchObject({ deskId: 'link.standby', reason: null })
  })

  it('[CTL-5] stays with a holder that returns in time', () => {
    const meeting = liveMeeting()
    meeting.say('control.take', {}, first)
    meeting.say('control.noteLeft', { deskId: 'link.first' }, server)
    expect(meeting.say('control.noteLeft', { deskId: 'link.first' }, server)).toBe('control.notHeld')
    meeting.say('control.noteReturned', { deskId: 'link.first' }, server)
    expect(meeting.wait(controlLeaseMs * 2).say('control.take', {}, standby)).toBe('control.heldByOther')
  })

  it('[CTL-5] a desk that was only silent counts as away since its last sign, never since before it took control', () => {
    const meeting = liveMeeting()
    meeting.say('control.take', {}, first)
    const since = meeting.now
    const { awaySince } = meeting.wait(10_000).state.control.holder ?? {}
    expect(awaySince).toBeNull()
    expect(meeting.say('control.noteLeft', { deskId: 'link.first', since: since - 1 }, server)).toBeNull()
    expect(meeting.state.control.holder?.awaySince).toBe(since)
    expect(meeting.wait(5_000).say('control.take', {}, standby)).toBe('control.heldByOther')
    expect(meeting.wait(1).say('control.take', {}, standby)).toBeNull()
  })

  it('[CTL-6] [CAS-10] a request goes with its desk, and a release to the next desk that is here, or to nobody', () => {
    const meeting = liveMeeting()
    meeting.say('control.take', {}, first)
    meeting.say('control.request', {}, standby)
    meeting.say('control.request', {}, desk('link.third'))
    expect(meeting.say('control.noteLeft', { deskId: 'link.standby' }, server)).toBeNull()
    expect(meeting.say('control.noteLeft', { deskId: 'link.standby' }, server)).toBe('control.notHeld')
    meeting.say('control.release', {}, first)
    expect(meeting.state.control).toMatchObject({ holder: { deskId: 'link.third' }, requests: [] })
    meeting.say('control.request', {}, standby)
    meeting.say('control.noteLeft', { deskId: 'link.standby' }, server)
    meeting.say('control.release', {}, desk('link.third'))
    expect(meeting.state.control).toEqual({ holder: null, requests: [] })
  })

  it('[CTL-5] is held by nobody once the lease is over, and not before', () => {
    const meeting = liveMeeting()
    meeting.say('control.take', {}, first)
    expect(meeting.say('control.noteLapsed', { deskId: 'link.first' }, server)).toBe('control.notHeld')
    meeting.say('control.noteLeft', { deskId: 'link.first' }, server)
    expect(meeting.wait(controlLeaseMs).say('control.noteLapsed', { deskId: 'link.first' }, server)).toBe(
      'control.notHeld',
    )
    expect(meeting.wait(1).say('control.noteLapsed', { deskId: 'link.first' }, server)).toBeNull()
    expect(meeting.state.control).toEqual({ holder: null, requests: [] })
  })

  it('[CTL-1] [CTL-4] never lets two desks move the meeting between two changes of hands', () => {
    const act = fc.record({
      who: fc.constantFrom(first, standby, desk('link.third')),
      what: fc.constantFrom('take', 'force', 'request', 'release', 'move'),
      waits: fc.constantFrom(0, 1_000),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const meeting = meetingAt()
        for (const { who, what, waits } of acts) {
          const { holder } = meeting.wait(waits).state.control
          if (what === 'take') meeting.say('control.take', {}, who)
          if (what === 'force') meeting.say('control.take', { reason: 'needed' }, who)
          if (what === 'request') meeting.say('control.request', {}, who)
          if (what === 'release') meeting.say('control.release', {}, who)
          if (what !== 'move') continue
          const isKept = holder !== null && holder.deskId !== who.deskId
          expect(meeting.say('agenda.stage', { itemId: 'talk' }, who) === 'control.heldByOther').toBe(isKept)
        }
      }),
    )
  })
})
