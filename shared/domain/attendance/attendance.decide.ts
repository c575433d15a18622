import type { PayloadsOf } from '../../access/command-spec.ts'
import type { Decision } from '../../kernel/result.ts'
import type { MeetingContext, MeetingFact } from '../meeting/meeting.types.ts'
import { type ArrivalRejection, arrivalCommands, decideArrival } from './arrival.decide.ts'
import { decideLedger, type LedgerRejection, ledgerCommands } from './ledger.decide.ts'
import { decidePresence, type PresenceRejection, presenceCommands } from './presence.decide.ts'
import { decideRosterMoves, type RosterMovesRejection, rosterMovesCommands } from './roster-moves.decide.ts'

export const attendanceCommands = { ...arrivalCommands, ...presenceCommands, ...rosterMovesCommands, ...ledgerCommands }

export type AttendanceRejection = ArrivalRejection | PresenceRejection | RosterMovesRejection | LedgerRejection

type Payloads = PayloadsOf<typeof attendanceCommands>
type Deciders = {
  [Name in keyof Payloads]: (
    context: MeetingContext,
    data: Payloads[Name],
  ) => Decision<MeetingFact, AttendanceRejection>
}

export const decideAttendance: Deciders = {
  ...decideArrival,
  ...decidePresence,
  ...decideRosterMoves,
  ...decideLedger,
}
