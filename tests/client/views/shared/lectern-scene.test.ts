import { describe, expect, it } from 'vitest'
import { lecternScene } from '../../../../client/views/shared/lectern-scene.ts'
import { meetingAt } from '../../../support/meeting-fixture.ts'

describe('what the lectern shows', () => {
  it('[MTG-2] [MTG-4] [AGD-10] follows the meeting through all its states', () => {
    const meeting = meetingAt()
    const seen = [lecternScene(meeting.state)]
    const say: typeof meeting.say = (type, data, actor) => {
      const answer = meeting.say(type, data, actor)
      seen.push(lecternScene(meeting.state))
      return answer
    }
    say('meeting.start', {})
    say('agenda.advance', { from: null })
    say('agenda.goTo', { from: 'open', to: 'talk' })
    say('agenda.showPoint', { itemId: 'talk', point: 1 })
    say('meeting.recess', {})
    say('meeting.resume', {})
    say('meeting.adjourn', {})
    expect(seen).toEqual(['waiting', 'between', 'item', 'item', 'point', 'recess', 'point', 'adjourned'])
  })
})
