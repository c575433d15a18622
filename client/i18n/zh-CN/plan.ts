import { accountsPlan } from './accounts.plan.ts'
import { agendaPlan } from './agenda.plan.ts'
import { attendancePlan } from './attendance.plan.ts'
import { commendationPlan } from './commendation.plan.ts'
import { documentsPlan } from './documents.plan.ts'
import { edits } from './edits.ts'
import { lifecyclePlan } from './lifecycle.plan.ts'
import { venuesPlan } from './venues.plan.ts'

/** What the page says besides on which a meeting is prepared. */
export const plan = {
  accounts: accountsPlan,
  agenda: agendaPlan,
  attendance: attendancePlan,
  commendation: commendationPlan,
  documents: documentsPlan,
  edits,
  lifecycle: lifecyclePlan,
  venues: venuesPlan,
}
