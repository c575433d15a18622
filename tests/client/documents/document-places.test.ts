import { describe, expect, it } from 'vitest'
import { documentGroups, reassigned } from '../../../client/features/documents/plan/document-places.ts'
import { itemById } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { meetingAt } from '../../support/meeting-fixture.ts'

const idsByItem = (meeting: ReturnType<typeof meetingAt>) => {
  const { agenda, documents } = meeting.state
  return documentGroups(agenda.items, documents).map(
    ({ item, documents: own }) => [item?.id ?? null, own.map(({ id }) => id)] as const,
  )
}

describe('documents under their items', () => {
  it('[DOC-30] stand in the order of the agenda and of each item; those that no item lists come last', () => {
    const meeting = meetingAt()
    meeting.say('documents.add', { documentId: 'loose', title: 'Loose' })
    meeting.say('documents.add', { documentId: 'other', title: 'Other', itemId: 'open' })
    expect(idsByItem(meeting)).toEqual([
      ['open', ['other']],
      ['read', ['d1', 'd2']],
      [null, ['loose']],
    ])
  })

  it('[DOC-30] go to another item, to a place there, or to none, as one change', () => {
    const meeting = meetingAt()
    const item = (id: string) => itemById(meeting.state.agenda, id)
    const move = (edits: ReturnType<typeof reassigned>) => meeting.say('agenda.changeItems', { adds: [], edits })
    expect(move(reassigned('d2', item('read'), item('open')))).toBeNull()
    expect(move(reassigned('d1', item('read'), item('open'), 'd2'))).toBeNull()
    expect(idsByItem(meeting)).toEqual([['open', ['d1', 'd2']]])
    expect(move(reassigned('d2', item('open'), null))).toBeNull()
    expect(idsByItem(meeting)).toEqual([
      ['open', ['d1']],
      [null, ['d2']],
    ])
  })
})
