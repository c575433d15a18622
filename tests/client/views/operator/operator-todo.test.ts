import { describe, expect, it } from 'vitest'
import { operatorTodo } from '../../../../client/views/operator/operator-todo.ts'
import { initialMeeting } from '../../../../shared/domain/meeting/meeting.evolve.ts'
import { instant } from '../../../../shared/kernel/time.ts'
import { meetingAt, operatorOf } from '../../../support/meeting-fixture.ts'
import { someNotice } from '../../../support/some-notice.ts'

const acks = { jiguan: { at: instant(9), reply: null } }

describe('what waits in each part of the page', () => {
  it('counts notices without an answer and documents that were not received', () => {
    const document = {
      id: 'd1',
      title: 'd1',
      issuedBy: null,
      file: null,
      released: true,
      releasedTo: 'all',
      page: null,
      version: 0,
      mode: null,
      classification: null,
      receipts: {},
      earlier: [],
    } as const
    const received = { ...document, id: 'd2', receipts: { jiguan: { received: instant(1) } } }
    const state = {
      ...initialMeeting,
      documents: { d1: document, d2: received },
      notices: [someNotice('n1'), someNotice('n2', { acks })],
    }
    expect(operatorTodo(state, 'jiguan')).toEqual({ meeting: 0, checkIn: 0, documents: 1, notices: 1 })
  })

  it('[RCL-2] [DOC-4] [NTC-2] is one roll call, and each document and notice that it has not answered', () => {
    const meeting = meetingAt()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.release', { documentId: 'd2', venueIds: ['west'] })
    meeting.say('notices.send', { to: 'all', text: 'x', level: 'info' })
    meeting.say('rollCall.open', {})
    expect(operatorTodo(meeting.state, 'east')).toEqual({ meeting: 1, checkIn: 0, documents: 1, notices: 1 })
    const east = operatorOf('east')
    meeting.say('rollCall.answer', { venueId: 'east', heard: true, picture: true, sound: true }, east)
    meeting.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'received' }, east)
    meeting.say('notices.acknowledge', { noticeId: meeting.state.notices[0]?.id ?? '' }, east)
    expect(operatorTodo(meeting.state, 'east')).toEqual({ meeting: 0, checkIn: 0, documents: 0, notices: 0 })
    expect(operatorTodo(meeting.state, 'west')).toEqual({ meeting: 1, checkIn: 0, documents: 2, notices: 1 })
  })
})
