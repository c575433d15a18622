import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentsCommands } from '../../../shared/domain/documents/documents.decide.ts'
import { type PageStep, shownStep, stepBeside } from '../../../shared/domain/documents/page-steps.selectors.ts'
import { visibleState } from '../../../shared/domain/meeting/meeting.visibility.ts'
import { liveMeeting } from '../../support/meeting-fixture.ts'

const shownMeeting = () => {
  const meeting = liveMeeting()
  for (const documentId of ['d1', 'd2']) meeting.say('documents.release', { documentId })
  return meeting
}

describe('a page that is shown in parts', () => {
  it('[DOC-23] is told with its part to all who see it', () => {
    const meeting = shownMeeting()
    meeting.say('documents.turnPage', { documentId: 'd1', page: 2, part: 1, of: 2 })
    expect(meeting.state.documents.d1).toMatchObject({ page: 2, part: 1, of: 2 })
    for (const audience of [{ kind: 'screen', venueId: 'east' }, { kind: 'observer' }] as const)
      expect(visibleState(meeting.state, audience).documents.d1).toMatchObject({ page: 2, part: 1, of: 2 })
  })

  it.each([
    ['a whole page', { documentId: 'd1', page: 3 }, 3],
    ['another document', { documentId: 'd2', page: 1, part: 1, of: 3 }, null],
    ['page 0', { documentId: 'd1', page: 0 }, null],
  ])('[DOC-23] %s leaves nothing of the part before', (_, turn, page) => {
    const meeting = shownMeeting()
    meeting.say('documents.turnPage', { documentId: 'd1', page: 2, part: 2, of: 2 })
    meeting.say('documents.turnPage', turn)
    const { d1 } = meeting.state.documents
    expect(d1?.page).toBe(page)
    expect(Object.keys(d1 ?? {})).not.toContain('part')
    expect(Object.keys(d1 ?? {})).not.toContain('of')
  })

  it('[DOC-2] [DOC-23] is gone with its part when the document is withdrawn', () => {
    const meeting = shownMeeting()
    meeting.say('documents.turnPage', { documentId: 'd1', page: 2, part: 2, of: 2 })
    meeting.say('documents.withdraw', { documentId: 'd1' })
    expect(meeting.state.documents.d1).not.toHaveProperty('part')
  })

  it('[DOC-23] the part and their number come together, in order, and of a page', () => {
    const isTaken = (more: object) =>
      documentsCommands['documents.turnPage'].schema.safeParse({ documentId: 'd1', page: 1, ...more }).success
    const taken = [{}, { part: 1, of: 1 }, { part: 2, of: 2 }, { part: 3, of: 3 }, { page: 0 }]
    const refused = [
      { part: 1 },
      { of: 2 },
      { part: 3, of: 2 },
      { part: 0, of: 2 },
      { part: 1, of: 4 },
      { page: 0, part: 1, of: 2 },
    ]
    expect(taken.map(isTaken)).toEqual(taken.map(() => true))
    expect(refused.map(isTaken)).toEqual(refused.map(() => false))
  })
})

describe('the steps through a document', () => {
  const counts = fc.array(fc.constantFrom(null, 1, 2, 3), { minLength: 1, maxLength: 12 })
  const partsIn = (document: readonly (number | null)[]) => (page: number) => document[page - 1] ?? null
  const walk = (document: readonly (number | null)[], from: PageStep, by: 1 | -1): readonly PageStep[] => {
    const next = stepBeside(from, by, document.length, partsIn(document))
    return next === null ? [from] : [from, ...walk(document, next, by)]
  }
  const first = (document: readonly (number | null)[]): PageStep => ({ page: 1, part: 1, of: document[0] ?? null })

  it('[DOC-24] go through every part of every page, in order, and never leave it', () => {
    fc.assert(
      fc.property(counts, (document) => {
        const all = document.flatMap((of, index) =>
          Array.from({ length: of ?? 1 }, (_, part) => ({ page: index + 1, part: part + 1, of })),
        )
        expect(walk(document, first(document), 1)).toEqual(all)
      }),
    )
  })

  it('[DOC-24] lead back the way they came', () => {
    fc.assert(
      fc.property(counts, (document) => {
        const forth = walk(document, first(document), 1)
        const back = walk(document, forth[forth.length - 1] ?? first(document), -1)
        expect([...back].reverse()).toEqual(forth)
      }),
    )
  })

  it('[DOC-24] go on from a whole page to the next, and beyond what is counted while nothing is', () => {
    expect(stepBeside({ page: 4, part: 1, of: null }, 1, 0, () => 2)).toEqual({ page: 5, part: 1, of: 2 })
    expect(stepBeside({ page: 4, part: 1, of: null }, 1, 4, () => 2)).toBeNull()
    expect(shownStep({ page: 4 })).toEqual({ page: 4, part: 1, of: null })
    expect(shownStep({ page: null })).toBeNull()
  })
})
