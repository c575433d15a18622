import { beforeAll, describe, expect, it } from 'vitest'
import { commandRegistry } from '../../shared/domain/meeting/meeting.decide.ts'
import { visibleFeed, visibleState } from '../../shared/domain/meeting/meeting.visibility.ts'
import { evolveWhole, foldWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { playSamples } from '../domain/samples/sample-steps.ts'
import { doublingRatio, mostRatio } from '../support/doubling.ts'
import { type Act, audiences, findActs, prepared, stepsOf } from '../support/doubling-acts.ts'
import { bigWorld, worldSize } from '../support/doubling-world.ts'
import { figure } from '../support/proof-random.ts'

const n = figure('ONEHALL_DOUBLED', 500)
const sizes = { 1: worldSize(n, 1), 2: worldSize(n, 2) } as const
const worlds = { 1: bigWorld(sizes[1]), 2: bigWorld(sizes[2]) } as const

const readyFor = (act: Act, times: 1 | 2) => prepared(act, sizes[times], worlds[times])

describe('[CST-1] at twice the size it takes less than three times as long', () => {
  let acts: readonly Act[] = []
  const slow = async (measure: (act: Act) => Promise<number>): Promise<readonly string[]> => {
    const found: string[] = []
    for (const act of acts) {
      const ratio = await measure(act)
      if (ratio >= mostRatio) found.push(`${act.path.map(({ name }) => name).join(' → ')}: ${ratio.toFixed(1)}`)
    }
    return found
  }

  // All of it is work, of which a busy machine gets little done in a minute.
  beforeAll(() => {
    acts = findActs(worldSize(20, 1))
  }, 300_000)

  it('there is a way to every command of the registry, and to every event of a log', () => {
    const names = new Set(acts.map(({ name }) => name))
    // What the server does in its place is another command.
    names.add('minutes.issue')
    expect(Object.keys(commandRegistry).filter((name) => !names.has(name as Act['name']))).toEqual([])
    const types = new Set<string>(acts.flatMap((act) => act.types))
    const logged = new Set(playSamples().log.map(({ type }) => type))
    expect([...logged].filter((type) => type !== 'meeting.created' && !types.has(type))).toEqual([])
  })

  it('every command is parsed and decided', async () => {
    expect(await slow((act) => doublingRatio((times) => readyFor(act, times).decide))).toEqual([])
  })

  it('every event is folded', async () => {
    const fold = (act: Act, times: 1 | 2) => {
      const { state, decide } = readyFor(act, times)
      const facts = decide()
      return () => stepsOf(state, facts)
    }
    expect(await slow((act) => doublingRatio((times) => fold(act, times)))).toEqual([])
  })

  it('every event is told to every audience, and folded there', async () => {
    const tell = (act: Act, times: 1 | 2) => {
      const { state, decide } = readyFor(act, times)
      const steps = stepsOf(state, decide())
      const seen = audiences.map((audience) => ({ audience, state: visibleState(state, audience) }))
      return () => seen.map(({ audience, state }) => foldWhole(visibleFeed(steps, audience), state))
    }
    expect(await slow((act) => doublingRatio((times) => tell(act, times)))).toEqual([])
  })

  it('a meeting begins, and every audience is given its state', async () => {
    const begin = (times: 1 | 2) => () => bigWorld(sizes[times])
    const show = (times: 1 | 2) => () => audiences.map((audience) => visibleState(worlds[times], audience))
    expect(await doublingRatio(begin)).toBeLessThan(mostRatio)
    expect(await doublingRatio(show)).toBeLessThan(mostRatio)
  })

  it('finds a fold that copies a hall once for each of its people (negative control)', async () => {
    const act = acts.find(({ name }) => name === 'attendance.checkIn')
    if (act === undefined) throw new Error('nobody checks in')
    const copying = (times: 1 | 2) => {
      const { state, decide } = readyFor(act, times)
      const [event] = stepsOf(state, decide()).map((step) => step.event)
      const crowd = Object.keys(state.attendance.people.main ?? {})
      return () => crowd.reduce((next) => (event === undefined ? next : evolveWhole(next, event)), state)
    }
    expect(await doublingRatio(copying, { runs: 2, rounds: 1 })).toBeGreaterThanOrEqual(mostRatio)
  })
})
