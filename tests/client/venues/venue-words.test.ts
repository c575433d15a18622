import { expect, it } from 'vitest'
import { checksText } from '../../../client/features/venues/wall/venue-words.ts'
import { meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

const checks = ['video', 'audio', 'network', 'seating'] as const
/** Keys and what they are given, instead of words. */
const keyed = (key: string, params?: object) => (params === undefined ? key : `${key} ${Object.values(params).join()}`)

it('a hall on the wall tells of its checks what wants a look: problems, else what is missing, else that all is well', () => {
  const meeting = meetingAt()
  const said = () => {
    const east = meeting.state.venues.east
    if (east === undefined) throw new Error('no such hall')
    return checksText(keyed, east)
  }
  const report = (check: (typeof checks)[number], status: 'ok' | 'problem') =>
    meeting.say('venues.reportReadiness', { venueId: 'east', check, status }, operatorOf('east'))
  expect(said()).toBe('venues.wall.checksNone')
  report('video', 'ok')
  report('audio', 'ok')
  expect(said()).toBe('venues.wall.checksMissing venues.wall.networkattendance.operator.listCommavenues.wall.seating')
  report('audio', 'problem')
  expect(said()).toBe('venues.wall.checksProblem venues.wall.audio')
  for (const check of checks) report(check, 'ok')
  expect(said()).toBe('venues.wall.checksOk')
})
