import { z } from 'zod'
import type { Actor } from '../../access/actor.ts'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { accept, type Rejection, refuse } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import { rosterStepSchema } from '../attendance/roster-change.schema.ts'
import type { CarryOut, Deciders } from '../meeting/feature-rules.ts'
import type { MeetingContext } from '../meeting/meeting.types.ts'
import { newestOpen } from './edits.evolve.ts'
import { type Edit, rosterRevision, type StoredWay } from './edits.model.ts'

/** `skip`: passes over the edits that somebody else has overtaken. */
const stepSchema = z.strictObject({ skip: z.literal(true).optional() })

export const editsCommands = defineCommands({
  'edits.undo': { schema: stepSchema, roles: staffRoles },
  'edits.redo': { schema: stepSchema, roles: staffRoles },
  'edits.stepRoster': {
    schema: stepSchema.extend({ step: z.enum(['undo', 'redo']), over: idSchema, change: rosterStepSchema }),
    roles: staffRoles,
    internal: true,
  },
})

export type EditsRejection =
  | 'edits.nothingToUndo'
  | 'edits.nothingToRedo'
  | 'edits.overtaken'
  | 'edits.rosterOvertaken'
  | 'edits.erased'
  | 'edits.wasOn'
  | 'edits.besideTheLog'

export const decideEdits: Deciders<typeof editsCommands, EditsRejection> = {
  /** EDT-1: the sender's own newest edit; EDT-3: never over what another has changed since. */
  'edits.undo': (context, { skip }, carryOut) => stepOnce(context, 'undo', skip, onlyInTheLog(carryOut)),
  /** EDT-2: what was undone last, as it was at the moment of the undo. */
  'edits.redo': (context, { skip }, carryOut) => stepOnce(context, 'redo', skip, onlyInTheLog(carryOut)),
  /** EDT-8: the same for a change of the roster, which the server has written down beside the log. */
  'edits.stepRoster': (context, { step, skip, over, change }, carryOut) =>
    stepOnce(context, step, skip, (way) =>
      rosterRevision(way) === over
        ? carryOut({ type: 'attendance.changeRoster', data: change })
        : refuse('edits.besideTheLog'),
    ),
}

/** Takes the sender's newest edit back or forth by what `go` does. */
function stepOnce(context: MeetingContext, list: 'undo' | 'redo', skip: true | undefined, go: Go) {
  const edit = nextEdit(context, list, skip)
  if (edit === null) return refuse(list === 'undo' ? 'edits.nothingToUndo' : 'edits.nothingToRedo')
  const refusal = closedBy(edit)
  if (refusal !== null) return refusal
  const done = go(edit.way)
  if (!done.ok) return done
  const { touches, back } = done.reversal
  const step = { by: editorOf(context.actor), role: context.actor.role, what: edit.what, label: edit.label, touches }
  return list === 'undo'
    ? accept(...done.facts, { type: 'edits.undone', data: { ...step, forth: back } })
    : accept(...done.facts, { type: 'edits.redone', data: { ...step, back } })
}

type Go = (
  way: StoredWay,
) => ReturnType<CarryOut> | { readonly ok: false; readonly rejection: Rejection<EditsRejection> }

const onlyInTheLog =
  (carryOut: CarryOut): Go =>
  (way) =>
    rosterRevision(way) === null ? carryOut(way) : refuse('edits.besideTheLog')

/** Whose edits they are: the link, and the desk where one is named. */
export const editorOf = ({ role, linkId, deskId }: Actor): string =>
  [linkId ?? role, ...(deskId === undefined ? [] : [deskId])].join(' ')

/** What the sender's next step back or forth is; null when there is none. */
export const nextEdit = (
  context: Pick<MeetingContext, 'state' | 'actor'>,
  list: 'undo' | 'redo',
  skip: true | undefined,
): Edit | null => chosen(ownEdits(context, list), skip)

function ownEdits({ state, actor }: Pick<MeetingContext, 'state' | 'actor'>, list: 'undo' | 'redo'): readonly Edit[] {
  const by = editorOf(actor)
  return state.edits.editors.find((editor) => editor.by === by)?.[list] ?? []
}

const chosen = (edits: readonly Edit[], skip: true | undefined): Edit | null =>
  (skip === true ? edits[newestOpen(edits)] : edits.at(-1)) ?? null

/** Names are not told: of the roster it is said that somebody was changed, not who. */
function closedBy({ way, label, overtaken }: Edit) {
  if (overtaken === null) return null
  const { role: by, what: change, seq } = overtaken
  if (change === 'attendance.erased') return refuse('edits.erased' as const)
  if (change === 'agenda.itemStarted' || change === 'agenda.committed') return refuse('edits.wasOn' as const, { label })
  return rosterRevision(way) === null
    ? refuse('edits.overtaken' as const, { label, by, change, seq })
    : refuse('edits.rosterOvertaken' as const, { by, change, seq })
}
