import { expect, it } from 'vitest'
import { itemShown } from '../../../../client/views/plan/item-shown.ts'
import { itemById } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import { instant } from '../../../../shared/kernel/time.ts'
import { meetingAt } from '../../../support/meeting-fixture.ts'

it('a preview shows the meeting as it will be when the item begins, and the meeting stays as it is', () => {
  const { state } = meetingAt()
  const item = itemById(state.agenda, 'talk')
  if (item === null) throw new Error('the fixture has no talk')
  const shown = itemShown(state, item, 1, instant(5_000))
  expect(shown.meeting.status).toBe('live')
  expect(shown.agenda).toMatchObject({ currentItemId: 'talk', currentPoint: 1, itemStartedAt: 5_000 })
  expect(shown.agenda.items.map(({ startedAt }) => startedAt !== null)).toEqual([true, true, false, false])
  expect(itemShown(state, item, null, instant(5_000)).agenda.currentPoint).toBeNull()
  expect(state.agenda.currentItemId).toBeNull()
})
