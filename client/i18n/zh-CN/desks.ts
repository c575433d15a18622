import { agendaEdit } from './agenda-edit.ts'
import { attendanceDesk } from './attendance-desk.ts'
import { audit } from './audit.ts'
import { console } from './console.ts'
import { cues } from './cues.ts'
import { documents } from './documents.ts'
import { identify } from './identify.ts'
import { ledger } from './ledger.ts'
import { links } from './links.ts'
import { operator } from './operator.ts'
import { outbox } from './outbox.ts'
import { overlay } from './overlay.ts'
import { peopleReveal } from './people-reveal.ts'
import { rehearsal } from './rehearsal.ts'
import { rollCall } from './roll-call.ts'
import { script } from './script.ts'
import { speaker } from './speaker.ts'
import { stages } from './stages.ts'
import { staging } from './staging.ts'
import { uploads } from './uploads.ts'
import { wall } from './wall.ts'

/** What desks and monitors say besides; loaded with them. */
export const desks = {
  agendaEdit,
  attendanceDesk,
  audit,
  console,
  cues,
  documents,
  identify,
  ledger,
  links,
  operator,
  outbox,
  overlay,
  peopleReveal,
  rehearsal,
  rollCall,
  script,
  speaker,
  stages,
  staging,
  uploads,
  wall,
}
