import { describe, expect, it } from 'vitest'
import { plannedTimes } from '../../../shared/domain/agenda/planned-times.selectors.ts'
import { missingBeforeStart } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { isNotHeld } from '../../../shared/domain/lifecycle/not-held.selectors.ts'
import { unsignedVenues } from '../../../shared/domain/lifecycle/unsigned-venues.selectors.ts'
import { readinessChecks, readinessSteps } from '../../../shared/domain/venues/venues.model.ts'
import { addMs, instant, minutes } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt, plan } from '../../support/meeting-fixture.ts'
import { planOf } from '../../support/situations.ts'

const speaker = { name: 'X', title: null, venueId: null, personId: null }
const file = { sha256: 'a'.repeat(64), bytes: 1, contentType: 'application/pdf' }
const startsAt = plan.startsAt
const msBefore = (ms: number) => addMs(startsAt, -ms)
const week = minutes(7 * 24 * 60)
const hour = minutes(60)

type Known = Partial<Parameters<typeof missingBeforeStart>[1]>

/** A week before, unless said otherwise. */
function found(meeting: ReturnType<typeof meetingAt>, known: Known = {}) {
  const { now, onTheDay } = missingBeforeStart(meeting.state, { now: msBefore(week), ...known })
  const words = (list: typeof now) => list.map(({ what, ids }) => [what, ...ids].join(' '))
  return { now: words(now), onTheDay: words(onTheDay) }
}

const atVenues = ['readiness main east west']
const there = { main: 1, east: 2, west: 1 }

/** A meeting to which nothing is wanting. */
function whole() {
  const meeting = meetingAt()
  for (const itemId of ['read', 'talk']) meeting.say('agenda.editItem', { itemId, patch: { speaker } })
  for (const documentId of ['d1', 'd2']) meeting.say('documents.storeFile', { documentId, file })
  return meeting
}

const links = [
  { role: 'moderator', venueId: null, revokedAt: null },
  ...['main', 'east', 'west'].map((venueId) => ({ role: 'operator', venueId, revokedAt: null }) as const),
] as const

/** A hall says that it is ready, step by step and check by check. */
function ready(meeting: ReturnType<typeof meetingAt>, venueId: string) {
  for (const check of readinessChecks) meeting.say('venues.reportReadiness', { venueId, check, status: 'ok' })
  for (const stage of readinessSteps) meeting.say('venues.reportStage', { venueId, stage, status: 'ok' })
}

describe('what is missing before the start', () => {
  it('[MTG-9] is said of items, documents and people, in their order', () => {
    const ofFixture = ['itemSpeaker read', 'itemSpeaker talk', 'documentFile d1', 'documentFile d2']
    expect(found(meetingAt()).now).toEqual(ofFixture)
    const meeting = planOf({ people: plan.people.filter(({ venueId }) => venueId !== 'west'), commendation: {} })
    meeting.say('agenda.editItem', { itemId: 'open', patch: { plannedMinutes: null } })
    expect(found(meeting).now).toEqual([
      'itemMinutes open',
      'itemSpeaker read',
      'itemSpeaker talk',
      'awardees honour',
      'documentFile d1',
      'documentFile d2',
      'peopleOfVenue west',
    ])
    expect(found(planOf({ people: [], agenda: [], documents: [], commendation: {} })).now).toEqual(['people'])
  })

  it('[MTG-9] is said of links where they are known', () => {
    const meeting = whole()
    expect(found(meeting, { links }).now).toEqual([])
    expect(found(meeting, { links: [] }).now).toEqual(['moderatorLink', 'operatorLink main east west'])
    const ended = links.map((link) => (link.venueId === 'east' ? { ...link, revokedAt: 1 } : link))
    expect(found(meeting, { links: ended }).now).toEqual(['operatorLink east'])
  })

  it('[MTG-9] screens and readiness are due on the day and no fault before it', () => {
    const meeting = whole()
    expect(found(meeting, { screens: {} })).toEqual({ now: [], onTheDay: ['screen main east west', ...atVenues] })
    expect(found(meeting)).toEqual({ now: [], onTheDay: atVenues })
    ready(meeting, 'main')
    const onTheDay = found(meeting, { now: msBefore(hour * 2), screens: { main: 1, east: 2 } })
    // The line check was due a day before.
    expect(onTheDay).toEqual({ now: ['overdue east west', 'screen west'], onTheDay: [] })
  })

  it('[MTG-9] a problem that a hall tells of, and a deadline that has passed, are missed whenever', () => {
    const meeting = whole()
    meeting.say('venues.reportReadiness', { venueId: 'east', check: 'audio', status: 'problem' })
    expect(found(meeting)).toEqual({ now: ['problem east'], onTheDay: ['readiness main west'] })
    expect(found(meeting, { now: msBefore(hour * 23) }).now).toEqual(['problem east', 'overdue main west'])
  })

  it('[MTG-9] is nothing once every hall is ready and its screen is here', () => {
    const meeting = whole()
    for (const venueId of ['main', 'east', 'west']) ready(meeting, venueId)
    const known = { now: msBefore(minutes(5)), links, screens: there }
    expect(found(meeting, known)).toEqual({ now: [], onTheDay: [] })
    expect(found(meeting, { ...known, screens: { ...there, west: 0 } }).now).toEqual(['screen west'])
  })

  it('[MTG-20] a meeting whose time passed a day ago was not held: another date is wanted, and no hall is late', () => {
    const meeting = whole()
    expect(found(meeting, { now: addMs(startsAt, hour * 25), screens: {} })).toEqual({
      now: ['startPassed'],
      onTheDay: [],
    })
    expect(isNotHeld(meeting.state.meeting, addMs(startsAt, hour * 24))).toBe(false)
    expect(isNotHeld(liveMeeting().state.meeting, addMs(startsAt, hour * 25))).toBe(false)
  })

  it('[MTG-9] is nothing once the meeting has begun', () => {
    expect(found(liveMeeting(), { links: [] })).toEqual({ now: [], onTheDay: [] })
  })

  it('[MTG-20] is unfinished afterwards while a hall has not signed', () => {
    const meeting = meetingAt()
    meeting.say('attendance.sign', { venueId: 'east' })
    expect(unsignedVenues(meeting.state).map(({ id }) => id)).toEqual(['main', 'west'])
  })
})

describe('planned times', () => {
  it('[AGD-31] follow one another from the start; an item without minutes takes none', () => {
    const meeting = meetingAt()
    meeting.say('agenda.editItem', { itemId: 'read', patch: { plannedMinutes: null } })
    const times = plannedTimes(meeting.state.agenda.items, instant(0))
    expect(times.get('open')).toEqual({ startsAt: 0, endsAt: minutes(10) })
    expect(times.get('read')).toEqual({ startsAt: minutes(10), endsAt: minutes(10) })
    expect(times.get('honour')).toEqual({ startsAt: minutes(20), endsAt: minutes(30) })
  })
})
