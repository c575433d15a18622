import type { Doubt } from '../../shared/access/arrival.ts'

/** What an arrival is judged by. */
export interface ArrivalFacts {
  readonly personId: string
  /** The code that the phone showed was no longer the newest. */
  readonly isEdge: boolean
  /** '' when it is not known. */
  readonly addressNet: string
  /** Who came by the same phone before. */
  readonly sameDevice: readonly string[]
  /** How many of the hall came from each network before. */
  readonly netsOfVenue: ReadonlyMap<string, number>
}

/** Fewer say nothing of where a hall comes from. */
const fewestForMajority = 5

/** What the operator is to look at; nobody is refused for it. @source CHK-6 */
export function doubtsOf({ personId, isEdge, addressNet, sameDevice, netsOfVenue }: ArrivalFacts): readonly Doubt[] {
  const majority = majorityNet(netsOfVenue)
  const found: readonly (readonly [Doubt, boolean])[] = [
    ['sameDevice', sameDevice.some((other) => other !== personId)],
    ['farAddress', majority !== null && addressNet !== '' && addressNet !== majority],
    ['codeEdge', isEdge],
  ]
  return found.flatMap(([doubt, isSo]) => (isSo ? [doubt] : []))
}

/** From where more than half came; null while too few have. */
function majorityNet(nets: ReadonlyMap<string, number>): string | null {
  const total = [...nets.values()].reduce((sum, count) => sum + count, 0)
  if (total < fewestForMajority) return null
  return [...nets].find(([, count]) => count * 2 > total)?.[0] ?? null
}
