import { describe, expect, it } from 'vitest'
import {
  documentsOfItem,
  isReleasedTo,
  releasedDocuments,
  shownDocument,
} from '../../../shared/domain/documents/documents.selectors.ts'
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
    expect(d1(meeting).file).toEqual(file('b'))
  })
})
