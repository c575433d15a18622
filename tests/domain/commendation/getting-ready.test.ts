import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../shared/access/audience.ts'
import { comingAwardees } from '../../../shared/domain/commendation/commendation.selectors.ts'
import { foldMeeting } from '../../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingPlan } from '../../../shared/domain/meeting/meeting.types.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { created, meetingAt, plan } from '../../support/meeting-fixture.ts'

const awardee = (name: string, venueId: string | null) => ({ kind: 'individual', name, unit: null, venueId }) as const

/** Main, east, west, east, none: live, with that item on. */
function honouring() {
  const venueIds = ['main', 'east', 'west', 'east', null]
  const awardees = venueIds.map((venueId, index) => awardee(`Name ${index + 1}`, venueId))
  const data: MeetingPlan = { ...plan, commendation: { honour: { awardees, total: awardees.length } } }
  const meeting = meetingAt(foldMeeting([{ ...created, data } as typeof created]))
  meeting.say('meeting.start', {})
  return meeting
}

type Meeting = ReturnType<typeof honouring>

const toHonour = (meeting: Meeting) =>
  meeting.say('agenda.goTo', { from: meeting.state.agenda.currentItemId, to: 'honour' })

const reveal = (meeting: Meeting, to: number) =>
  meeting.say('commendation.reveal', {
    itemId: 'honour',
    from: meeting.state.commendation.honour?.revealed ?? 0,
    to,
  })

const seen = (meeting: Meeting, audience: Audience) => visibleState(meeting.state, audience).commendation.honour

const nearAt = (meeting: Meeting, venueId: string) =>
  seen(meeting, { kind: 'operator', venueId })?.coming?.map(({ awardee, before }) => [awardee?.name, before])

describe('the hall whose turn is near', () => {
  it('[CMD-4] is told two names ahead and one name ahead, who it is and how many come before', () => {
    const meeting = honouring()
    toHonour(meeting)
    expect([nearAt(meeting, 'main'), nearAt(meeting, 'east'), nearAt(meeting, 'west')]).toEqual([
      [['Name 1', 0]],
      [['Name 2', 1]],
      undefined,
    ])
    reveal(meeting, 2)
    expect([nearAt(meeting, 'main'), nearAt(meeting, 'east'), nearAt(meeting, 'west')]).toEqual([
      undefined,
      [['Name 4', 1]],
      [['Name 3', 0]],
    ])
    reveal(meeting, 5)
    expect(['main', 'east', 'west'].map((venueId) => nearAt(meeting, venueId))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('[CMD-4] a step back tells it again', () => {
    const meeting = honouring()
    toHonour(meeting)
    reveal(meeting, 3)
    reveal(meeting, 1)
    expect(nearAt(meeting, 'east')).toEqual([['Name 2', 0]])
  })

  it('[CMD-4] its screen learns that it is soon and not who it is; nobody else learns anything', () => {
    const meeting = honouring()
    toHonour(meeting)
    expect(seen(meeting, { kind: 'screen', venueId: 'east' })?.coming).toEqual([{ before: 1, awardee: null }])
    const others: readonly Audience[] = [
      { kind: 'observer' },
      { kind: 'speaker', venueId: 'east' },
      { kind: 'attendee', venueId: 'east', personId: 'east-1' },
      { kind: 'screen', venueId: 'west' },
      { kind: 'operator', venueId: 'west' },
    ]
    for (const audience of others) expect(JSON.stringify(visibleState(meeting.state, audience))).not.toContain('Name ')
  })

  it('[CMD-4] only while the item is on', () => {
    const meeting = honouring()
    meeting.say('agenda.advance', { from: null })
    expect(nearAt(meeting, 'main')).toBeUndefined()
    toHonour(meeting)
    meeting.say('meeting.recess', {})
    expect(nearAt(meeting, 'main')).toHaveLength(1)
    meeting.say('meeting.resume', {})
    meeting.say('agenda.goTo', { from: 'honour', to: 'open' })
    expect(nearAt(meeting, 'main')).toBeUndefined()
    toHonour(meeting)
    meeting.say('meeting.adjourn', {})
    expect(nearAt(meeting, 'main')).toBeUndefined()
  })

  it('[CMD-4] after the last name nobody is to get ready', () => {
    const commendation = { awardees: [awardee('A', 'east')], total: 1, revealed: 1 }
    expect(comingAwardees(commendation)).toEqual([])
    expect(comingAwardees({ ...commendation, revealed: 0 })).toEqual([{ awardee: awardee('A', 'east'), before: 0 }])
  })
})
