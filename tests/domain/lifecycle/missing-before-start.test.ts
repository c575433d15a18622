import { describe, expect, it } from 'vitest'
import { plannedTimes } from '../../../shared/domain/agenda/planned-times.selectors.ts'
import { missingBeforeStart } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { instant, minutes } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt, plan } from '../../support/meeting-fixture.ts'
import { planOf } from '../../support/situations.ts'

const speaker = { name: 'X', title: null, venueId: null, personId: null }
const file = { sha256: 'a'.repeat(64), bytes: 1, contentType: 'application/pdf' }
const found = (meeting: ReturnType<typeof meetingAt>, known = {}) =>
  missingBeforeStart(meeting.state, known).map(({ what, id }) => (id === null ? what : `${what} ${id}`))

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

describe('what is missing before the start', () => {
  it('[MTG-9] is said of items, documents and people, in their order', () => {
    expect(found(meetingAt())).toEqual(['itemSpeaker read', 'itemSpeaker talk', 'documentFile d1', 'documentFile d2'])
    const meeting = planOf({ people: plan.people.filter(({ venueId }) => venueId !== 'west'), commendation: {} })
    meeting.say('agenda.editItem', { itemId: 'open', patch: { plannedMinutes: null } })
    expect(found(meeting)).toEqual([
      'itemMinutes open',
      'itemSpeaker read',
      'itemSpeaker talk',
      'awardees honour',
      'documentFile d1',
      'documentFile d2',
      'peopleOfVenue west',
    ])
    expect(found(planOf({ people: [], agenda: [], documents: [], commendation: {} }))).toEqual(['people'])
  })

  it('[MTG-9] is said of links and of halls on the day where they are known', () => {
    const meeting = whole()
    expect(found(meeting)).toEqual([])
    expect(found(meeting, { links })).toEqual([])
    expect(found(meeting, { links: [] })).toEqual([
      'moderatorLink',
      'operatorLink main',
      'operatorLink east',
      'operatorLink west',
    ])
    const ended = links.map((link) => (link.venueId === 'east' ? { ...link, revokedAt: 1 } : link))
    expect(found(meeting, { links: ended })).toEqual(['operatorLink east'])
    meeting.say('venues.reportReadiness', { venueId: 'east', check: 'audio', status: 'problem' })
    expect(found(meeting, { screens: { main: 1, east: 2 } })).toEqual([
      'readiness main',
      'problem east',
      'screen west',
      'readiness west',
    ])
  })

  it('[MTG-9] is nothing once the meeting has begun', () => {
    expect(found(liveMeeting(), { links: [] })).toEqual([])
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
