import type { HallGlance } from './hall-glance.ts'

export type WallOrder = 'worst' | 'agenda'

/** How much a hall needs somebody. */
export type Concern = 'help' | 'trouble' | 'watch' | 'calm'

const concerns: readonly Concern[] = ['help', 'trouble', 'watch', 'calm']

/** A call for help before a cut line, a cut line before what is not done yet. Halls may go home once the meeting is over. */
export function concernOf({ help, line, mark, readiness, rollCall, isOver }: HallGlance): Concern {
  if (isOver) return 'calm'
  if (help !== null) return 'help'
  const isMissed = rollCall === 'fault' || rollCall === 'overdue' || rollCall === 'unanswered'
  if (line === 'offline' || line === 'stale' || readiness === 'problem' || isMissed) return 'trouble'
  if (line !== 'online' || mark.state === 'lags' || rollCall === 'late') return 'watch'
  return 'calm'
}

/** The same halls, those that need somebody first; equals stay in the order of the meeting. */
export function inOrder(halls: readonly HallGlance[], order: WallOrder): readonly HallGlance[] {
  if (order === 'agenda') return halls
  const rank = (hall: HallGlance) => concerns.indexOf(concernOf(hall))
  return [...halls].sort((a, b) => rank(a) - rank(b))
}

export interface WallSums {
  readonly halls: number
  /** Halls with a screen that follows. */
  readonly onLine: number
  readonly drawn: number
  readonly ready: number
  readonly present: number
  readonly expected: number
  readonly help: number
}

export function wallSums(halls: readonly HallGlance[]): WallSums {
  const count = (is: (hall: HallGlance) => boolean) => halls.filter(is).length
  const sum = (of: 'present' | 'expected') => halls.reduce((total, { counts }) => total + (counts?.[of] ?? 0), 0)
  return {
    halls: halls.length,
    onLine: count(({ line }) => line === 'online'),
    drawn: count(({ mark }) => mark.state === 'up'),
    ready: count(({ readiness }) => readiness === 'ready'),
    present: sum('present'),
    expected: sum('expected'),
    help: count(({ help }) => help !== null),
  }
}
