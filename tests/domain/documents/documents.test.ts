import { describe, expect, it } from 'vitest'
import { type DeliveryMode, deliveryModes, type ReceiptStep } from '../../../shared/domain/documents/documents.model.ts'
import {
  awaitingReceipt,
  documentsOfItem,
  isDoneBy,
  isReleasedTo,
  releasedDocuments,
  shownDocument,
} from '../../../shared/domain/documents/documents.selectors.ts'
import { mayCommand } from '../../../shared/domain/meeting/meeting.decide.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { rehearsalPlanOf } from '../../../shared/domain/meeting/rehearsal-plan.ts'
import { liveMeeting, meetingAt, operatorOf } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof meetingAt>

const d1 = (meeting: Meeting) => meeting.state.documents.d1 ?? missing()

function missing(): never {
  throw new Error('no such document')
}

describe('documents', () => {
  it('[DOC-1] are open to the halls that are named, to no others and to nobody without a hall', () => {
    const meeting = meetingAt()
    meeting.say('documents.release', { documentId: 'd1', venueIds: ['west', 'east', 'east'] })
    expect(d1(meeting).releasedTo).toEqual(['east', 'west'])
    expect(['east', 'west', 'main', null].map((venueId) => isReleasedTo(d1(meeting), venueId))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('[DOC-1] released again to others replaces; to the same, in whatever order, is refused', () => {
    const meeting = meetingAt()
    const release = (...venueIds: string[]) => meeting.say('documents.release', { documentId: 'd1', venueIds })
    release('east', 'west')
    expect(release('west', 'east')).toBe('documents.alreadyReleased')
    expect(release('west')).toBeNull()
    expect(isReleasedTo(d1(meeting), 'east')).toBe(false)
    expect(meeting.say('documents.release', { documentId: 'd1' })).toBeNull()
    expect(d1(meeting).releasedTo).toBe('all')
  })

  it('[DOC-1] are refused as a whole when one of the halls is unknown', () => {
    const meeting = meetingAt()
    const venueIds = ['east', 'north']
    expect(meeting.say('documents.release', { documentId: 'd1', venueIds })).toBe('documents.unknownVenue')
    expect(d1(meeting).released).toBe(false)
  })

  it('[DOC-2] a document that is withdrawn is off the screens and open to nobody', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 3 })
    expect(shownDocument(meeting.state.documents)?.page).toBe(3)
    meeting.say('documents.withdraw', { documentId: 'd1' })
    expect(shownDocument(meeting.state.documents)).toBeNull()
    expect(releasedDocuments(meeting.state.documents)).toEqual([])
    expect(meeting.say('documents.withdraw', { documentId: 'd1' })).toBe('documents.notReleased')
  })

  it.each([
    ['the next item', (meeting: Meeting) => meeting.say('agenda.advance', { from: 'open' })],
    [
      'a commit',
      (meeting: Meeting) => {
        meeting.say('agenda.stage', { itemId: 'talk' })
        return meeting.say('agenda.commit', { itemId: 'talk' })
      },
    ],
    ['the end', (meeting: Meeting) => meeting.say('meeting.adjourn', {})],
    ['page 0', (meeting: Meeting) => meeting.say('documents.turnPage', { documentId: 'd1', page: 0 })],
  ])('[DOC-3] %s takes the page off the screens and leaves the document open', (_, act) => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })
    expect(act(meeting)).toBeNull()
    expect(d1(meeting)).toMatchObject({ page: null, released: true })
  })

  it('[DOC-4] every hall takes its own steps, in any order, and each keeps its moment', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    const firstAt = meeting.now
    const take = (venueId: string, step: 'received' | 'printed') =>
      meeting.say('documents.acknowledge', { documentId: 'd1', venueId, step }, operatorOf(venueId))
    expect(take('east', 'printed')).toBeNull()
    meeting.wait(1_000)
    expect([take('east', 'received'), take('west', 'received')]).toEqual([null, null])
    expect(d1(meeting).receipts).toEqual({
      east: { printed: firstAt, received: meeting.now },
      west: { received: meeting.now },
    })
  })

  it('[DOC-4] staff is told that it is not released, a hall that it is unknown', () => {
    const meeting = liveMeeting()
    const receipt = { documentId: 'd1', venueId: 'east', step: 'received' } as const
    expect(meeting.say('documents.acknowledge', receipt)).toBe('documents.notReleased')
    expect(meeting.say('documents.acknowledge', receipt, operatorOf('east'))).toBe('documents.unknown')
    expect(meeting.say('documents.acknowledge', { ...receipt, venueId: 'north' })).toBe('documents.unknownVenue')
  })

  it('are listed by an item in its own order, those that are known', () => {
    const meeting = meetingAt()
    const item = { ...(meeting.state.agenda.items[1] ?? missing()), documentIds: ['d2', 'gone', 'd1'] }
    expect(documentsOfItem(meeting.state.documents, item).map(({ id }) => id)).toEqual(['d2', 'd1'])
  })

  it('a file that is stored again takes the place of the first, and only of a document that is there', () => {
    const meeting = meetingAt()
    const file = (letter: string) => ({ sha256: letter.repeat(64), bytes: 1, contentType: 'application/pdf' })
    expect(meeting.say('documents.storeFile', { documentId: 'd9', file: file('a') })).toBe('documents.unknown')
    for (const letter of ['a', 'b']) meeting.say('documents.storeFile', { documentId: 'd1', file: file(letter) })
    expect(d1(meeting).file).toEqual({ ...file('b'), sealKey: null })
  })

  it('[DOC-5] [DOC-7] staff says how a document is communicated and how it is classed, and takes either back', () => {
    const meeting = meetingAt()
    expect(d1(meeting)).toMatchObject({ mode: null, classification: null })
    meeting.say('documents.add', { documentId: 'd3', title: 'New', mode: 'readOut', classification: 'internal' })
    expect(meeting.state.documents.d3).toMatchObject({ mode: 'readOut', classification: 'internal' })
    const edit = (patch: object) => meeting.say('documents.edit', { documentId: 'd3', patch })
    expect(edit({ mode: 'issue', title: 'Renamed' })).toBeNull()
    expect(meeting.state.documents.d3).toMatchObject({ title: 'Renamed', mode: 'issue', classification: 'internal' })
    expect(edit({ mode: null, classification: null })).toBeNull()
    expect(meeting.state.documents.d3).toMatchObject({ mode: null, classification: null })
    expect(meeting.say('documents.edit', { documentId: 'd9', patch: {} })).toBe('documents.unknown')
  })

  it('[DOC-7] what another has changed is not overwritten by who has not seen it', () => {
    const meeting = meetingAt()
    meeting.say('documents.edit', { documentId: 'd1', patch: { mode: 'issue' } })
    const edit = (from: object) => meeting.say('documents.edit', { documentId: 'd1', patch: { mode: 'readOut' }, from })
    expect(edit({ mode: null })).toBe('documents.changed')
    expect(d1(meeting).mode).toBe('issue')
    expect(edit({ classification: null, mode: 'issue' })).toBeNull()
    expect(d1(meeting).mode).toBe('readOut')
  })

  it.each([
    ['d2', 'd1', ['d2', 'd1', 'd3']],
    ['d1', null, ['d2', 'd3', 'd1']],
    ['d3', 'd2', ['d1', 'd3', 'd2']],
    ['d2', 'd2', ['d1', 'd2', 'd3']],
  ])('[DOC-8] %s moved before %s', (documentId, before, order) => {
    const meeting = meetingAt()
    meeting.say('documents.add', { documentId: 'd3', title: 'New', itemId: 'read' })
    expect(meeting.say('documents.move', { documentId, itemId: 'read', before })).toBeNull()
    expect(meeting.state.agenda.items[1]?.documentIds).toEqual(order)
  })

  it('[DOC-9] how it is communicated says which steps a hall owes; more may be taken', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    const take = (step: ReceiptStep) =>
      meeting.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step })
    for (const step of ['received', 'communicated'] as const) take(step)
    const isDone = (mode: DeliveryMode | null) => isDoneBy({ ...d1(meeting), mode }, 'east')
    expect([null, ...deliveryModes].map(isDone)).toEqual([true, true, false, false])
    take('downloaded')
    expect(deliveryModes.map(isDone)).toEqual([true, true, false])
    take('printed')
    expect(deliveryModes.map(isDone)).toEqual([true, true, true])
    expect(isDoneBy(d1(meeting), 'west')).toBe(false)
  })

  it('[DOC-27] what waits for the receipt of a hall is what is open to it and not received there', () => {
    const meeting = liveMeeting()
    const waiting = () => awaitingReceipt(meeting.state.documents, 'east').map(({ id }) => id)
    expect(waiting()).toEqual([])
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.release', { documentId: 'd2', venueIds: ['east'] })
    expect(waiting()).toEqual(['d1', 'd2'])
    expect(awaitingReceipt(meeting.state.documents, 'west').map(({ id }) => id)).toEqual(['d1'])
    for (const documentId of waiting())
      expect(
        meeting.say('documents.acknowledge', { documentId, venueId: 'east', step: 'received', version: 0 }),
      ).toBeNull()
    expect(waiting()).toEqual([])
  })

  it('[DOC-12] other bytes are another version that asks every hall again; earlier steps stay with theirs', () => {
    const meeting = liveMeeting()
    store(meeting, 'a')
    meeting.say('documents.release', { documentId: 'd1' })
    const receivedAt = meeting.now
    const take = (version?: number) =>
      meeting.say('documents.acknowledge', {
        documentId: 'd1',
        venueId: 'east',
        step: 'received',
        ...(version === undefined ? {} : { version }),
      })
    expect(take(1)).toBeNull()
    store(meeting, 'a')
    expect(d1(meeting)).toMatchObject({ version: 1, receipts: { east: { received: receivedAt } } })
    store(meeting.wait(1_000), 'b')
    expect(d1(meeting)).toMatchObject({
      version: 2,
      released: true,
      receipts: {},
      earlier: [{ version: 1, sha256: 'a'.repeat(64), receipts: { east: { received: receivedAt } } }],
    })
    expect(take(1)).toBe('documents.otherVersion')
    expect([take(2), take()]).toEqual([null, 'documents.alreadyAcknowledged'])
  })

  it('[DOC-12] a version that nobody took a step with leaves no trace but its number', () => {
    const meeting = meetingAt()
    for (const letter of ['a', 'b', 'a']) store(meeting, letter)
    expect(d1(meeting)).toMatchObject({ version: 3, earlier: [] })
  })

  it('[DOC-10] a withdrawal asks the halls that had it for their copies, an earlier version too, and no others', () => {
    const meeting = liveMeeting()
    store(meeting, 'a')
    meeting.say('documents.release', { documentId: 'd1' })
    meeting.say('documents.acknowledge', { documentId: 'd1', venueId: 'east', step: 'printed' })
    store(meeting, 'b')
    meeting.say('documents.acknowledge', { documentId: 'd1', venueId: 'main', step: 'received' })
    meeting.say('documents.withdraw', { documentId: 'd1' })
    expect(Object.keys(meeting.state.recalls.d1 ?? {})).toEqual(['east', 'main'])
    expect(visibleState(meeting.state, { kind: 'operator', venueId: 'east' }).recalls).toMatchObject({
      d1: { east: { title: 'Document 1', acknowledgedAt: null } },
    })
    for (const kind of ['screen', 'attendee', 'speaker'] as const)
      expect(visibleState(meeting.state, { kind, venueId: 'east', personId: null }).recalls).toEqual({})
    expect(visibleState(meeting.state, { kind: 'operator', venueId: 'west' }).recalls).toEqual({})
  })

  it('[DOC-10] so does a release to fewer halls, of those that lose it', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    for (const venueId of ['east', 'west'])
      meeting.say('documents.acknowledge', { documentId: 'd1', venueId, step: 'received' })
    meeting.say('documents.release', { documentId: 'd1', venueIds: ['east'] })
    expect(Object.keys(meeting.state.recalls.d1 ?? {})).toEqual(['west'])
    meeting.say('documents.withdraw', { documentId: 'd1' })
    expect(Object.keys(meeting.state.recalls.d1 ?? {})).toEqual(['west', 'east'])
  })

  it('[DOC-11] a hall confirms once, begins anew when the document comes back, and then has nothing to give back', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    for (const venueId of ['east', 'west'])
      meeting.say('documents.acknowledge', { documentId: 'd1', venueId, step: 'printed' })
    meeting.say('documents.withdraw', { documentId: 'd1' })
    const confirm = () =>
      meeting.say('documents.acknowledgeRecall', { documentId: 'd1', venueId: 'east' }, operatorOf('east'))
    expect([confirm(), confirm()]).toEqual([null, 'documents.alreadyAcknowledged'])
    expect(meeting.state.recalls.d1?.east?.acknowledgedAt).toBe(meeting.now)
    expect(Object.keys(d1(meeting).receipts)).toEqual(['west'])
    meeting.say('documents.release', { documentId: 'd1' })
    expect(meeting.state.recalls).toEqual({})
    expect(confirm()).toBe('documents.notRecalled')
  })

  it('[DOC-11] who has the link of one hall confirms for no other', () => {
    const data = { documentId: 'd1', venueId: 'east' }
    const may = (venueId: string) => mayCommand(operatorOf(venueId), { type: 'documents.acknowledgeRecall', data })
    expect([may('east'), may('west')]).toEqual([true, false])
  })

  it('a rehearsal has the documents as they are planned, with how they are communicated', () => {
    const meeting = meetingAt()
    meeting.say('documents.edit', { documentId: 'd1', patch: { mode: 'issue', classification: 'internal' } })
    store(meeting, 'a')
    expect(rehearsalPlanOf(meeting.state).documents).toEqual([
      { id: 'd1', title: 'Document 1', issuedBy: null, mode: 'issue', classification: 'internal' },
      { id: 'd2', title: 'Document 2', issuedBy: null },
    ])
  })

  it('[DOC-1] [DOC-2] [DOC-3] are released, shown and withdrawn', () => {
    const meeting = liveMeeting()
    expect(meeting.say('documents.turnPage', { documentId: 'd1', page: 1 })).toBe('documents.notReleased')
    expect(meeting.say('documents.release', { documentId: 'd1' })).toBeNull()
    expect(meeting.say('documents.release', { documentId: 'd1' })).toBe('documents.alreadyReleased')
    meeting.say('documents.release', { documentId: 'd2', venueIds: ['east'] })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 2 })
    meeting.say('documents.turnPage', { documentId: 'd2', page: 1 })
    expect([meeting.state.documents.d1?.page, meeting.state.documents.d2?.page]).toEqual([null, 1])
    meeting.say('documents.withdraw', { documentId: 'd2' })
    expect(meeting.state.documents.d2).toMatchObject({ released: false, page: null })
  })

  it('[DOC-4] a hall acknowledges what is released to it, each step once', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1', venueIds: ['east'] })
    const ack = (venueId: string) =>
      meeting.say('documents.acknowledge', { documentId: 'd1', venueId, step: 'received' }, operatorOf(venueId))
    expect(ack('east')).toBeNull()
    expect(ack('east')).toBe('documents.alreadyAcknowledged')
    expect(ack('west')).toBe('documents.unknown')
  })

  it('[DOC-3] page 0 of a document that is not shown leaves the other on the screens', () => {
    const meeting = liveMeeting()
    for (const documentId of ['d1', 'd2']) meeting.say('documents.release', { documentId })
    meeting.say('documents.turnPage', { documentId: 'd2', page: 4 })
    meeting.say('documents.turnPage', { documentId: 'd1', page: 0 })
    expect(meeting.state.documents.d2?.page).toBe(4)
  })
})

const store = (meeting: Meeting, letter: string) =>
  meeting.say('documents.storeFile', {
    documentId: 'd1',
    file: { sha256: letter.repeat(64), bytes: 1, contentType: 'application/pdf' },
  })
