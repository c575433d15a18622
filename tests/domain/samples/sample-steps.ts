import type { Actor } from '../../../shared/access/actor.ts'
import type { CommandName, CommandPayloads } from '../../../shared/domain/meeting/meeting.decide.ts'
import { attendeeOf, meetingAt, moderator, operatorOf } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof meetingAt>

/** One command of the meeting that samples come from. */
type Say = <Name extends CommandName>(type: Name, data: CommandPayloads[Name], actor?: Actor) => void

const desk = (deskId: string): Actor => ({ ...moderator, deskId })
const east = operatorOf('east')
const file = { sha256: 'a'.repeat(64), bytes: 1_024, contentType: 'application/pdf' }
const awardee = { kind: 'collective', name: 'The court', unit: null, venueId: null } as const
const added = { id: 'added', kind: 'report', title: 'Added', plannedMinutes: 5, speaker: null } as const

/** Plays a meeting in which everything happens that a log may hold. @throws when a command is refused. */
export function playSamples(): Meeting {
  const meeting = meetingAt()
  const say: Say = (type, data, actor) => {
    const code = meeting.wait(1_000).say(type, data, actor)
    if (code !== null) throw new Error(`${type} is refused: ${code}`)
  }
  beforeTheStart(say, meeting)
  agenda(say)
  floor(say, meeting)
  minutes(say)
  endOfMeeting(say, meeting)
  return meeting
}

function beforeTheStart(say: Say, meeting: Meeting): void {
  say('meeting.edit', { patch: { title: 'The meeting of four halls', organizer: 'The office' } })
  say('venues.add', { venue: { id: 'north', kind: 'branch', name: 'North hall' }, before: 'west' })
  say('venues.edit', { venueId: 'north', patch: { name: 'Northern hall' } })
  say('venues.move', { venueId: 'north', before: null })
  say('venues.remove', { venueId: 'north' })
  say('agenda.editItem', { itemId: 'read', patch: { awardees: [awardee] } })
  say('edits.undo', {})
  say('edits.redo', {})
  say('script.write', { itemId: null, text: 'Present: {{attendance.present}}', from: 0 })
  say('access.issueLink', { linkId: 'link-1', role: 'screen', venueId: 'east' })
  say('access.revokeLink', { linkId: 'link-1' })
  say('documents.storeFile', { documentId: 'd1', file })
  say('documents.add', { documentId: 'd3', title: 'Document 3', issuedBy: 'The court' })
  say('documents.remove', { documentId: 'd3' })
  say('venues.reportReadiness', { venueId: 'east', check: 'audio', status: 'problem', note: 'hum' }, east)
  say('venues.setVideoDelay', { venueId: 'east', delayMs: 800 })
  say('rollCall.open', {})
  say('rollCall.answer', { venueId: 'east', heard: true, picture: true, sound: false, note: 'hum' }, east)
  say('rollCall.close', {})
  say('rollCall.open', { mode: 'inOrder' })
  say('rollCall.answer', { venueId: 'main', heard: true, picture: true, sound: true })
  say('rollCall.call', { venueId: 'west' })
  say('rollCall.close', {})
  say('screens.blank', { on: true })
  say('screens.blank', { venueIds: ['west'], on: false })
  say('venues.reportStage', { venueId: 'east', stage: 'rehearsal', status: 'problem', note: 'hum' }, east)
  say('venues.withdrawStage', { venueId: 'east', stage: 'rehearsal' }, east)
  say('attendance.checkIn', { personId: 'east-1', venueId: 'east' }, attendeeOf('east', 'east-1'))
  say('attendance.checkIn', { personId: 'east-2', venueId: 'east' }, east)
  say('attendance.undo', { personId: 'east-2' }, east)
  say('attendance.excuse', { personId: 'east-2', reason: 'court hearing' }, east)
  say('attendance.transfer', { personId: 'west-1', toVenueId: 'east' })
  arrivals(say)
  say('attendance.sign', { venueId: 'east' }, east)
  say('attendance.undo', { personId: 'east-1', reason: 'mistaken' }, east)
  say('notices.send', { to: ['east'], text: 'Five minutes', level: 'urgent' })
  say('notices.acknowledge', { noticeId: meeting.state.notices[0]?.id ?? '', reply: 'ready' }, east)
  say('notices.send', { to: 'all', text: 'Wrong hall', level: 'info' })
  say('notices.withdraw', { noticeId: meeting.state.notices[1]?.id ?? '' })
  say('ticker.show', { to: 'all', text: 'Lunch on the second floor', from: null })
  say('ticker.show', { to: ['east'], text: 'Lunch in the east hall', from: meeting.state.ticker.line?.id ?? null })
  say('ticker.clear', { tickerId: meeting.state.ticker.line?.id ?? '' })
  say('notices.help', { venueId: 'east', text: 'no sound' }, east)
  say('notices.helpSeen', { helpCallId: meeting.state.helpCalls[0]?.id ?? '' })
  say('notices.handleHelp', { helpCallId: meeting.state.helpCalls[0]?.id ?? '' })
}

