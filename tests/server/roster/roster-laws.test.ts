import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figure } from '../../support/proof-random.ts'
import { anyRosterEdit, anyRosterSteps, editedRoster } from '../../support/roster-editors.ts'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

/** More of them in the proofs. */
const runs = figure('ONEHALL_ROSTER_EDITORS', 24)

let hall: RunningHall
beforeAll(async () => {
  hall = await startHall()
})
afterAll(() => hall.stop())

const undo = { do: 'undo' } as const
const redo = { do: 'redo' } as const

describe('[EDT-8] the laws of undo, for rosters', () => {
  it('[EDT-2] n undos and n redos with nothing between give the same roster and the same log’s view of it', {
    timeout: 600_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyRosterEdit, { minLength: 1, maxLength: 6 }),
        fc.nat({ max: 6 }),
        async (edits, most) => {
          const roster = await editedRoster(hall)
          const first = await roster.whole()
          for (const act of edits) await roster.take({ editor: 0, act })
          const before = await roster.whole()
          let count = 0
          while (count < most && (await roster.take({ editor: 0, act: undo })) === null) count += 1
          for (let round = 0; round < count; round += 1) expect(await roster.take({ editor: 0, act: redo })).toBeNull()
          expect(await roster.whole()).toEqual(before)
          while ((await roster.take({ editor: 0, act: undo })) === null);
          expect(await roster.whole()).toEqual(first)
        },
      ),
      { numRuns: runs },
    )
  })

  /** Who has written a place last by an edit of its own; an undo and a redo write for their editor. */
  it('[EDT-3] no undo and no redo changes what the other has written last', { timeout: 600_000 }, async () => {
    let refused = 0
    await fc.assert(
      fc.asyncProperty(anyRosterSteps, async (steps) => {
        const roster = await editedRoster(hall)
        const writers = new Map<string, 0 | 1>()
        for (const step of steps) {
          const before = await roster.places()
          const code = await roster.take(step)
          if (code === 'edits.rosterOvertaken') refused += 1
          if (code !== null) continue
          const after = await roster.places()
          for (const place of new Set([...before.keys(), ...after.keys()])) {
            if (before.get(place) === after.get(place)) continue
            const writer = writers.get(place)
            const isStep = step.act.do === 'undo' || step.act.do === 'redo'
            if (isStep && writer !== undefined) expect([place, writer]).toEqual([place, step.editor])
            writers.set(place, step.editor)
          }
        }
      }),
      { numRuns: runs },
    )
    expect(refused).toBeGreaterThan(0)
  })
})
