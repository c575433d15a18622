import { describe, expect, it } from 'vitest'
import { missingBeforeStart, unsignedVenues } from '../../../shared/domain/lifecycle/unfinished.selectors.ts'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import { created, meetingAt, plan } from '../../support/meeting-fixture.ts'

const stateOf = (more: Partial<typeof plan>) =>
  foldMeeting([{ type: 'meeting.created', seq: 1, at: created.at, data: { ...plan, ...more } }])
const kindsOf = (more: Partial<typeof plan>) => missingBeforeStart(stateOf(more)).map(({ kind }) => kind)

describe('what is missing before the start', () => {
  it('[MTG-20] names the documents without a file, and nothing of what is known on the day alone', () => {
    expect(missingBeforeStart(stateOf({}))).toEqual([{ kind: 'documentFiles', names: ['Document 1', 'Document 2'] }])
    expect(missingBeforeStart(stateOf({ documents: [] }))).toEqual([])
  })

  it('[MTG-20] says once that nobody is listed, else which halls have nobody', () => {
    expect(kindsOf({ people: [], documents: [] })).toEqual(['people'])
    const people = plan.people.filter(({ venueId }) => venueId !== 'west')
    expect(missingBeforeStart(stateOf({ people, documents: [] }))).toEqual([
      { kind: 'emptyVenues', names: ['West hall'] },
    ])
  })

  it('[MTG-20] names items without a time, and halls that report a problem', () => {
    const agenda = plan.agenda.map((item) => (item.id === 'talk' ? { ...item, plannedMinutes: null } : item))
    expect(missingBeforeStart(stateOf({ agenda, documents: [] }))).toEqual([
      { kind: 'itemTimes', names: ['Item talk'] },
    ])
    const meeting = meetingAt(stateOf({ documents: [] }))
    meeting.say('venues.reportReadiness', { venueId: 'east', check: 'audio', status: 'problem' })
    expect(missingBeforeStart(meeting.state)).toEqual([{ kind: 'venueProblems', names: ['East hall'] }])
  })

  it('[MTG-20] is unfinished afterwards while a hall has not signed', () => {
    expect(unsignedVenues(stateOf({}))).toEqual(['Main hall', 'East hall', 'West hall'])
    const meeting = meetingAt()
    meeting.say('attendance.sign', { venueId: 'east' })
    expect(unsignedVenues(meeting.state)).toEqual(['Main hall', 'West hall'])
  })
})
