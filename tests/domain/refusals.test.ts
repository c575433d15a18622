import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../shared/access/actor.ts'
import type { MeetingRejection } from '../../shared/domain/meeting/meeting.decide.ts'
import { foldMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingPlan } from '../../shared/domain/meeting/meeting.types.ts'
import { attendeeOf, created, liveMeeting, meetingAt, moderator, operatorOf, plan } from '../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof meetingAt>

/** What is done in a meeting until the last command is refused; gives the refusal's code. */
type Situation = () => string | null

const planned = (act: (meeting: Meeting) => string | null) => () => act(meetingAt())
const live = (act: (meeting: Meeting) => string | null) => () => act(liveMeeting())
const over = (act: (meeting: Meeting) => string | null) => () => {
  const meeting = liveMeeting()
  meeting.say('meeting.adjourn', {})
  return act(meeting)
}

const planOf = (more: Partial<MeetingPlan>) =>
  meetingAt(foldMeeting([{ type: 'meeting.created', data: { ...plan, ...more }, seq: 1, at: created.at }]))

const item = { kind: 'other', title: 'New', plannedMinutes: null, speaker: null, points: [], documentIds: [] } as const
const newItem = (more: object = {}) => ({ ...item, points: [], documentIds: [] as string[], ...more })
const answer = { venueId: 'east', heard: true, picture: true, sound: true }
const east1 = { personId: 'east-1', venueId: 'east' }

const desk = (deskId: string): Actor => ({ ...moderator, deskId })

/** Sends the same again until it is refused, at most so often. */
function until(most: number, act: (round: number) => string | null): string | null {
  for (let round = 0; round < most; round += 1) {
    const code = act(round)
    if (code !== null) return code
  }
  return null
}

const checkInBy = (mode: 'operatorOnly' | 'confirmed' | 'rotating', times: number) =>
  planned((m) => {
    m.say('attendance.setRules', { mode })
    return until(times, () => m.say('attendance.checkIn', east1, attendeeOf('east', 'east-1')))
  })