function minutes(say: Say): void {
  say('minutes.edit', { section: 'held', text: 'They met.', from: 0 })
  say('minutes.add', { after: 'held', text: 'Plans are due in March.', from: 1 })
  say('minutes.remove', { section: 'chaired', from: 2 })
  say('minutes.attach', { attachments: [{ kind: 'onLeave' }], from: 3 })
}

function arrivals(say: Say): void {
  const phone = attendeeOf('main', 'main-1')
  const odd: Actor = { ...phone, arrival: { isOnSite: true, doubts: ['sameDevice', 'codeEdge'] } }
  const main = { venueId: 'main', personId: 'main-1' }
  const guest = { id: 'guest-1', venueId: 'main', attends: 'standIn' } as const
  say('attendance.setRules', { mode: 'confirmed' })
  say('attendance.checkIn', main, odd)
  say('attendance.dismissClaim', main)
  say('attendance.setRules', { mode: 'rotating', door: 'surnames' })
  say('attendance.checkIn', main, odd)
  say('attendance.review', { ...main, outcome: 'cleared' })
  say('attendance.leave', { personId: 'main-1' }, phone)
  say('attendance.return', { personId: 'main-1' })
  say('attendance.changeRoster', { added: [guest], removed: [], moved: [{ id: 'west-2', toVenueId: 'main' }] })
  say('attendance.standIn', { personId: 'main-2', standInId: 'guest-1', reason: 'on duty' })
  say('attendance.amend', { personId: 'west-2', at: 1_500_000, reason: 'came unseen' })
  say('attendance.transferHall', { fromVenueId: 'main', toVenueId: 'west', reason: 'power cut' })
  say('attendance.transferHall', { fromVenueId: 'west', toVenueId: 'main' })
  say('attendance.transferHall', { fromVenueId: 'main', toVenueId: 'west' })
  say('attendance.returnHall', { venueId: 'main', reason: 'power is back' })
  say('attendance.revealPhone', { personId: 'main-1' })
  say('attendance.erase', { what: 'phones' })
}

function agenda(say: Say): void {
  say('meeting.start', {})
  say('agenda.advance', { from: null })
  say('agenda.addItem', { item: { ...added, points: [], documentIds: ['d1'] }, before: 'talk' })
  say('agenda.editItem', { itemId: 'added', patch: { title: 'Added and renamed' } })
  say('agenda.moveItem', { itemId: 'added', before: null })
  say('agenda.adjustTime', { itemId: 'added', deltaMinutes: 5 })
  say('agenda.stage', { itemId: 'talk' })
  say('agenda.unstage', { itemId: 'talk' })
  say('agenda.stage', { itemId: 'talk' })
  say('agenda.commit', { itemId: 'talk' })
  say('agenda.takeBack', {})
  say('agenda.commit', { itemId: 'talk' })
  say('agenda.pauseClock', {})
  say('agenda.resumeClock', {})
  say('agenda.showPoint', { itemId: 'talk', point: 1 })
  say('agenda.removeItem', { itemId: 'added' })
  say('documents.release', { documentId: 'd1' })
  say('documents.turnPage', { documentId: 'd1', page: 2 })
  say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'received' }, east)
  say('documents.release', { documentId: 'd2', venueIds: ['east'] })
  say('documents.withdraw', { documentId: 'd2' })
  say('documents.edit', { documentId: 'd1', patch: { mode: 'issue', classification: 'internal' } })
  say('documents.withdraw', { documentId: 'd1' })
  say('documents.acknowledgeRecall', { documentId: 'd1', venueId: 'east' }, east)
}

