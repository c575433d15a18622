import { z } from 'zod'
import type { Actor } from '../../shared/access/actor.ts'
import { roles } from '../../shared/access/roles.ts'
import { editorOf } from '../../shared/domain/edits/edits.decide.ts'
import { doTouch } from '../../shared/domain/edits/edits.model.ts'
import type { EventStore } from '../store/event-store.ts'
import type { MeetingHost } from './meeting-host.ts'

const rowsAtOnce = 500
/** An edit that lies deeper in the log is not looked for. */
const mostRows = 2_000

/** Of every step of the preparation; see `EditStep`. */
const stepSchema = z.object({ by: z.string(), role: z.enum(roles), touches: z.array(z.string()) })

type LastEdit = Pick<z.output<typeof stepSchema>, 'by' | 'role'> & { readonly seq: number }

/** The newest edit of that place which is not the asker's own; null where the end of the log has none. @source EDT-3 */
export async function lastEditBeside(
  events: Pick<EventStore, 'read'>,
  { logId, seq: last }: Pick<MeetingHost, 'logId' | 'seq'>,
  asker: Actor,
  place: string,
): Promise<LastEdit | null> {
  const own = editorOf(asker)
  for (let upTo = last; upTo > Math.max(0, last - mostRows); upTo -= rowsAtOnce) {
    const after = Math.max(0, upTo - rowsAtOnce)
    const rows = await events.read(logId, after, upTo - after)
    for (const { type, data, seq } of [...rows].reverse()) {
      const step = type.startsWith('edits.') ? stepSchema.safeParse(data).data : undefined
      if (step === undefined || step.by === own || !doTouch(step.touches, [place])) continue
      return { by: step.by, role: step.role, seq }
    }
  }
  return null
}
