import { accountsSamples } from '../domain/accounts/accounts.samples.ts'
import { agendaSamples } from '../domain/agenda/agenda.samples.ts'
import { attendanceSamples } from '../domain/attendance/attendance.samples.ts'
import { commendationSamples } from '../domain/commendation/commendation.samples.ts'
import { controlSamples } from '../domain/control/control.samples.ts'
import { documentsSamples } from '../domain/documents/documents.samples.ts'
import { editsSamples } from '../domain/edits/edits.samples.ts'
import { floorSamples } from '../domain/floor/floor.samples.ts'
import { followUpSamples } from '../domain/follow-up/follow-up.samples.ts'
import { lifecycleSamples } from '../domain/lifecycle/lifecycle.samples.ts'
import { minutesSamples } from '../domain/minutes/minutes.samples.ts'
import { noticesSamples } from '../domain/notices/notices.samples.ts'
import { scriptSamples } from '../domain/script/script.samples.ts'
import { venuesSamples } from '../domain/venues/venues.samples.ts'

/** The samples of every word. */
export const allSamples = [
  lifecycleSamples,
  agendaSamples,
  floorSamples,
  venuesSamples,
  documentsSamples,
  attendanceSamples,
  noticesSamples,
  commendationSamples,
  controlSamples,
  scriptSamples,
  accountsSamples,
  editsSamples,
  followUpSamples,
  minutesSamples,
] as const
