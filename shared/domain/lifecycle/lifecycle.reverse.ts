import { keysOf } from '../../kernel/record.ts'
import type { Reversals } from '../meeting/feature-rules.ts'
import type { lifecycleCommands } from './lifecycle.decide.ts'

/** How an edit of the meeting's head is taken back. @source EDT-1 */
export const reverseLifecycle: Reversals<typeof lifecycleCommands> = {
  'meeting.edit': ({ meeting }, { patch }) => {
    const keys = keysOf(patch).filter((key) => patch[key] !== undefined)
    return {
      label: meeting.title,
      touches: keys.map((key) => `meeting/${key}`),
      back: { type: 'meeting.edit', data: { patch: Object.fromEntries(keys.map((key) => [key, meeting[key]])) } },
    }
  },
}
