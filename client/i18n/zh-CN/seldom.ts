import { accountsAudit } from './accounts.audit.ts'
import { followUp } from './follow-up.ts'
import { meetingArchive } from './meeting.archive.ts'
import { minutesDesk } from './minutes.desk.ts'
import { minutesReplay } from './minutes.replay.ts'

/** What the journal, the archive, the replay, the minutes and the follow-ups say: few open them, and no phone carries their names. */
export const seldom = {
  'follow-up': followUp,
  accounts: accountsAudit,
  meeting: meetingArchive,
  minutes: { ...minutesReplay, ...minutesDesk },
}
