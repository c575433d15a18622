import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, textSchema } from '../../kernel/schema.ts'
import { itemById } from '../agenda/agenda.selectors.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { scriptFault } from './placeholders.model.ts'
import { maxScriptLength } from './script.model.ts'
import { scriptPart } from './script.selectors.ts'

export const scriptCommands = defineCommands({
  'script.write': {
    schema: z.strictObject({
      itemId: idSchema.nullable(),
      text: textSchema(maxScriptLength),
      from: z.int().min(0).max(1_000_000),
    }),
    roles: staffRoles,
  },
})

export type ScriptRejection = 'script.unknownItem' | 'script.changed' | 'script.unknownPlaceholder'

export const decideScript: Deciders<typeof scriptCommands, ScriptRejection> = {
  /** SCT-1: of an item or the opening; SCT-2: from the revision that the writer saw; SCT-3: only what pages can fill. */
  'script.write': ({ state }, { itemId, text, from }) => {
    if (itemId !== null && itemById(state.agenda, itemId) === null) return refuse('script.unknownItem')
    const { revision } = scriptPart(state.script, itemId)
    if (revision !== from) return refuse('script.changed', { revision })
    const fault = scriptFault(text)
    if (fault !== null) return refuse('script.unknownPlaceholder', { placeholder: fault.slice(0, 80) })
    return accept({ type: 'script.written', data: { itemId, text, revision: revision + 1 } })
  },
}
