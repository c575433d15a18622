import type { CommandName } from '../../../shared/domain/meeting/meeting.decide.ts'
import type { LateCommand } from '../../connection/page-state.ts'

/** Acts on one person that may wait for the line. */
export const waitingActs = [
  'attendance.checkIn',
  'attendance.undo',
  'attendance.excuse',
  'attendance.amend',
  'attendance.standIn',
  'attendance.leave',
  'attendance.return',
  'attendance.dismissClaim',
  'attendance.review',
] as const satisfies CommandName[]

export type WaitingAct = (typeof waitingActs)[number]

/** What waits for the line, by person; the last act on each. */
export function waitingByPerson(commands: readonly LateCommand[]): ReadonlyMap<string, WaitingAct> {
  const open = commands.filter(({ standing }) => standing === 'waiting' || standing === 'sending')
  return new Map(
    open.flatMap(({ message: { type, data } }) => {
      const act = waitingActs.find((known) => known === type)
      const personId = personOf(data)
      return act === undefined || personId === null ? [] : [[personId, act]]
    }),
  )
}

const personOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'personId' in data && typeof data.personId === 'string'
    ? data.personId
    : null
