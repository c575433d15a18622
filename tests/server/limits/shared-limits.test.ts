import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countedEverywhere } from '../../../server/limits/counted-everywhere.ts'
import { limitTable } from '../../../server/limits/limit-table.ts'
import { createLimits } from '../../../server/limits/limits.ts'
import { createSharedLimits } from '../../../server/limits/shared-limits.ts'
import { createLoneNode, type Nodes } from '../../../server/nodes/nodes.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The limits of two nodes that hear one another. */
function twoNodes() {
  const said: string[] = []
  const heard: ((content: unknown) => void)[] = []
  const nodes = [0, 1].map(
    (own): Nodes => ({
      ...createLoneNode(`node ${own}`),
      others: 1,
      say: (_, content) => {
        said.push(JSON.stringify(content))
        heard[1 - own]?.(JSON.parse(JSON.stringify(content)))
      },
      on: (_, schema, listener) => {
        heard[own] = (content) => listener(schema.parse(content))
      },
    }),
  )
  const [one, two] = nodes.map((node) => createSharedLimits({ limits: createLimits(), nodes: node }))
  if (one === undefined || two === undefined) throw new Error('two nodes')
  return { one, two, said, hear: () => vi.advanceTimersByTimeAsync(100) }
}

const { points } = limitTable.wrongNamesOfPerson
const name = 'wrongNamesOfPerson'

describe('limits that all nodes count together', () => {
  it('[LIM-14] wrong guesses on one node count on the other, and nobody is named on the way', async () => {
    const { one, two, said, hear } = twoNodes()
    for (let count = 0; count < points; count += 1) await one.take(name, 'hall 张三')
    await hear()
    expect(await two.ask(name, 'hall 张三')).toMatchObject({ ok: false })
    expect(await two.take(name, 'hall 张三')).toMatchObject({ ok: false })
    expect(await two.take(name, 'hall 李四')).toEqual({ ok: true })
    expect(said.join()).not.toContain('张三')
  })

  it('[LIM-14] who is right pays nothing, and nothing is said of it', async () => {
    const { one, two, said, hear } = twoNodes()
    for (let count = 0; count < 3 * points; count += 1) {
      await one.take(name, 'right')
      await one.giveBack(name, 'right')
    }
    await hear()
    expect(said).toEqual([])
    expect(await two.take(name, 'right')).toEqual({ ok: true })
  })

  it('[LIM-14] whoever is refused and gets it back lowers no count elsewhere', async () => {
    const { one, two, hear } = twoNodes()
    for (let count = 0; count < points; count += 1) await one.take(name, 'aimed')
    await hear()
    for (let count = 0; count < 2 * points; count += 1) {
      expect(await one.take(name, 'aimed')).toMatchObject({ ok: false })
      await one.giveBack(name, 'aimed')
      if (count % 3 === 0) await hear()
    }
    await hear()
    expect(await two.ask(name, 'aimed')).toMatchObject({ ok: false })
  })

  it('[LIM-14] what keeps a node from too much work is counted by each for itself', async () => {
    const { one, two, said, hear } = twoNodes()
    await one.take('deskRequests', 'somebody', limitTable.deskRequests.points)
    await hear()
    expect(said).toEqual([])
    expect(await two.ask('deskRequests', 'somebody')).toEqual({ ok: true })
  })

  it('[LIM-14] stand in the guide for technicians', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'technicians', 'network.md'), 'utf8')
    const listed = /Counted by all nodes together: ([^.]+)\./u.exec(text)?.[1] ?? ''
    expect([...listed.matchAll(/`(\w+)`/gu)].map(([, one]) => one)).toEqual(countedEverywhere)
  })
})
