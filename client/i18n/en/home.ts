import { accountsHome } from './accounts.home.ts'
import { meetingHome } from './meeting.home.ts'

/** What the pages of those who prepare say before a meeting is opened. */
export const home = { accounts: accountsHome, meeting: meetingHome }
