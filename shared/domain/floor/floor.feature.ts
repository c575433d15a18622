import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { decideFloor, floorCommands } from './floor.decide.ts'
import { evolveFloor, initialFloor } from './floor.evolve.ts'
import { followedFloor, tellFloor, visibleFloor } from './floor.visibility.ts'
import { floorFollows } from './floor-follows.evolve.ts'

export const floorFold: Fold<'floor'> = {
  floor: {
    initial: initialFloor,
    evolve: evolveFloor,
    follow: (floor, event, { attendance }) => floorFollows(floor, event, attendance),
    // The moderator's private word is for that moment and for whoever speaks in it.
    kept: (floor) => ({ ...floor, word: null }),
  },
}

export const floorRules = {
  commands: floorCommands,
  decide: decideFloor,
  visible: { floor: ({ floor }, audience) => visibleFloor(floor, audience) },
  tells: { floor: tellFloor },
  alsoTells: { attendance: ({ before, after }, audience) => followedFloor(before.floor, after.floor, audience) },
  // Who spoke was said aloud, and speaking times are added up by the name that was said.
  saidAloud: ['floor.given', 'floor.granted'],
} satisfies Rules<'floor', 'floor'>
