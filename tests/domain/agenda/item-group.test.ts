import { describe, expect, it } from 'vitest'
import { live } from '../../support/situations.ts'

const plain = { kind: 'other', plannedMinutes: null, speaker: null, points: [], documentIds: [] } as const
const item = (title: string, id: string) => ({ ...plain, points: [], documentIds: [], title, id })

describe('many items as one change', () => {
  it('[AGD-40] are edited and added in their order', () => {
    expect(
      live((m) => {
        m.say('agenda.changeItems', {
          adds: [
            { item: item('One', 'one'), before: 'open' },
            { item: item('Two', 'two'), before: 'one' },
          ],
          edits: [{ itemId: 'open', patch: { title: 'Opened' } }],
        })
        return m.state.agenda.items
          .slice(0, 3)
          .map(({ title }) => title)
          .join()
      })(),
    ).toBe('Two,One,Opened')
  })
})
