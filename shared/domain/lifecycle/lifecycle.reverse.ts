import type { Reversals } from '../meeting/feature-rules.ts'
import type { lifecycleCommands } from './lifecycle.decide.ts'
import type { HeadPatch } from './lifecycle.model.ts'

/** How an edit of the meeting's head is taken back. @source EDT-1 */
export const reverseLifecycle: Reversals<typeof lifecycleCommands> = {
  'meeting.edit': ({ meeting }, { patch }) => {
    const keys = (Object.keys(patch) as (keyof HeadPatch)[]).filter((key) => patch[key] !== undefined)
    return {
      label: meeting.title,
      touches: keys.map((key) => `meeting/${key}`),
      back: { type: 'meeting.edit', data: { patch: Object.fromEntries(keys.map((key) => [key, meeting[key]])) } },
    }
  },
}
