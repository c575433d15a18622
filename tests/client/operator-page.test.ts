import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../client/features/documents/download-document.ts'
import { hallRequests, lastHallOutcome } from '../../client/features/floor/hall-floor.ts'
import { inboxOrder } from '../../client/features/notices/inbox-order.ts'
import { operatorTodo } from '../../client/views/operator/operator-todo.ts'
import { initialFloor } from '../../shared/domain/floor/floor.evolve.ts'
import type { FloorRequest, FloorState } from '../../shared/domain/floor/floor.model.ts'
import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { Notice } from '../../shared/domain/notices/notices.model.ts'
import { instant } from '../../shared/kernel/time.ts'

const request = (id: string, personId: string | null = null, venueId = 'jiguan'): FloorRequest => ({
  id,
  venueId,
  personId,
  topic: null,
  requestedAt: instant(0),
})

const floor = (more: Partial<FloorState>): FloorState => ({ ...initialFloor, ...more })

describe('the floor of a hall', () => {
  it('stands where the server says; staff, who see the whole queue, count it', () => {
    const state = floor({ requests: [request('a', null, 'hulin'), request('b', 'p1'), request('c')] })
    expect(hallRequests(state, 'jiguan').map(({ request: { id }, place }) => [id, place])).toEqual([
      ['b', 2],
      ['c', 3],
    ])
    const ofHall = floor({ requests: [{ ...request('b'), place: 7 }] })
    expect(hallRequests(ofHall, 'jiguan').map(({ place }) => place)).toEqual([7])
  })

  const declined = { ...request('a'), outcome: 'declined', reason: '时间所限', decidedAt: instant(1) } as const

  it('tells the last outcome of the hall as such', () => {
    const ofPerson = { ...declined, id: 'b', personId: 'p1' }
    expect(lastHallOutcome(floor({ outcomes: [declined, ofPerson] }), 'jiguan')).toEqual(declined)
  })

  it('tells none once it waits again', () => {
    expect(lastHallOutcome(floor({ outcomes: [declined], requests: [request('c')] }), 'jiguan')).toBeNull()
    const withdrawn = { ...declined, outcome: 'withdrawn' } as const
    expect(lastHallOutcome(floor({ outcomes: [declined, withdrawn] }), 'jiguan')).toEqual(withdrawn)
  })
})

const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  to: 'all',
  text: id,
  level: 'info',
  at: instant(Number(id.slice(1))),
  acks: {},
  ...more,
})

const acks = { jiguan: { at: instant(9), reply: null } }

describe('the inbox', () => {
  it('puts what waits for an answer first, urgent before plain, then the newest', () => {
    const notices = [
      notice('n1', { level: 'urgent' }),
      notice('n2'),
      notice('n3'),
      notice('n4', { acks, level: 'urgent' }),
      notice('n5', { acks }),
      notice('n6', { to: ['hulin'] }),
    ]
    expect(inboxOrder(notices, 'jiguan').map(({ id }) => id)).toEqual(['n1', 'n3', 'n2', 'n5', 'n4'])
  })
})

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
      notices: [notice('n1'), notice('n2', { acks })],
    }
    expect(operatorTodo(state, 'jiguan')).toEqual({ meeting: 0, checkIn: 0, documents: 1, notices: 1 })
  })
})

describe('the name of a downloaded file', () => {
  it.each([
    ['政法工作会议精神', 'application/pdf', '政法工作会议精神.pdf'],
    ['a/b:c', 'application/pdf', 'a b c.pdf'],
    ['scan.PDF', 'application/pdf', 'scan.PDF'],
    ['///', 'image/png', 'document.png'],
    ['x', 'text/plain', 'x'],
  ])('%s as %s is %s', (title, type, name) => expect(fileNameOf(title, type)).toBe(name))
})
