import { acts } from './acts.ts'
import { agenda } from './agenda.ts'
import { attendanceDesk } from './attendance.desk.ts'
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
import { venuesRoll } from './venues.roll.ts'
import { venuesSteps } from './venues.steps.ts'
import { venues } from './venues.ts'

/** What desks and monitors say besides; loaded with them. */
export const desks = {
  acts,
  agenda,
  attendance: { ...attendance, ...attendanceDesk },
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
  venues: { ...venues, ...venuesRoll, ...venuesSteps },
}