function floor(say: Say, meeting: Meeting): void {
  const first = () => meeting.state.floor.requests[0]?.id ?? ''
  say('venues.noteLost', { venueId: 'west', since: 1_999_000 })
  say('venues.noteRegained', { venueId: 'west' })
  say('floor.give', { speaker: { name: 'Guest', title: 'Judge', venueId: 'east' } })
  say('floor.tellSpeaker', { text: 'Two minutes left' })
  say('floor.release', {})
  say('floor.request', { venueId: 'east', topic: 'A question' }, east)
  say('floor.cueNext', { requestId: first() })
  say('floor.clearNext', {})
  say('floor.closeList', {})
  say('floor.openList', {})
  say('floor.grant', { requestId: first() })
  say('floor.request', { venueId: 'east', personId: 'east-1' }, attendeeOf('east', 'east-1'))
  say('floor.decline', { requestId: first(), reason: 'no time' })
  say('floor.request', { venueId: 'west' }, operatorOf('west'))
  say('floor.withdraw', { requestId: first() }, operatorOf('west'))
}

function endOfMeeting(say: Say, meeting: Meeting): void {
  say('meeting.recess', {})
  say('meeting.resume', {})
  say('agenda.goTo', { from: 'talk', to: 'honour' })
  say('commendation.reveal', { itemId: 'honour', from: 0, to: 2 })
  say('control.take', { name: 'Desk A' }, desk('a'))
  say('control.noteLeft', { deskId: 'a' })
  say('control.noteReturned', { deskId: 'a' })
  say('control.request', { name: 'Desk B' }, desk('b'))
  say('control.release', {}, desk('a'))
  say('control.release', {}, desk('b'))
  say('control.take', { name: 'Desk A' }, desk('a'))
  say('control.request', { name: 'Desk B' }, desk('b'))
  say('control.noteLeft', { deskId: 'b' })
  say('control.noteLeft', { deskId: 'a' })
  meeting.wait(15_001)
  say('control.noteLapsed', { deskId: 'a' })
  say('meeting.adjourn', {})
  followUps(say, meeting)
  say('meeting.announceSealKey', { publicKey: 'MCowBQYDK2VwAyEAsample' })
  say('minutes.submit', { from: 4 })
  say('minutes.keepIssue', { from: 4, version: 1, sha256: file.sha256, word: file.sha256 })
}

function followUps(say: Say, meeting: Meeting): void {
  const east = operatorOf('east')
  say('followUps.add', {
    text: 'A',
    lead: 'east',
    inCharge: 'B',
    due: '1970-02-01',
    point: { itemId: 'talk', point: 1 },
  })
  const followUpId = meeting.state.followUps[0]?.id ?? ''
  say('followUps.addMany', { followUps: [{ text: 'C', lead: null }] })
  say('followUps.edit', { followUpId, patch: { helpers: ['west', 'Registry'] } })
  say('followUps.report', { followUpId, venueId: 'east', percent: 50, note: 'D' }, east)
  const ask = { followUpId, venueId: 'east', due: '1970-03-01', reason: 'E' }
  say('followUps.askExtension', ask, east)
  say('followUps.declineExtension', { followUpId, reason: 'F' })
  say('followUps.askExtension', ask, east)
  say('followUps.grantExtension', { followUpId })
  say('followUps.close', { followUpId, approvedBy: 'G' })
  say('followUps.reopen', { followUpId })
  say('followUps.remove', { followUpId })
  say('followUps.restore', { followUpId })
}
