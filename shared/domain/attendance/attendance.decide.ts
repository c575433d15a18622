import type { Deciders } from '../meeting/feature-rules.ts'
import { type ArrivalRejection, arrivalCommands, decideArrival } from './arrival.decide.ts'
import { decideLedger, type LedgerRejection, ledgerCommands } from './ledger.decide.ts'
import { decidePresence, type PresenceRejection, presenceCommands } from './presence.decide.ts'
import { decideRosterMoves, type RosterMovesRejection, rosterMovesCommands } from './roster-moves.decide.ts'

export const attendanceCommands = { ...arrivalCommands, ...presenceCommands, ...rosterMovesCommands, ...ledgerCommands }

export type AttendanceRejection = ArrivalRejection | PresenceRejection | RosterMovesRejection | LedgerRejection

export const decideAttendance: Deciders<typeof attendanceCommands, AttendanceRejection> = {
  ...decideArrival,
  ...decidePresence,
  ...decideRosterMoves,
  ...decideLedger,
}
