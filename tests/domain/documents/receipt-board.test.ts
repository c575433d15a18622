import { describe, expect, it } from 'vitest'
import { boardDocuments, boardRows } from '../../../shared/domain/documents/receipt-board.selectors.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

type Meeting = ReturnType<typeof liveMeeting>

const rowsOf = (meeting: Meeting) => {
  const document = meeting.state.documents.d1
  return document === undefined ? [] : boardRows(meeting.state, document)
}
const owedBy = (meeting: Meeting, venueId: string) =>
  rowsOf(meeting)
    .find((row) => row.venueId === venueId)
    ?.cells.flatMap(({ step, isOwed }) => (isOwed ? [step] : []))
const take = (meeting: Meeting, venueId: string, step: 'received' | 'communicated') =>
  meeting.say('documents.acknowledge', { documentId: 'd1', venueId, step })

describe('the board of receipts', () => {
  it('has a line for each hall to which the document is open, in the order of the halls', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1', venueIds: ['west', 'main'] })
    expect(rowsOf(meeting).map(({ venueId }) => venueId)).toEqual(['main', 'west'])
  })

  it('[DOC-9] says what each hall owes, and who is done', () => {
    const meeting = liveMeeting()
    meeting.say('documents.edit', { documentId: 'd1', patch: { mode: 'inWriting' } })
    meeting.say('documents.release', { documentId: 'd1' })
    take(meeting, 'east', 'received')
    expect(owedBy(meeting, 'east')).toEqual(['downloaded', 'communicated'])
    meeting.say('documents.edit', { documentId: 'd1', patch: { mode: 'readOut' } })
    take(meeting, 'east', 'communicated')
    expect(owedBy(meeting, 'east')).toEqual([])
    expect(rowsOf(meeting).map(({ isDone }) => isDone)).toEqual([false, true, false])
  })

  it('[DOC-10] [DOC-11] after a withdrawal keeps the halls that are to give it back, done once they have', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    for (const venueId of ['east', 'west']) take(meeting, venueId, 'received')
    meeting.say('documents.withdraw', { documentId: 'd1' })
    meeting.say('documents.acknowledgeRecall', { documentId: 'd1', venueId: 'west' })
    expect(rowsOf(meeting).map(({ venueId, isDone }) => [venueId, isDone])).toEqual([
      ['east', false],
      ['west', true],
    ])
    expect(owedBy(meeting, 'east')).toEqual([])
    expect(boardDocuments(meeting.state).map(({ id }) => id)).toEqual(['d1'])
  })

  it('[DOC-6] keeps a document that was removed while halls were to give it back', () => {
    const meeting = liveMeeting()
    meeting.say('documents.release', { documentId: 'd1' })
    take(meeting, 'east', 'received')
    meeting.say('documents.withdraw', { documentId: 'd1' })
    meeting.say('documents.remove', { documentId: 'd1' })
    const [gone] = boardDocuments(meeting.state)
    expect(gone).toMatchObject({ id: 'd1', title: 'Document 1' })
    expect(gone && boardRows(meeting.state, gone).map(({ venueId }) => venueId)).toEqual(['east'])
  })

  it('is of released and recalled documents alone, in the order of the agenda', () => {
    const meeting = liveMeeting()
    expect(boardDocuments(meeting.state)).toEqual([])
    for (const documentId of ['d1', 'd2']) meeting.say('documents.release', { documentId })
    meeting.say('documents.move', { documentId: 'd2', itemId: 'read', before: 'd1' })
    expect(boardDocuments(meeting.state).map(({ id }) => id)).toEqual(['d2', 'd1'])
  })
})
