import { itemById } from '../agenda/agenda.selectors.ts'
import type { Reversals } from '../meeting/feature-rules.ts'
import type { scriptCommands } from './script.decide.ts'
import { scriptPart } from './script.selectors.ts'

/** How a script that was written is taken back: that of an item with the item; that of the opening is not. @source EDT-1 */
export const reverseScript: Reversals<typeof scriptCommands> = {
  'script.write': ({ agenda, script }, { itemId }) => ({
    label: itemById(agenda, itemId)?.title ?? '',
    touches: [itemId === null ? 'script/opening' : `item/${itemId}/script`],
    back:
      itemId === null
        ? null
        : { type: 'agenda.editItem', data: { itemId, patch: { script: scriptPart(script, itemId).text } } },
  }),
}
