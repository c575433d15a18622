import { accounts } from './accounts.ts'
import { acts } from './acts.ts'
import { agenda } from './agenda.ts'
import { attendanceDesk } from './attendance.desk.ts'
import { attendanceLedger } from './attendance.ledger.ts'
import { attendance } from './attendance.ts'
import { commendation } from './commendation.ts'
import { commonDesk } from './common.desk.ts'
import { control } from './control.ts'
import { documentsParts } from './documents.parts.ts'
import { documents } from './documents.ts'
import { floor } from './floor.ts'
import { lifecycle } from './lifecycle.ts'
import { meeting } from './meeting.ts'
import { notices } from './notices.ts'
import { rehearsal } from './rehearsal.ts'
import { script } from './script.ts'
import { venuesIdentify } from './venues.identify.ts'
import { venuesRoll } from './venues.roll.ts'
import { venuesSteps } from './venues.steps.ts'
import { venues } from './venues.ts'

/** What desks and monitors say besides; loaded with them. */
export const desks = {
  accounts,
  acts,
  agenda,
  attendance: { ...attendance, ...attendanceDesk, ...attendanceLedger },
  commendation,
  common: commonDesk,
  control,
  documents: { ...documents, ...documentsParts },
  floor,
  lifecycle,
  meeting,
  notices,
  rehearsal,
  script,
  venues: { ...venues, ...venuesIdentify, ...venuesRoll, ...venuesSteps },
}
