import { runProgram } from './system-programs.ts'

/** A line that leads to it: that of the halls, or that of the database. */
export type Side = 'halls' | 'base'
/** Which packets are lost, as the place itself sees it. */
export type Way = 'both' | 'in' | 'out'

/** All lines lie in it. */
export const placesNetwork = '10.213.0.0/16'
/**
 * A machine of its own on the network: a namespace with two lines to us, whose packets can be dropped, one way or both, all or
 * some. Needs root, and `ip` and `nft`. @param number 0 to 99; no two have the same.
 */
export function networkPlace(number: number) {
  const name = `onehall-${process.pid}-${number}`
  const inside = (...command: string[]) => ['netns', 'exec', name, ...command]
  const sides = { halls: address(number * 2), base: address(number * 2 + 1) }
  runProgram('ip', ['netns', 'add', name])
  runProgram('ip', inside('ip', 'link', 'set', 'lo', 'up'))
  for (const side of ['halls', 'base'] as const) {
    const here = `oh${side[0]}${number}-${process.pid}`
    const { near, far } = sides[side]
    runProgram('ip', ['link', 'add', here, 'type', 'veth', 'peer', 'name', side, 'netns', name])
    runProgram('ip', ['addr', 'add', `${near}/24`, 'dev', here])
    runProgram('ip', ['link', 'set', here, 'up'])
    runProgram('ip', inside('ip', 'addr', 'add', `${far}/24`, 'dev', side))
    runProgram('ip', inside('ip', 'link', 'set', side, 'up'))
  }
  const rules = (text: string) => runProgram('ip', inside('nft', '-f', '-'), text)
  rules(`table inet faults {
  chain in { type filter hook input priority 0; }
  chain out { type filter hook output priority 0; }
}`)
  /** @param which of the packets; all without. */
  const drop = (side: Side, way: Way, which = '') =>
    rules(
      [
        way === 'out' ? '' : `add rule inet faults in iifname "${side}" ${which} drop`,
        way === 'in' ? '' : `add rule inet faults out oifname "${side}" ${which} drop`,
      ].join('\n'),
    )

  return {
    /** Its address on the line of the halls. */
    address: sides.halls.far,
    /** Ours, on its line to the database. */
    baseAddress: sides.base.near,
    /** What a command is put behind to run there. */
    behind: ['ip', ...inside()],
    cut: (side: Side, way: Way) => drop(side, way),
    /** Of a hundred packets so many are lost, each way. */
    lose: (side: Side, percent: number) => drop(side, 'both', `numgen random mod 100 < ${percent} counter`),
    /** How many packets were lost so, since it was healed last. */
    lost: () => {
      const said = runProgram('ip', inside('nft', 'list', 'table', 'inet', 'faults'))
      return [...said.matchAll(/counter packets (\d+)/gu)].reduce((sum, [, count]) => sum + Number(count), 0)
    },
    /** Nothing is dropped any more. */
    heal: () => rules('flush chain inet faults in\nflush chain inet faults out'),
    /** The lines go with it. */
    remove: () => runProgram('ip', ['netns', 'delete', name]),
  }
}

export type NetworkPlace = ReturnType<typeof networkPlace>

const address = (third: number) => ({ near: `10.213.${third}.1`, far: `10.213.${third}.2` })
