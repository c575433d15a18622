import type { ReplayAct } from '../../../../shared/domain/minutes/replay.model.ts'

/** Where a mark stands under the slider. */
export const replayLanes = ['items', 'points', 'speakers', 'documents', 'incidents'] as const

export type ReplayLane = (typeof replayLanes)[number]

/** The lane of a mark; null: it is in the list alone. */
export function laneOf({ kind }: ReplayAct): ReplayLane | null {
  switch (kind) {
    case 'started':
    case 'recessed':
    case 'resumed':
    case 'adjourned':
    case 'itemBegan':
    case 'tookBack':
      return 'items'
    case 'pointShown':
    case 'revealed':
      return 'points'
    case 'spoke':
    case 'asked':
    case 'declined':
      return 'speakers'
    case 'released':
    case 'withdrawn':
    case 'shown':
      return 'documents'
    case 'calledForHelp':
    case 'venueMoved':
    case 'venueReturned':
    case 'dropped':
      return 'incidents'
    case 'noticed':
    case 'signed':
    case 'chaired':
      return null
  }
}