/** One way to each refusal that a rule may give; a new refusal does not compile until it has one. */
const ways: Readonly<Record<MeetingRejection, Situation>> = {
  'meeting.alreadyStarted': live((m) => m.say('meeting.start', {})),
  'meeting.notLive': planned((m) => m.say('meeting.recess', {})),
  'meeting.notInRecess': live((m) => m.say('meeting.resume', {})),
  'meeting.over': over((m) => m.say('meeting.start', {})),
  'agenda.notLive': planned((m) => m.say('agenda.advance', { from: null })),
  'agenda.stale': live((m) => m.say('agenda.advance', { from: 'talk' })),
  'agenda.atEnd': live((m) => {
    m.say('agenda.goTo', { from: 'open', to: 'honour' })
    return m.say('agenda.advance', { from: 'honour' })
  }),
  'agenda.unknownItem': live((m) => m.say('agenda.stage', { itemId: 'nowhere' })),
  'agenda.alreadyCurrent': live((m) => m.say('agenda.stage', { itemId: 'open' })),
  'agenda.notStaged': live((m) => m.say('agenda.commit', { itemId: 'read' })),
  'agenda.nothingToTakeBack': live((m) => m.say('agenda.takeBack', {})),
  'agenda.noSuchPoint': live((m) => m.say('agenda.showPoint', { itemId: 'open', point: 0 })),
  'agenda.itemIsCurrent': live((m) => m.say('agenda.removeItem', { itemId: 'open' })),
  'agenda.idTaken': live((m) => m.say('agenda.addItem', { item: newItem({ id: 'read' }) })),
  'agenda.unknownDocument': live((m) => m.say('agenda.addItem', { item: newItem({ documentIds: ['d9'] }) })),
  'agenda.unknownVenue': live((m) => {
    const speaker = { name: 'X', title: null, venueId: 'north', personId: null }
    return m.say('agenda.editItem', { itemId: 'open', patch: { speaker } })
  }),
  'agenda.tooShort': live((m) => m.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: -11 })),
  'agenda.tooLong': live((m) => until(3, () => m.say('agenda.adjustTime', { itemId: 'open', deltaMinutes: 600 }))),
  'agenda.noClock': planned((m) => {
    m.say('meeting.start', {})
    return m.say('agenda.pauseClock', {})
  }),
  'agenda.clockStands': live((m) => until(2, () => m.say('agenda.pauseClock', {}))),
  'agenda.clockRuns': live((m) => m.say('agenda.resumeClock', {})),
  'agenda.tooMany': planned((m) => until(600, () => m.say('agenda.addItem', { item: newItem() }))),
  'floor.notLive': planned((m) => m.say('floor.give', { speaker: { name: 'X' } })),
  'floor.nobodySpeaks': planned((m) => m.say('floor.release', {})),
  'floor.alreadyWaiting': live((m) => until(2, () => m.say('floor.request', { venueId: 'east' }))),
  'floor.unknownRequest': live((m) => m.say('floor.grant', { requestId: 'none' })),
  'floor.unknownVenue': live((m) => m.say('floor.request', { venueId: 'north' })),
  'floor.unknownPerson': live((m) => m.say('floor.request', { venueId: 'east', personId: 'west-1' })),
  'floor.listClosed': live((m) => {
    m.say('floor.closeList', {})
    return m.say('floor.request', { venueId: 'east' })
  }),
  'floor.nobodyNext': live((m) => m.say('floor.clearNext', {})),
  'floor.alreadyClosed': planned((m) => until(2, () => m.say('floor.closeList', {}))),
  'floor.alreadyOpen': planned((m) => m.say('floor.openList', {})),
  'floor.tooMany': () => {
    const people = Array.from({ length: 600 }, (_, index) => ({
      id: `p${index}`,
      venueId: 'east',
      attends: 'member' as const,
    }))
    const meeting = planOf({ people })
    meeting.say('meeting.start', {})
    return until(600, (round) => meeting.say('floor.request', { venueId: 'east', personId: `p${round}` }))
  },
  'venues.unknownVenue': planned((m) =>
    m.say('venues.reportReadiness', { venueId: 'north', check: 'audio', status: 'ok' }),
  ),
  'venues.notReported': planned((m) => m.say('venues.withdrawStage', { venueId: 'east', stage: 'watch' })),
  'venues.meetingOver': over((m) => m.say('rollCall.open', {})),
  'rollCall.alreadyOpen': planned((m) => until(2, () => m.say('rollCall.open', {}))),
  'rollCall.notOpen': planned((m) => m.say('rollCall.close', {})),
  'rollCall.notCalledYet': planned((m) => {
    m.say('rollCall.open', { mode: 'inOrder' })
    return m.say('rollCall.answer', answer)
  }),
  'rollCall.alreadyAnswered': planned((m) => {
    m.say('rollCall.open', {})
    return until(2, () => m.say('rollCall.answer', answer))
  }),
  'documents.unknown': planned((m) => m.say('documents.release', { documentId: 'd9' })),
  'documents.unknownVenue': planned((m) => m.say('documents.release', { documentId: 'd1', venueIds: ['north'] })),
  'documents.unknownItem': planned((m) => m.say('documents.add', { title: 'New', itemId: 'nowhere' })),
  'documents.idTaken': planned((m) => m.say('documents.add', { documentId: 'd1', title: 'New' })),
  'documents.isReleased': planned((m) => {
    m.say('documents.release', { documentId: 'd1' })
    return m.say('documents.remove', { documentId: 'd1' })
  }),
  'documents.tooMany': planned((m) => until(1_100, () => m.say('documents.add', { title: 'New' }))),
  'documents.notReleased': planned((m) => m.say('documents.withdraw', { documentId: 'd1' })),
  'documents.alreadyReleased': planned((m) => until(2, () => m.say('documents.release', { documentId: 'd1' }))),
  'documents.alreadyAcknowledged': planned((m) => {
    m.say('documents.release', { documentId: 'd1' })
    const receipt = { documentId: 'd1', venueId: 'east', step: 'printed' } as const
    return until(2, () => m.say('documents.acknowledge', receipt))
  }),
  'documents.otherVersion': planned((m) => {
    m.say('documents.release', { documentId: 'd1' })
    return m.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'received', version: 1 })
  }),
  'documents.notRecalled': planned((m) => {
    m.say('documents.release', { documentId: 'd1' })
    m.say('documents.withdraw', { documentId: 'd1' })
    return m.say('documents.acknowledgeRecall', { documentId: 'd1', venueId: 'east' })
  }),
  'documents.notListed': planned((m) => m.say('documents.move', { documentId: 'd1', itemId: 'open', before: null })),
  'attendance.unknownPerson': planned((m) => m.say('attendance.undo', { personId: 'nobody' })),
  'attendance.unknownVenue': planned((m) => m.say('attendance.sign', { venueId: 'north' })),
  'attendance.alreadyPresent': planned((m) => until(2, () => m.say('attendance.checkIn', east1))),
  'attendance.notPresent': planned((m) => m.say('attendance.undo', { personId: 'east-1' })),
  'attendance.alreadyOnLeave': planned((m) =>
    until(2, () => m.say('attendance.excuse', { personId: 'east-1', reason: 'ill' })),
  ),
  'attendance.alreadyThere': planned((m) => m.say('attendance.transfer', { personId: 'east-1', toVenueId: 'east' })),
  'attendance.alreadySigned': planned((m) => until(2, () => m.say('attendance.sign', { venueId: 'east' }))),
  'attendance.signed': planned((m) => {
    m.say('attendance.sign', { venueId: 'east' })
    return m.say('attendance.checkIn', east1, attendeeOf('east', 'east-1'))
  }),
  'access.whoAreYou': planned((m) => m.say('attendance.checkIn', east1, attendeeOf('east'))),
  'attendance.notYours': planned((m) => m.say('attendance.checkIn', east1, attendeeOf('east', 'east-2'))),
  'attendance.meetingOver': over((m) => m.say('attendance.checkIn', east1, attendeeOf('east', 'east-1'))),
  'attendance.ofOtherHall': planned((m) => m.say('attendance.checkIn', { ...east1, venueId: 'west' })),
  'attendance.operatorOnly': checkInBy('operatorOnly', 1),
  'attendance.codeNeeded': checkInBy('rotating', 1),
  'attendance.alreadyClaimed': checkInBy('confirmed', 2),
  'attendance.noClaim': planned((m) => m.say('attendance.dismissClaim', east1)),
  'attendance.noDoubt': planned((m) => m.say('attendance.review', { ...east1, outcome: 'cleared' })),
  'attendance.futureTime': planned((m) =>
    m.say('attendance.amend', { personId: 'east-1', at: m.now + 1, reason: 'came by train' }),
  ),
  'attendance.notAStandIn': planned((m) => m.say('attendance.standIn', { personId: 'east-1', standInId: 'east-2' })),
  'attendance.alreadyAway': planned((m) => {
    m.say('attendance.checkIn', east1)
    return until(2, () => m.say('attendance.leave', { personId: 'east-1' }))
  }),
  'attendance.notAway': planned((m) => m.say('attendance.return', { personId: 'east-1' })),
  'attendance.nobodyToMove': planned((m) =>
    until(2, () => m.say('attendance.transferHall', { fromVenueId: 'east', toVenueId: 'west' })),
  ),
  'attendance.alreadyListed': planned((m) =>
    m.say('attendance.changeRoster', {
      added: [{ id: 'east-1', venueId: 'west', attends: 'member' }],
      removed: [],
      moved: [],
    }),
  ),
  'attendance.stillListed': planned((m) => {
    m.say('attendance.checkIn', east1)
    return m.say('attendance.changeRoster', { added: [], removed: ['east-1'], moved: [] })
  }),
  'attendance.sameRules': planned((m) => m.say('attendance.setRules', {})),
  'notices.unknownVenue': planned((m) => m.say('notices.send', { to: ['north'], text: 'x', level: 'info' })),
  'notices.unknown': planned((m) => m.say('notices.withdraw', { noticeId: 'none' })),
  'notices.alreadyAcknowledged': planned((m) => {
    m.say('notices.send', { to: 'all', text: 'x', level: 'info' })
    const noticeId = m.state.notices[0]?.id ?? ''
    return until(2, () => m.say('notices.acknowledge', { noticeId }, operatorOf('east')))
  }),
  'notices.unknownHelpCall': planned((m) => m.say('notices.handleHelp', { helpCallId: 'none' })),
  'notices.alreadySeen': planned((m) => {
    m.say('notices.help', { venueId: 'east', text: 'x' }, operatorOf('east'))
    const helpCallId = m.state.helpCalls[0]?.id ?? ''
    return until(2, () => m.say('notices.helpSeen', { helpCallId }))
  }),
  'notices.tooMany': planned((m) =>
    until(1_100, () => m.say('notices.help', { venueId: 'east', text: 'x' }, operatorOf('east'))),
  ),
  'control.heldByOther': live((m) => {
    m.say('control.take', {}, desk('a'))
    return m.say('agenda.advance', { from: 'open' }, desk('b'))
  }),
  'control.alreadyYours': planned((m) => until(2, () => m.say('control.take', {}, desk('a')))),
  'control.alreadyRequested': planned((m) => {
    m.say('control.take', {}, desk('a'))
    return until(2, () => m.say('control.request', {}, desk('b')))
  }),
  'control.notHeld': planned((m) => m.say('control.release', {}, desk('a'))),
  'control.notYours': planned((m) => {
    m.say('control.take', {}, desk('a'))
    return m.say('control.release', {}, desk('b'))
  }),
  'script.unknownItem': planned((m) => m.say('script.write', { itemId: 'nowhere', text: '', from: 0 })),
  'script.changed': planned((m) => m.say('script.write', { itemId: 'read', text: '', from: 3 })),
  'script.unknownPlaceholder': planned((m) => m.say('script.write', { itemId: 'read', text: '{{who}}', from: 0 })),
  'commendation.notCurrent': live((m) => m.say('commendation.reveal', { itemId: 'open', from: 0, to: 1 })),
  'commendation.stale': live((m) => {
    m.say('agenda.goTo', { from: 'open', to: 'honour' })
    return m.say('commendation.reveal', { itemId: 'honour', from: 1, to: 2 })
  }),
  'commendation.noSuchAwardee': live((m) => {
    m.say('agenda.goTo', { from: 'open', to: 'honour' })
    return m.say('commendation.reveal', { itemId: 'honour', from: 0, to: 4 })
  }),
}

const domain = fileURLToPath(new URL('../../shared/domain', import.meta.url))

/** Every code that a decide file gives to `refuse`, read from its text. */
const refusedInText = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.decide.ts'))
  .flatMap((path) => [...readFileSync(join(domain, path), 'utf8').matchAll(/'([a-z][A-Za-z]*\.[a-zA-Z]+)'/gu)])
  .map(([, code]) => code ?? '')

describe('refusals', () => {
  it.each(Object.entries(ways))('%s is reached', (code, way) => expect(way()).toBe(code))

  it('each code of the table stands in a decide file, so that none is reached by a name that rules do not know', () => {
    expect(Object.keys(ways).filter((code) => !refusedInText.includes(code))).toEqual([])
  })

  it('a refused command changes nothing', () => {
    const meeting = liveMeeting()
    const [state, length] = [meeting.state, meeting.log.length]
    expect(meeting.say('agenda.advance', { from: 'talk' })).toBe('agenda.stale')
    expect(meeting.state).toBe(state)
    expect(meeting.log).toHaveLength(length)
  })
})
