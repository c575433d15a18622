import { z } from 'zod'
import type { Actor } from '../../access/actor.ts'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { accept, refuse } from '../../kernel/result.ts'
import type { CarryOut, Deciders } from '../meeting/feature-rules.ts'
import type { MeetingContext } from '../meeting/meeting.types.ts'
import { newestOpen } from './edits.evolve.ts'
import type { Edit } from './edits.model.ts'

/** `skip`: passes over the edits that somebody else has overtaken. */
const stepSchema = z.strictObject({ skip: z.literal(true).optional() })

export const editsCommands = defineCommands({
  'edits.undo': { schema: stepSchema, roles: staffRoles },
  'edits.redo': { schema: stepSchema, roles: staffRoles },
})

export type EditsRejection = 'edits.nothingToUndo' | 'edits.nothingToRedo' | 'edits.overtaken'

export const decideEdits: Deciders<typeof editsCommands, EditsRejection> = {
  /** EDT-1: the sender's own newest edit; EDT-3: never over what another has changed since. */
  'edits.undo': (context, { skip }, carryOut) => {
    const edit = chosen(ownEdits(context, 'undo'), skip)
    if (edit === null) return refuse('edits.nothingToUndo')
    const done = stepped(context, edit, carryOut)
    if (!done.ok) return done
    const { way: forth, ...step } = done.step
    return accept(...done.facts, { type: 'edits.undone', data: { ...step, forth } })
  },
  /** EDT-2: what was undone last, as it was at the moment of the undo. */
  'edits.redo': (context, { skip }, carryOut) => {
    const edit = chosen(ownEdits(context, 'redo'), skip)
    if (edit === null) return refuse('edits.nothingToRedo')
    const done = stepped(context, edit, carryOut)
    if (!done.ok) return done
    const { way: back, ...step } = done.step
    return accept(...done.facts, { type: 'edits.redone', data: { ...step, back } })
  },
}

/** Whose edits they are: the link, and the desk where one is named. */
export const editorOf = ({ role, linkId, deskId }: Actor): string =>
  [linkId ?? role, ...(deskId === undefined ? [] : [deskId])].join(' ')

function ownEdits({ state, actor }: MeetingContext, list: 'undo' | 'redo'): readonly Edit[] {
  const by = editorOf(actor)
  return state.edits.editors.find((editor) => editor.by === by)?.[list] ?? []
}

const chosen = (edits: readonly Edit[], skip: true | undefined): Edit | null =>
  (skip === true ? edits[newestOpen(edits)] : edits.at(-1)) ?? null

/** The facts of the way, and the step as it is told; its way leads to where the meeting stands now. */
function stepped({ actor }: MeetingContext, edit: Edit, carryOut: CarryOut) {
  const { what, label, overtaken } = edit
  if (overtaken !== null) {
    const { role: by, what: change, seq } = overtaken
    return refuse('edits.overtaken' as const, { label, by, change, seq })
  }
  const done = carryOut(edit.way)
  if (!done.ok) return done
  const { touches, back } = done.reversal
  return {
    ok: true,
    facts: done.facts,
    step: { by: editorOf(actor), role: actor.role, what, label, touches, way: back },
  } as const
}
