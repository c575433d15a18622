import { accountsRules } from '../accounts/accounts.feature.ts'
import { agendaFold, agendaRules } from '../agenda/agenda.feature.ts'
import { attendanceFold, attendanceRules } from '../attendance/attendance.feature.ts'
import { commendationFold, commendationRules } from '../commendation/commendation.feature.ts'
import { controlFold, controlRules } from '../control/control.feature.ts'
import { documentsFold, documentsRules } from '../documents/documents.feature.ts'
import { editsFold, editsRules } from '../edits/edits.feature.ts'
import { floorFold, floorRules } from '../floor/floor.feature.ts'
import { followUpFold, followUpRules } from '../follow-up/follow-up.feature.ts'
import { lifecycleFold, lifecycleRules } from '../lifecycle/lifecycle.feature.ts'
import { minutesFold, minutesRules } from '../minutes/minutes.feature.ts'
import { noticesFold, noticesRules } from '../notices/notices.feature.ts'
import { scriptFold, scriptRules } from '../script/script.feature.ts'
import { venuesFold, venuesRules } from '../venues/venues.feature.ts'
import type { Fold, StateMember } from './feature-fold.ts'

/** What the server and every page fold; a member of the state that is missing does not compile. */
export const folds: Fold<StateMember> = {
  ...lifecycleFold,
  ...agendaFold,
  ...floorFold,
  ...venuesFold,
  ...documentsFold,
  ...attendanceFold,
  ...noticesFold,
  ...commendationFold,
  ...controlFold,
  ...scriptFold,
  ...editsFold,
  ...followUpFold,
  ...minutesFold,
}

/** What the server alone knows. Pages take `folds` only, and load nothing of this. */
export const rules = [
  lifecycleRules,
  agendaRules,
  floorRules,
  venuesRules,
  documentsRules,
  attendanceRules,
  noticesRules,
  commendationRules,
  controlRules,
  scriptRules,
  editsRules,
  followUpRules,
  minutesRules,
  accountsRules,
] as const
