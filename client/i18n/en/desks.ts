import { agendaEdit } from './agenda-edit.ts'
import { console } from './console.ts'
import { cues } from './cues.ts'
import { operator } from './operator.ts'
import { overlay } from './overlay.ts'
import { rehearsal } from './rehearsal.ts'
import { rollCall } from './roll-call.ts'
import { speaker } from './speaker.ts'

/** What desks and monitors say besides; loaded with them. */
export const desks = { agendaEdit, console, cues, operator, overlay, rehearsal, rollCall, speaker }
