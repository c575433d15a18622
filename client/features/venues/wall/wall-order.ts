import type { VenueGlance } from './venue-glance.ts'

/** `trouble`: halls that need somebody stand in front, on cards. */
export type WallOrder = 'trouble' | 'agenda'

const troubles = ['help', 'offline', 'behind', 'problem'] as const

/** Why a hall needs somebody now, the gravest first. */
export type Trouble = (typeof troubles)[number]

/** `watch`: not as it should be, and nobody has to run. */
export type Concern = Trouble | 'watch' | 'calm'

/** A call for help before a cut line, a cut line before what is not done yet. Halls may go home once the meeting is over. */
export function concernOf({ venue, help, line, mark, readiness, rollCall, isOver }: VenueGlance): Concern {
  if (isOver) return 'calm'
  if (help !== null) return 'help'
  if (line === 'offline') return 'offline'
  if (line === 'stale') return 'behind'
  if (readiness === 'problem' || rollCall === 'fault' || rollCall === 'overdue') return 'problem'
  const isLate = rollCall === 'late' || rollCall === 'unanswered'
  const isBlank = venue.blankSince !== null
  return line !== 'online' || mark.state === 'lags' || isLate || isBlank ? 'watch' : 'calm'
}

/** How grave a trouble is, 0 the gravest; null for what is none. */
export function gravityOf(glance: VenueGlance): number | null {
  const gravity = (troubles as readonly Concern[]).indexOf(concernOf(glance))
  return gravity < 0 ? null : gravity
}

export interface WallSums {
  readonly venues: number
  /** Halls with a screen that follows. */
  readonly onLine: number
  readonly drawn: number
  readonly ready: number
  readonly present: number
  readonly expected: number
  readonly help: number
}

export function wallSums(glances: readonly VenueGlance[]): WallSums {
  const count = (is: (glance: VenueGlance) => boolean) => glances.filter(is).length
  const sum = (of: 'present' | 'expected') => glances.reduce((total, { counts }) => total + (counts?.[of] ?? 0), 0)
  return {
    venues: glances.length,
    onLine: count(({ line }) => line === 'online'),
    drawn: count(({ mark }) => mark.state === 'up'),
    ready: count(({ readiness }) => readiness === 'ready'),
    present: sum('present'),
    expected: sum('expected'),
    help: count(({ help }) => help !== null),
  }
}
