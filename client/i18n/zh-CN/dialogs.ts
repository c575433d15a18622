import { accounts } from './accounts.ts'
import { actsDialogs } from './acts.dialogs.ts'
import { attendanceLedger } from './attendance.ledger.ts'
import { attendancePeople } from './attendance.people.ts'
import { commonDialogs } from './common.dialogs.ts'
import { floorDialogs } from './floor.dialogs.ts'
import { lifecycleDialogs } from './lifecycle.dialogs.ts'
import { meetingDialogs } from './meeting.dialogs.ts'
import { noticesDialogs } from './notices.dialogs.ts'
import { rehearsalDialogs } from './rehearsal.dialogs.ts'
import { scriptEditor } from './script.editor.ts'
import { venuesDialogs } from './venues.dialogs.ts'
import { venuesIdentify } from './venues.identify.ts'

/** What is said on desks in what is opened, and on monitors: loaded right after a desk is drawn, and with a monitor. */
export const dialogs = {
  accounts,
  acts: actsDialogs,
  attendance: { ...attendanceLedger, ...attendancePeople },
  common: commonDialogs,
  floor: floorDialogs,
  lifecycle: lifecycleDialogs,
  meeting: meetingDialogs,
  notices: noticesDialogs,
  rehearsal: rehearsalDialogs,
  script: scriptEditor,
  venues: { ...venuesDialogs, ...venuesIdentify },
}
