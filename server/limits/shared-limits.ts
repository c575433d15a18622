import { createHash } from 'node:crypto'
import { z } from 'zod'
import { chunks } from '../kernel/chunks.ts'
import type { Nodes } from '../nodes/nodes.ts'
import { countedEverywhere } from './counted-everywhere.ts'
import type { LimitName } from './limit-table.ts'
import type { Limits } from './limits.ts'

/** What is paid and given back within this time is not told, ms: who is right pays nothing. */
const gatherMs = 50
/** What nodes say to one another is short. */
const chargesAtOnce = 50
/** Who guesses under more keys at once than this is told of no further, and counted by one node. */
const mostCharges = 1_000

interface Deps {
  readonly limits: Limits
  readonly nodes: Nodes
}

const chargeSchema = z.tuple([z.enum(countedEverywhere), z.string().max(64), z.int()])

type Charge = z.output<typeof chargeSchema>

/**
 * Limits that all nodes count together: each tells the others what was charged, under a key that says nothing of whom it
 * counts. What nobody hears, because a line is just away, is counted by one node alone.
 * @source LIM-14
 */
export function createSharedLimits({ limits, nodes }: Deps): Limits {
  const isShared = new Set<LimitName>(countedEverywhere)
  const keyOf = (name: LimitName, key: string) =>
    isShared.has(name) ? createHash('sha256').update(key).digest('base64url').slice(0, 22) : key
  const untold = new Map<string, Charge>()
  let timer: NodeJS.Timeout | null = null

  const tell = () => {
    timer = null
    const charges = [...untold.values()].filter(([, , points]) => points !== 0)
    untold.clear()
    for (const some of chunks(charges, chargesAtOnce)) nodes.say('charged', some)
  }
  const charged = (name: LimitName, key: string, points: number) => {
    if (!isShared.has(name) || nodes.others === 0) return
    const place = `${name} ${key}`
    const known = untold.get(place)
    if (known === undefined && untold.size >= mostCharges) return
    untold.set(place, [name, key, (known?.[2] ?? 0) + points])
    if (timer === null) timer = setTimeout(tell, gatherMs).unref()
  }
  nodes.on('charged', z.array(chargeSchema), (charges) => {
    for (const [name, key, points] of charges) {
      if (points > 0) void limits.take(name, key, points)
      else for (let given = points; given < 0; given += 1) void limits.giveBack(name, key)
    }
  })

  return {
    take(name, key, cost = 1) {
      const shared = keyOf(name, key)
      // What is refused is charged as well: it may be given back.
      charged(name, shared, cost)
      return limits.take(name, shared, cost)
    },
    ask: (name, key) => limits.ask(name, keyOf(name, key)),
    giveBack(name, key) {
      const shared = keyOf(name, key)
      charged(name, shared, -1)
      return limits.giveBack(name, shared)
    },
    rowOf: limits.rowOf,
  }
}
