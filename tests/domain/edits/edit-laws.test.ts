import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEdit, anySteps, emptyMeeting, placesOf, preparationOf, take } from '../../support/two-editors.ts'

/** 20,000 in the proofs. */
const runs = Number(process.env.ONEHALL_EDITORS ?? 1_000)

const isStep = (type: string) => type === 'edits.undo' || type === 'edits.redo'

describe('the laws of undo', () => {
  it('[EDT-2] n undos and n redos with nothing between give the same preparation', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), fc.nat({ max: 12 }), (edits, most) => {
        const meeting = emptyMeeting()
        for (const edit of edits) take(meeting, { editor: 0, ...edit })
        const before = preparationOf(meeting.state)
        let count = 0
        while (count < most && take(meeting, { editor: 0, type: 'edits.undo', data: {} }) === null) count += 1
        for (let round = 0; round < count; round += 1)
          expect(take(meeting, { editor: 0, type: 'edits.redo', data: {} })).toBeNull()
        expect(preparationOf(meeting.state)).toEqual(before)
      }),
      { numRuns: runs },
    )
  })

  it('[EDT-1] undoing all of one’s edits with nothing between gives what there was before them', {
    timeout: 300_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        const meeting = emptyMeeting()
        const before = preparationOf(meeting.state)
        for (const edit of edits) take(meeting, { editor: 0, ...edit })
        while (take(meeting, { editor: 0, type: 'edits.undo', data: {} }) === null);
        expect(preparationOf(meeting.state)).toEqual(before)
      }),
      { numRuns: runs },
    )
  })

  /** Who has written a place last by an edit of its own; an undo and a redo write for their editor. */
  it('[EDT-3] no undo and no redo changes what the other has written last', { timeout: 300_000 }, () => {
    let refused = 0
    fc.assert(
      fc.property(anySteps, (steps) => {
        const meeting = emptyMeeting()
        const writers = new Map<string, 0 | 1>()
        for (const step of steps) {
          const before = placesOf(meeting.state)
          const code = take(meeting, step)
          if (code === 'edits.overtaken') refused += 1
          if (code !== null) continue
          const after = placesOf(meeting.state)
          for (const place of new Set([...before.keys(), ...after.keys()])) {
            if (JSON.stringify(before.get(place)) === JSON.stringify(after.get(place))) continue
            const writer = writers.get(place)
            if (isStep(step.type) && writer !== undefined) expect([place, writer]).toEqual([place, step.editor])
            writers.set(place, step.editor)
          }
        }
      }),
      { numRuns: runs },
    )
    expect(refused).toBeGreaterThan(runs / 100)
  })
})
