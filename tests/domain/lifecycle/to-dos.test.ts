import { describe, expect, it } from 'vitest'
import { toDosOf } from '../../../shared/domain/lifecycle/to-dos.selectors.ts'
import { addMs, type Instant, minutes } from '../../../shared/kernel/time.ts'
import { liveMeeting, meetingAt, plan } from '../../support/meeting-fixture.ts'
import { planOf } from '../../support/situations.ts'

const day = minutes(24 * 60)
const daysBefore = (days: number) => addMs(plan.startsAt, -days * day)

/** As `what count due`. */
function asked(meeting: ReturnType<typeof meetingAt>, now: Instant) {
  return toDosOf(meeting.state, { now }).map(({ what, count, due }) => [what, count, due].join(' '))
}

function ended() {
  const meeting = liveMeeting()
  meeting.say('meeting.adjourn', {})
  return meeting
}

/** The fixture's meetings stand in the first hours of 1970 in Shanghai. */
const held = '1970-01-01'

describe('what is for whoever prepares to do', () => {
  it('[MTG-31] asks for what is missing from fourteen days before the start on, and names the first thing', () => {
    const meeting = meetingAt()
    expect(asked(meeting, daysBefore(15))).toEqual([])
    expect(asked(meeting, daysBefore(14))).toEqual([`missing 4 ${held}`, 'rehearsal 3 1969-12-31'])
    const [missing] = toDosOf(meeting.state, { now: daysBefore(3) })
    expect(missing?.first).toMatchObject({ what: 'itemSpeaker', part: 'agenda', ids: ['read'] })
  })

  it('[MTG-31] asks for the rehearsal until its deadline; afterwards it is among what is missing', () => {
    const meeting = meetingAt()
    meeting.say('venues.reportStage', { venueId: 'east', stage: 'rehearsal', status: 'ok' })
    expect(asked(meeting, daysBefore(2))).toContain('rehearsal 2 1969-12-31')
    expect(asked(meeting, daysBefore(0.75))).toEqual([`missing 5 ${held}`])
  })

  it('[MTG-31] asks for another date where a meeting was not held, for ninety days', () => {
    const meeting = meetingAt()
    expect(asked(meeting, daysBefore(-2))).toEqual([`postpone 1 ${held}`])
    expect(asked(meeting, daysBefore(-90))).toHaveLength(1)
    expect(asked(meeting, daysBefore(-91))).toEqual([])
  })

  it('[MTG-31] asks after the end for minutes within seven days and for signatures, for ninety days', () => {
    const meeting = ended()
    expect(asked(meeting, daysBefore(-1))).toEqual(['minutes 1 1970-01-08', 'ledger 3 '])
    meeting.say('attendance.sign', { venueId: 'east' })
    expect(asked(meeting, daysBefore(-90))).toEqual(['minutes 1 1970-01-08', 'ledger 2 '])
    expect(asked(meeting, daysBefore(-91))).toEqual([])
  })

  it('[MTG-31] asks for follow-ups however old they are: overdue by the earliest day, and those that wait', () => {
    const meeting = ended()
    const add = (lead: string | null, due: string | null = null) =>
      meeting.say('followUps.add', { text: 'Report', lead, due })
    expect(add('east', '1970-03-01')).toBeNull()
    expect(add('west', '1970-02-01')).toBeNull()
    expect(add(null)).toBeNull()
    const old = daysBefore(-200)
    expect(asked(meeting, old)).toEqual(['followUpsOverdue 2 1970-02-01', 'followUpsWaiting 1 '])
  })

  it('[MTG-31] asks for nothing while a meeting is on, and for nothing of a rehearsal', () => {
    expect(asked(liveMeeting(), daysBefore(0))).toEqual([])
    expect(asked(planOf({ rehearsal: true }), daysBefore(3))).toEqual([])
  })
})
