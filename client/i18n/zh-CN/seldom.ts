import { accountsAudit } from './accounts.audit.ts'
import { meetingArchive } from './meeting.archive.ts'
import { minutesReplay } from './minutes.replay.ts'

/** What the journal, the archive and the replay say: few open them, and no phone carries their names. */
export const seldom = { accounts: accountsAudit, meeting: meetingArchive, minutes: minutesReplay }
