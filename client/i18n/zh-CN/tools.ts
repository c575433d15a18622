import { meetingTools } from './meeting.tools.ts'

/** What the console says in what it opens on demand: the finder and the menu. */
export const tools = { meeting: meetingTools }
